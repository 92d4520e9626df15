/// The words beside a name, within its block.
struct Surroundings {
  /// What stands between a name and the word beside it.
  enum Gap: Equatable {
    case space, hyphen, comma, possessive, other
  }

  struct Word {
    let range: Range<Int>
    let gap: Gap
    let traits: WordTraits
    /// Starts with a capital letter and holds no figure.
    let isCapital: Bool
    /// Two letters or more, all of them capital.
    let isShouted: Bool
    /// A capitalised word that ends in `’s`.
    let isPossessive: Bool
  }

  let name: Range<Int>
  /// The block that holds the name; nothing outside of it is a neighbour.
  private let block: BlockText
  let vocabulary: Vocabulary
  /// The words next to the name.
  private(set) var before: Word?
  private(set) var after: Word?

  init(of name: Range<Int>, in text: [UInt8], block: Range<Int>, vocabulary: Vocabulary) {
    self.name = name
    self.block = BlockText(text: text, range: block)
    self.vocabulary = vocabulary
    before = word(before: name.lowerBound)
    after = word(after: name.upperBound)
  }

  var text: [UInt8] { block.text }

  func byte(at offset: Int) -> UInt8? { block.range.contains(offset) ? text[offset] : nil }

  /// Whether a hyphen ties the name to another word.
  var isHalfCompound: Bool { after?.gap == .hyphen || before?.gap == .hyphen }

  /// Whether `in`, `from` or the like stands right before the name.
  var followsPlacePreposition: Bool {
    guard let before, before.gap == .space, after?.gap != .possessive else { return false }
    guard !before.isCapital || opensSentence(before.range.lowerBound) else { return false }
    return !before.traits.isDisjoint(with: [.placePreposition, .direction])
  }

  /// Whether the name is the first word of its sentence.
  var nameOpensSentence: Bool { opensSentence(name.lowerBound) }

  /// Whether a capitalised word beside a name that people bear makes another person's name with it: `Neil Jordan`.
  func isOtherName(_ word: Word) -> Bool {
    guard word.gap == .space, word.isCapital, !word.isShouted else { return false }
    if word.traits.contains(.givenName) { return true }
    return word.traits.isDisjoint(with: [
      .opener, .title, .month, .weekday, .conjunction, .compass, .placePreposition, .direction, .institution,
      .motion,
    ])
  }

  /// The word before an offset, or nil at the start of the block.
  func word(before offset: Int) -> Word? {
    var cursor = offset
    var gap = Gap.other
    if let hyphen = block.hyphenStart(endingAt: cursor) {
      gap = .hyphen
      cursor = hyphen
    } else {
      let spaced = block.skipSpaces(backwardFrom: cursor)
      if spaced < cursor { gap = .space }
      cursor = spaced
      if cursor > block.range.lowerBound {
        switch text[cursor - 1] {
        case UInt8(ascii: ","):
          gap = .comma
          cursor -= 1
        case UInt8(ascii: "."):
          // A full stop after a title or an initial is no end of a sentence.
          let start = block.wordStart(endingAt: cursor - 1)
          guard start < cursor - 1, isAbbreviation(start..<cursor - 1) else { return nil }
          return make(start..<cursor - 1, gap: gap)
        default: break
        }
      }
    }
    let start = block.wordStart(endingAt: cursor)
    guard start < cursor else { return nil }
    return make(start..<cursor, gap: gap)
  }

  /// The word after an offset, or nil at the end of the block or behind punctuation that parts.
  func word(after offset: Int) -> Word? {
    var cursor = offset
    var gap = Gap.other
    if let possessive = block.possessiveEnd(at: cursor) {
      gap = .possessive
      cursor = block.skipSpaces(forwardFrom: possessive)
    } else if let hyphen = block.hyphenEnd(startingAt: cursor) {
      gap = .hyphen
      cursor = hyphen
    } else {
      if cursor < block.range.upperBound, text[cursor] == UInt8(ascii: ",") {
        gap = .comma
        cursor += 1
      }
      let spaced = block.skipSpaces(forwardFrom: cursor)
      if spaced > cursor, gap != .comma { gap = .space }
      cursor = spaced
    }
    let end = block.wordEnd(startingAt: cursor)
    guard end > cursor else { return nil }
    return make(cursor..<end, gap: gap)
  }

  /// Whether nothing but quotation marks and list marks stands between an offset and the start of its sentence.
  func opensSentence(_ offset: Int) -> Bool {
    var cursor = block.skipSpaces(backwardFrom: offset)
    while cursor > block.range.lowerBound {
      let byte = text[cursor - 1]
      if "\"'()[]".utf8.contains(byte) {
        cursor = block.skipSpaces(backwardFrom: cursor - 1)
      } else if byte >= 0x80 {
        let start = block.precedingScalar(cursor)
        guard !block.isWordByte(at: start) else { return false }
        if text[start..<cursor].elementsEqual("…".utf8) { return true }
        cursor = block.skipSpaces(backwardFrom: start)
      } else {
        if byte == UInt8(ascii: "-") {
          return cursor - 1 == block.range.lowerBound || Folding.space(text[cursor - 2]) == 0x20
        }
        // A figure ends a dateline or the cell of a table.
        return ".!?:;*|\n0123456789".utf8.contains(byte)
      }
    }
    return true
  }

  /// Whether the block is a headline that gives every word but the small ones a capital, so that the capitals beside
  /// a name make no longer name with it.
  var isHeadline: Bool {
    guard block.range.count <= Self.longestHeadline else { return false }
    var capitals = 0
    var offset = block.range.lowerBound
    while offset < block.range.upperBound {
      let end = block.wordEnd(startingAt: offset)
      if end - offset > 1 {
        let word = make(offset..<end, gap: .other)
        if word.isCapital {
          capitals += 1
        } else if text[offset] &- 0x30 >= 10, word.traits.isDisjoint(with: Self.small) {
          return false
        }
      }
      offset = max(end, offset + 1)
    }
    return capitals >= Self.fewestCapitals
  }

  /// In bytes.
  private static let longestHeadline = 160
  /// Fewer words are more likely a name, or a row of a table.
  private static let fewestCapitals = 5
  /// Words that such a headline may write small.
  private static let small: WordTraits = [
    .article, .conjunction, .connector, .direction, .of, .opener, .placePreposition, .target,
  ]

  private func make(_ range: Range<Int>, gap: Gap) -> Word {
    let first = text[range.lowerBound]
    let traits = vocabulary.traits(of: range, in: text.span)
    if first &- 0x61 < 26 {
      return Word(
        range: range, gap: gap, traits: traits, isCapital: false, isShouted: false, isPossessive: false)
    }
    let isAccented = first == 0xC3 && range.count > 1 && text[range.lowerBound + 1] < 0x9F
    var capitals = 0
    var small = false
    var figure = false
    for place in range {
      let byte = text[place]
      if byte &- 0x61 < 26 { small = true }
      if byte &- 0x41 < 26 { capitals += 1 }
      if byte &- 0x30 < 10 { figure = true }
    }
    return Word(
      range: range, gap: gap, traits: traits, isCapital: !figure && (isAccented || first &- 0x41 < 26),
      isShouted: capitals > 1 && !small, isPossessive: isPossessive(range))
  }

  private func isPossessive(_ word: Range<Int>) -> Bool {
    guard word.count > 2, text[word.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    return block.apostropheEnd(at: block.precedingScalar(word.upperBound - 1)) != nil
  }

  private func isAbbreviation(_ word: Range<Int>) -> Bool {
    if word.count == 1 { return text[word.lowerBound] &- 0x41 < 26 }
    return word.count < 5 && vocabulary.traits(of: word, in: text.span).contains(.title)
  }
}
