/// The English words that the rules look at beside a name, by their traits.
///
/// One table holds them all, so that a neighbour costs one look whatever the number of lists.
final class Vocabulary: Sendable {
  /// A word and where its letters stand; a free place has none.
  private struct Slot {
    var letters = 0..<0
    var hash: UInt32 = 0
    var traits: WordTraits = []
  }

  private let slots: [Slot]
  /// The letters of all words, one after another.
  private let letters: [UInt8]
  private let longest: Int

  static let english = Vocabulary(EnglishWords.lists)

  init(_ lists: [(traits: WordTraits, words: String)]) {
    var traits: [[UInt8]: WordTraits] = [:]
    for list in lists {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        traits[Array(word.utf8), default: []].formUnion(list.traits)
      }
    }
    var slots = [Slot](repeating: Slot(), count: 1 << (Int.bitWidth - (traits.count * 2).leadingZeroBitCount))
    var letters: [UInt8] = []
    for (word, traits) in traits {
      let hash = word.reduce(0, Self.hash)
      var place = Int(hash) & (slots.count - 1)
      while !slots[place].letters.isEmpty { place = (place + 1) & (slots.count - 1) }
      slots[place] = Slot(letters: letters.count..<letters.count + word.count, hash: hash, traits: traits)
      letters += word
    }
    self.slots = slots
    self.letters = letters
    longest = traits.keys.reduce(0) { max($0, $1.count) }
  }

  /// The traits of a written word, its ASCII letters taken as small ones.
  func traits(of word: Range<Int>, in text: Span<UInt8>) -> WordTraits {
    if word.count > longest { return [] }
    var hash: UInt32 = 0
    for place in word { hash = Self.hash(hash, Self.small(text[place])) }
    var place = Int(hash) & (slots.count - 1)
    while !slots[place].letters.isEmpty {
      if slots[place].hash == hash, equal(slots[place].letters, word, text) { return slots[place].traits }
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

  @inline(__always)
  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
}
