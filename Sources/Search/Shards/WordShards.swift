/// Writes the vocabulary: every word with its stem and how common it is, and once more the more useful words by their endings.
struct WordShards {
  /// Bytes of a shard at most, so long as one word does not exceed them.
  static let limit = 8_000
  /// A word is in the endings if it is in a name, or its stem’s bucket is at least this.
  private static let usefulBucket = 2
  /// Added to the bucket of a word that is in a name.
  private static let nameMark = 28

  var words = Family("w")
  var reversed = Family("e")

  init(_ vocabulary: Vocabulary, _ rarity: Rarity) {
    writeWords(vocabulary, rarity)
    writeReversed(vocabulary, rarity)
  }

  private mutating func writeWords(_ vocabulary: Vocabulary, _ rarity: Rarity) {
    let entries = vocabulary.entries
    let keys = entries.map { vocabulary.words[$0.entry.word] }
    let sizes = Self.sizes(of: keys).enumerated().map { number, size in
      let stem = vocabulary.stems[entries[number].entry.stem]
      return size + 1 + stem.count - KeyWriter.shared(keys[number], stem)
    }
    words.write(Splitter(keys, sizes: sizes, limit: Self.limit).shards()) { range in
      var writer = KeyWriter()
      for number in range {
        let (word, stem) = (keys[number], vocabulary.stems[entries[number].entry.stem])
        let shared = KeyWriter.shared(word, stem)
        writer.append(key: word)
        writer.append(control: Self.commonness(entries[number], rarity))
        writer.append(control: KeyWriter.units(word.dropFirst(shared)))
        writer.append(stem.dropFirst(shared))
      }
      return writer.bytes
    }
  }

  private mutating func writeReversed(_ vocabulary: Vocabulary, _ rarity: Rarity) {
    var best: [Int: Int] = [:]
    for entry in vocabulary.entries
    where entry.isName || rarity.buckets[entry.entry.stem] >= Self.usefulBucket {
      best[entry.entry.word] = max(best[entry.entry.word] ?? 0, Self.commonness(entry, rarity))
    }
    let entries = best.map { word, commonness in
      (key: Self.reversed(vocabulary.words[word])[...], commonness: commonness)
    }.sorted { Folding.precedes($0.key, $1.key) }
    let keys = entries.map(\.key)
    reversed.write(Splitter(keys, sizes: Self.sizes(of: keys), limit: Self.limit).shards()) { range in
      var writer = KeyWriter()
      for number in range {
        writer.append(key: keys[number])
        writer.append(control: entries[number].commonness)
      }
      return writer.bytes
    }
  }

  /// A word spelt backwards: its letters, not their bytes.
  static func reversed(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count)
    var end = word.endIndex
    for start in word.indices.reversed() where word[start] & 0xC0 != 0x80 {
      bytes += word[start..<end]
      end = start
    }
    return bytes
  }

  private static func commonness(_ entry: (entry: Vocabulary.Entry, isName: Bool), _ rarity: Rarity) -> Int {
    Int(rarity.buckets[entry.entry.stem]) + (entry.isName ? nameMark : 0)
  }

  /// Bytes that each key takes behind the one before it, with two controls.
  private static func sizes(of keys: [ArraySlice<UInt8>]) -> [Int] {
    keys.indices.map { number in
      keys[number].count + 2 - (number == 0 ? 0 : KeyWriter.shared(keys[number - 1], keys[number]))
    }
  }
}
