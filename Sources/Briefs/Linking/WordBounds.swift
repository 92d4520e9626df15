/// Where a name may begin and end in running text.
enum WordBounds {
  /// Whether a word may begin at an offset; `start` is where the text begins.
  static func allowStart(in text: Span<UInt8>, at offset: Int, start: Int, end: Int) -> Bool {
    if offset == start { return true }
    let before = text[offset - 1]
    if before < 0x80 {
      if Folding.isWord(before) { return isUnspaced(text, at: offset, end: end) }
      switch before {
      case UInt8(ascii: "@"), UInt8(ascii: "\\"): return false
      // Inside a web address, or after an initial that belongs to an abbreviation.
      case UInt8(ascii: "."): return offset - 2 < start || !Folding.isWord(text[offset - 2])
      case UInt8(ascii: "'"): return !isElided(text, before: offset - 1, start: start)
      default: return true
      }
    }
    var lead = offset - 1
    while lead > start, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    let step = Folding.step(in: text, at: lead, end: end)
    if step.kind == .other, step.bytes == UInt32(UInt8(ascii: "'")) {
      return !isElided(text, before: lead, start: start)
    }
    return step.kind != .letter || isUnspaced(text, at: offset, end: end)
  }

  /// Whether a name may end at an offset, given the kind of its last code point.
  static func allowEnd(in text: Span<UInt8>, at offset: Int, after last: Folding.Kind, end: Int) -> Bool {
    if offset == end { return true }
    let next = Folding.step(in: text, at: offset, end: end)
    if last == .unspaced || next.kind == .unspaced { return true }
    let endsInLetter = last == .letter
    if next.kind == .letter {
      // `U.S.` does not end before the next letter of `U.S.S.R.`.
      return !endsInLetter && text[offset - 1] != UInt8(ascii: ".")
    }
    // A web address or a longer abbreviation goes on after the full stop.
    if next.bytes == UInt32(UInt8(ascii: ".")), offset + 1 < end {
      return Folding.step(in: text, at: offset + 1, end: end).kind != .letter
    }
    return next.bytes != UInt32(UInt8(ascii: "@"))
  }

  private static func isUnspaced(_ text: Span<UInt8>, at offset: Int, end: Int) -> Bool {
    text[offset] >= 0x80 && Folding.step(in: text, at: offset, end: end).kind == .unspaced
  }

  /// Whether the apostrophe at an offset follows the `O` of `O'Brien` or the `D` of `D'Amato`.
  private static func isElided(_ text: Span<UInt8>, before apostrophe: Int, start: Int) -> Bool {
    guard apostrophe > start else { return false }
    let letter = text[apostrophe - 1]
    guard letter == UInt8(ascii: "O") || letter == UInt8(ascii: "D") else { return false }
    return apostrophe - 2 < start || !Folding.isWord(text[apostrophe - 2])
  }
}
