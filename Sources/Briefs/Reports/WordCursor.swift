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
  /// Where the word before ends, or what was skipped.
  private(set) var previousEnd: Int
  private(set) var gap = Gap.other
  private(set) var isCapital = false
  /// Whether a sentence or a quotation begins with the word, as far as its punctuation tells.
  private(set) var opensSentence = false

  private let start: Int
  private let end: Int

  init(_ block: Range<Int>) {
    start = block.lowerBound
    end = block.upperBound
    word = start..<start
    previousEnd = start
  }

  /// Goes on behind something that is no word to be looked at.
  mutating func skip(to offset: Int) { word = offset..<offset }

  /// Moves to the next word; whether there is one.
  mutating func advance(in text: Span<UInt8>) -> Bool {
    var offset = word.upperBound
    previousEnd = offset
    var (blanks, stops, others) = (0, 0, 0)
    opensSentence = offset == start
    while offset < end {
      let byte = text[offset]
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
    gap =
      others > 0 || blanks > 2 || stops > 1 ? .other : stops == 1 ? .stop : blanks > 0 ? .blank : .other
    isCapital = Self.isCapital(text, at: offset, end: end)
    word = offset..<wordEnd(text, from: offset)
    return true
  }

  /// Moves to the next word with a capital letter, past all others; whether there is one.
  ///
  /// Nearly all of a text goes through here.
  mutating func advanceToCapital(in text: Span<UInt8>) -> Bool {
    let floor = word.upperBound
    var offset = floor
    while offset < end {
      let byte = text[offset]
      if byte &- 0x41 < 26 || byte >= 0xC3, offset == start || !isLetter(before: offset, text),
        Self.isCapital(text, at: offset, end: end)
      {
        var gapStart = offset
        while gapStart > floor, !isLetter(before: gapStart, text) { gapStart -= 1 }
        word = gapStart..<gapStart
        return advance(in: text)
      }
      offset += 1
    }
    return false
  }

  /// The small letters, of ASCII, that the word before ends in.
  func previousWord(in text: Span<UInt8>) -> Range<Int> {
    var first = previousEnd
    while first > start, text[first - 1] &- 0x61 < 26 { first -= 1 }
    return first..<previousEnd
  }

  static func isCapital(_ text: Span<UInt8>, at offset: Int, end: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    // Two bytes hold every script with capitals that is likely in names.
    guard (0xC3...0xD5).contains(byte), offset + 1 < end else { return false }
    let value = UInt32(byte & 0x1F) << 6 | UInt32(text[offset + 1] & 0x3F)
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  /// Whether a letter or figure ends right before an offset, or a byte of something wider does not.
  private func isLetter(before offset: Int, _ text: Span<UInt8>) -> Bool {
    let byte = text[offset - 1]
    if byte < 0x80 { return Folding.isWord(byte) }
    var lead = offset - 1
    while lead > start, offset - lead < 4, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    let step = Folding.step(in: text, at: lead, end: end)
    return step.kind == .letter && lead + step.width == offset
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
      let next = offset + step.width
      if step.kind != .letter {
        // An em dash, unlike hyphens, parts words.
        let isHyphen =
          step.bytes == UInt32(UInt8(ascii: "-")) && (step.width == 1 || text[offset + 2] < 0x92)
        let isApostrophe = step.bytes == UInt32(UInt8(ascii: "'"))
        guard isHyphen || isApostrophe, offset > start, next < end,
          Folding.step(in: text, at: next, end: end).kind == .letter,
          isHyphen || Self.isCapital(text, at: next, end: end)
        else { break }
      }
      offset = next
    }
    return offset
  }

  /// Whether a capital behind a mark says nothing: the mark ends a sentence or opens a quotation, or it closes a
  /// quotation behind one that did.
  private static func opens(
    _ text: Span<UInt8>, _ offset: Int, _ mark: Folding.Step, wasOpen: Bool
  ) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "*"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["):
      return true
    case UInt8(ascii: ")"): return wasOpen
    case 0xC2: return text[offset + 1] == 0xAB
    case 0xE2 where mark.width == 3 && text[offset + 1] == 0x80:
      // “ ‘ „ open, ” ’ close.
      let last = text[offset + 2]
      return last == 0x98 || last == 0x9C || last == 0x9E || wasOpen && (last == 0x99 || last == 0x9D)
    default: return false
    }
  }
}
