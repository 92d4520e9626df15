/// The English words that the rules look at beside a name, by their traits.
///
/// One table holds them all, so that a neighbour costs one look whatever the number of lists.
final class Vocabulary: Sendable {
  /// A word, by where its letters stand.
  private struct Word {
    let letters: Range<Int>
    let traits: WordTraits
  }

  /// For each place of the table half of a hash and the number of its word, counted from 1; a free place has neither.
  /// Small, since most words beside a name are in no list and end here.
  private let slots: [UInt32]
  private let words: [Word]
  /// The letters of all words, one after another.
  private let letters: [UInt8]
  private let longest: Int

  static let english = Vocabulary(EnglishWords.lists)

  init(_ lists: [(traits: WordTraits, words: String)]) {
    var traits: [[UInt8]: WordTraits] = [:]
    for list in lists {
      for word in list.words.words {
        traits[Array(word.utf8), default: []].formUnion(list.traits)
      }
    }
    precondition(traits.count < 1 << 16)
    var slots = [UInt32](repeating: 0, count: 1 << (Int.bitWidth - (traits.count * 2).leadingZeroBitCount))
    var words: [Word] = []
    var letters: [UInt8] = []
    for (word, traits) in traits {
      let hash = word.reduce(0, Self.hash)
      var place = Int(hash) & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      words.append(Word(letters: letters.count..<letters.count + word.count, traits: traits))
      slots[place] = hash & Self.half | UInt32(words.count)
      letters += word
    }
    self.slots = slots
    self.words = words
    self.letters = letters
    longest = traits.keys.reduce(0) { max($0, $1.count) }
  }

  /// The traits of a written word, its ASCII letters taken as small ones.
  func traits(of word: Range<Int>, in text: Span<UInt8>) -> WordTraits {
    if word.count > longest { return [] }
    var hash: UInt32 = 0
    for place in word { hash = Self.hash(hash, Self.small(text[place])) }
    var place = Int(hash) & (slots.count - 1)
    while slots[place] != 0 {
      if slots[place] & Self.half == hash & Self.half {
        let known = words[Int(slots[place] & ~Self.half) - 1]
        if equal(known.letters, word, text) { return known.traits }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return []
  }

  private func equal(_ known: Range<Int>, _ word: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard known.count == word.count else { return false }
    for (place, written) in zip(known, word) where letters[place] != Self.small(text[written]) {
      return false
    }
    return true
  }

  private static let half: UInt32 = 0xFFFF_0000

  @inline(__always)
  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
}
