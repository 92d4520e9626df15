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
    /// Ends in `’s`.
    let isPossessive: Bool
  }

  let text: [UInt8]
  let name: Range<Int>
  /// The block that holds the name; nothing outside of it is a neighbour.
  let block: Range<Int>
  let vocabulary: Vocabulary
  /// The words next to the name.
  private(set) var before: Word?
  private(set) var after: Word?

  init(of name: Range<Int>, in text: [UInt8], block: Range<Int>, vocabulary: Vocabulary) {
    self.text = text
    self.name = name
    self.block = block
    self.vocabulary = vocabulary
    before = word(before: name.lowerBound)
    after = word(after: name.upperBound)
  }

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
    if let hyphen = hyphenStart(endingAt: cursor) {
      gap = .hyphen
      cursor = hyphen
    } else {
      let spaced = skipSpaces(backwardFrom: cursor)
      if spaced < cursor { gap = .space }
      cursor = spaced
      if cursor > block.lowerBound {
        switch text[cursor - 1] {
        case UInt8(ascii: ","):
          gap = .comma
          cursor -= 1
        case UInt8(ascii: "."):
          // A full stop after a title or an initial is no end of a sentence.
          let start = wordStart(endingAt: cursor - 1)
          guard start < cursor - 1, isAbbreviation(start..<cursor - 1) else { return nil }
          return make(start..<cursor - 1, gap: gap)
        default: break
        }
      }
    }
    let start = wordStart(endingAt: cursor)
    guard start < cursor else { return nil }
    return make(start..<cursor, gap: gap)
  }

  /// The word after an offset, or nil at the end of the block or behind punctuation that parts.
  func word(after offset: Int) -> Word? {
    var cursor = offset
    var gap = Gap.other
    if let possessive = possessiveEnd(at: cursor) {
      gap = .possessive
      cursor = skipSpaces(forwardFrom: possessive)
    } else if let hyphen = hyphenEnd(startingAt: cursor) {
      gap = .hyphen
      cursor = hyphen
    } else {
      if cursor < block.upperBound, text[cursor] == UInt8(ascii: ",") {
        gap = .comma
        cursor += 1
      }
      let spaced = skipSpaces(forwardFrom: cursor)
      if spaced > cursor, gap != .comma { gap = .space }
      cursor = spaced
    }
    let end = wordEnd(startingAt: cursor)
    guard end > cursor else { return nil }
    return make(cursor..<end, gap: gap)
  }

  /// Whether nothing but quotation marks and list marks stands between an offset and the start of its sentence.
  func opensSentence(_ offset: Int) -> Bool {
    var cursor = skipSpaces(backwardFrom: offset)
    while cursor > block.lowerBound {
      let byte = text[cursor - 1]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "(") {
        cursor = skipSpaces(backwardFrom: cursor - 1)
      } else if byte >= 0x80 {
        let start = precedingScalar(cursor)
        guard !isWordByte(at: start) else { return false }
        cursor = skipSpaces(backwardFrom: start)
      } else {
        if byte == UInt8(ascii: "-") {
          return cursor - 1 == block.lowerBound || Folding.space(text[cursor - 2]) == 0x20
        }
        return ".!?:;*\n".utf8.contains(byte)
      }
    }
    return true
  }

  /// The end of `’s` or of a bare apostrophe after an offset.
  func possessiveEnd(at offset: Int) -> Int? {
    guard let apostrophe = apostropheEnd(at: offset) else { return nil }
    if apostrophe < block.upperBound, text[apostrophe] | 0x20 == UInt8(ascii: "s") {
      let end = apostrophe + 1
      return end == block.upperBound || !isWordByte(at: end) ? end : nil
    }
    return apostrophe == block.upperBound || !isWordByte(at: apostrophe) ? apostrophe : nil
  }

  func byte(at offset: Int) -> UInt8? { block.contains(offset) ? text[offset] : nil }

  // MARK: - Bytes

  private func make(_ range: Range<Int>, gap: Gap) -> Word {
    let first = text[range.lowerBound]
    let isCapital =
      first &- 0x41 < 26 || (first == 0xC3 && range.count > 1 && text[range.lowerBound + 1] < 0x9F)
    var letters = 0
    var small = false
    for byte in text[range] where byte < 0x80 {
      if byte &- 0x61 < 26 { small = true }
      if byte &- 0x41 < 26 { letters += 1 }
    }
    return Word(
      range: range, gap: gap, traits: vocabulary.traits(of: text[range]), isCapital: isCapital,
      isShouted: letters > 1 && !small, isPossessive: isPossessive(range))
  }

  private func isPossessive(_ word: Range<Int>) -> Bool {
    guard word.count > 2, text[word.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    return apostropheEnd(at: precedingScalar(word.upperBound - 1)) != nil
  }

  private func isAbbreviation(_ word: Range<Int>) -> Bool {
    if word.count == 1 { return text[word.lowerBound] &- 0x41 < 26 }
    return word.count < 5 && vocabulary.traits(of: text[word]).contains(.title)
  }

  private func skipSpaces(backwardFrom offset: Int) -> Int {
    var offset = offset
    while offset > block.lowerBound {
      if Folding.space(text[offset - 1]) == 0x20 {
        offset -= 1
      } else if offset - 2 >= block.lowerBound, text[offset - 2] == 0xC2, text[offset - 1] == 0xA0 {
        offset -= 2
      } else {
        break
      }
    }
    return offset
  }

  private func skipSpaces(forwardFrom offset: Int) -> Int {
    var offset = offset
    while offset < block.upperBound {
      if Folding.space(text[offset]) == 0x20 {
        offset += 1
      } else if offset + 1 < block.upperBound, text[offset] == 0xC2, text[offset + 1] == 0xA0 {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  private func wordStart(endingAt end: Int) -> Int {
    var start = end
    while start > block.lowerBound {
      let previous = precedingScalar(start)
      guard isWordByte(at: previous) || (start < end && isInnerMark(previous)) else { break }
      start = previous
    }
    return start
  }

  private func wordEnd(startingAt start: Int) -> Int {
    var end = start
    while end < block.upperBound {
      guard isWordByte(at: end) else { break }
      end += scalarWidth(at: end)
    }
    return end
  }

  /// An apostrophe inside a word.
  private func isInnerMark(_ offset: Int) -> Bool {
    apostropheEnd(at: offset) != nil && offset > block.lowerBound && isWordByte(at: precedingScalar(offset))
  }

  private func isWordByte(at offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return Folding.isWord(byte) }
    return Folding.step(in: text.span, at: offset, end: block.upperBound).kind != .other
  }

  private func scalarWidth(at offset: Int) -> Int {
    text[offset] < 0x80 ? 1 : Folding.step(in: text.span, at: offset, end: block.upperBound).width
  }

  private func precedingScalar(_ offset: Int) -> Int {
    var start = offset - 1
    while start > block.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private func apostropheEnd(at offset: Int) -> Int? {
    guard offset < block.upperBound else { return nil }
    if text[offset] == UInt8(ascii: "'") { return offset + 1 }
    guard text[offset] == 0xE2 else { return nil }
    let step = Folding.step(in: text.span, at: offset, end: block.upperBound)
    return step.bytes == UInt32(UInt8(ascii: "'")) ? offset + step.width : nil
  }

  /// The start of a hyphen or en dash that ends at an offset; two hyphens are a dash of another kind.
  private func hyphenStart(endingAt offset: Int) -> Int? {
    let start = offset - 1
    guard start > block.lowerBound else { return nil }
    if text[start] == UInt8(ascii: "-") || text[start] == UInt8(ascii: "/") {
      return text[start - 1] == text[start] ? nil : start
    }
    return offset - 3 > block.lowerBound && isWideHyphen(at: offset - 3) ? offset - 3 : nil
  }

  private func hyphenEnd(startingAt offset: Int) -> Int? {
    guard offset + 1 < block.upperBound else { return nil }
    if text[offset] == UInt8(ascii: "-") || text[offset] == UInt8(ascii: "/") {
      return isWordByte(at: offset + 1) ? offset + 1 : nil
    }
    return isWideHyphen(at: offset) && offset + 3 < block.upperBound && isWordByte(at: offset + 3)
      ? offset + 3 : nil
  }

  /// A hyphen of Unicode or an en dash; an em dash parts sentences and joins no words.
  private func isWideHyphen(at offset: Int) -> Bool {
    guard offset + 3 <= block.upperBound, text[offset] == 0xE2, text[offset + 1] == 0x80 else { return false }
    return [0x90, 0x91, 0x93].contains(text[offset + 2])
  }
}
