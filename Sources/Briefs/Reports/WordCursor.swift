/// Steps through the words of a block and tells what stands before each.
struct WordCursor {
  /// What parts a word from the one before it.
  enum Gap {
    case blank
    /// A full stop and perhaps a blank: the end of a sentence, or of an abbreviation.
    case stop
    case other
  }

  private(set) var word: Range<Int>
  private(set) var gap = Gap.other
  private(set) var isCapital = false
  /// Whether a sentence or a quotation begins with the word, as far as its punctuation tells.
  private(set) var opensSentence = false

  private let start: Int
  private let end: Int

  init(_ block: Range<Int>) {
    start = block.lowerBound
    word = block.lowerBound..<block.lowerBound
    end = block.upperBound
  }

  /// Goes on behind something that is no word to be looked at.
  mutating func skip(to offset: Int) { word = offset..<offset }

  /// Moves to the next word; whether there is one.
  mutating func advance(in text: Span<UInt8>) -> Bool {
    var offset = word.upperBound
    var (blanks, stops, others) = (0, 0, 0)
    opensSentence = offset == start
    while offset < end {
      let byte = text[offset]
      if byte < 0x80, Folding.isWord(byte) { break }
      let step = Folding.step(in: text, at: offset, end: end)
      if step.kind == .letter { break }
      if step.bytes == 0x20 {
        blanks += 1
      } else if byte == UInt8(ascii: ".") {
        stops += 1
        opensSentence = true
      } else {
        others += 1
        opensSentence = Self.opens(text, offset, step, wasOpen: opensSentence)
      }
      offset += step.width
    }
    guard offset < end else { return false }
    gap = others > 0 || blanks > 2 || stops > 1 ? .other : stops == 1 ? .stop : blanks > 0 ? .blank : .other
    isCapital = Self.isCapital(text, at: offset, end: end)
    word = offset..<wordEnd(text, from: offset)
    return true
  }

  /// Whether a capital behind a mark says nothing: the mark ends a sentence or opens a quotation, or it closes a
  /// quotation behind one that did.
  private static func opens(_ text: Span<UInt8>, _ offset: Int, _ mark: Folding.Step, wasOpen: Bool) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return byte == UInt8(ascii: ")") ? wasOpen : "!?:;*\"'([".utf8.contains(byte) }
    guard mark.width == 3 else { return byte == 0xC2 && text[offset + 1] == 0xAB }
    guard byte == 0xE2, text[offset + 1] == 0x80 else { return false }
    // “ ‘ „ open, ” ’ close.
    return [0x98, 0x9C, 0x9E].contains(text[offset + 2])
      || wasOpen && [0x99, 0x9D].contains(text[offset + 2])
  }

  /// Letters and figures, and a hyphen or an apostrophe with a letter on each side; `’s` is left out.
  private func wordEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < end {
      let byte = text[offset]
      if byte < 0x80, Folding.isWord(byte) {
        offset += 1
        continue
      }
      let step = Folding.step(in: text, at: offset, end: end)
      if byte >= 0x80, step.kind == .letter {
        offset += step.width
        continue
      }
      let next = offset + step.width
      let isHyphen = step.bytes == UInt32(UInt8(ascii: "-")) && (step.width == 1 || text[offset + 2] < 0x92)
      let isApostrophe = step.bytes == UInt32(UInt8(ascii: "'"))
      guard isHyphen || isApostrophe, offset > start, next < end,
        Folding.step(in: text, at: next, end: end).kind == .letter,
        isHyphen || Self.isCapital(text, at: next, end: end)
      else { break }
      offset = next
    }
    return offset
  }

  static func isCapital(_ text: Span<UInt8>, at offset: Int, end: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    // Two bytes hold every script with capitals that is likely in names.
    guard (0xC3...0xD5).contains(byte), offset + 1 < end else { return false }
    let value = UInt32(byte & 0x1F) << 6 | UInt32(text[offset + 1] & 0x3F)
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }
}
