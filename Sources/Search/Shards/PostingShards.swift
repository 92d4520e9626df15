/// Writes the postings of one segment.
enum PostingShards {
  /// Bytes of a shard at most, so long as one list does not exceed them: a word costs a visitor one of each segment.
  private static func limit(_ segment: Segment) -> Int { segment == .settled ? 16_000 : 6_000 }

  /// - Parameters:
  ///   - names: by stem, the names anchored at it.
  ///   - stamp: the stamp of all shards.
  static func family(
    _ segment: Segment, _ numbering: Numbering, _ vocabulary: Vocabulary, _ postings: Postings,
    names: [Int: [ExactName]], stamp: String
  ) -> Family {
    var family = Family(segment.letter, stamp: stamp)
    var encoder = PostingEncoder(documents: numbering.range(of: segment))
    var stems: [Int] = []
    var ends = [0]
    var sizes: [Int] = []
    var parts: [(stem: Int, part: Int, bits: Range<Int>)] = []
    for stem in vocabulary.stems.indices {
      let list = postings.list(of: stem, in: segment)
      let anchored = names[stem] ?? []
      guard !list.isEmpty || !anchored.isEmpty else { continue }
      let before = stems.last.map { KeyWriter.shared(vocabulary.stems[$0], vocabulary.stems[stem]) } ?? 0
      stems.append(stem)
      encoder.append(list, names: anchored)
      let bits = encoder.stream.count - (ends.last ?? 0)
      sizes.append(bits * 2 / 13 + vocabulary.stems[stem].count + 1 - before)
      ends.append(encoder.stream.count)
    }
    let keys = stems.map { vocabulary.stems[$0] }
    for stem in stems {
      guard postings.count(of: stem, in: segment) > PostingEncoder.longest else { continue }
      let list = postings.list(of: stem, in: segment)
      for (part, start) in stride(from: list.startIndex, to: list.endIndex, by: PostingEncoder.longest)
        .enumerated()
      {
        let from = encoder.stream.count
        encoder.append(part: list[start..<min(list.endIndex, start + PostingEncoder.longest)])
        parts.append((stem, part, from..<encoder.stream.count))
      }
    }
    let stream = encoder.stream
    let splitter = Splitter(keys, sizes: sizes, limit: limit(segment))
    family.write(segment == .settled ? splitter.packed() : splitter.shards()) { range in
      var writer = KeyWriter()
      for number in range { writer.append(key: keys[number]) }
      var content = writer.bytes + [KeyWriter.end]
      stream.write(ends[range.lowerBound]..<ends[range.upperBound], to: &content)
      return content
    }
    for part in parts {
      var content: [UInt8] = []
      stream.write(part.bits, to: &content)
      family.add(vocabulary.stems[part.stem], part: part.part, content)
    }
    return family
  }
}
