extension [UInt8] {
  /// Writes text so that it is text in HTML and in XML, between tags as well as in a quoted attribute.
  ///
  /// Control characters, which neither language can hold, become U+FFFD.
  mutating func appendEscaped(_ text: String) {
    if Self.isPlain(text.utf8.span) { self += text.utf8 } else { escape(text.utf8.span) }
  }

  mutating func appendEscaped(_ bytes: [UInt8], _ range: Range<Int>) {
    let text = bytes.span.extracting(range)
    if Self.isPlain(text) { self += bytes[range] } else { escape(text) }
  }

  private mutating func escape(_ text: borrowing Span<UInt8>) {
    var count = 0
    for index in text.indices { count += Self.isSpecial(text[index]) ? Self.longestEscape : 1 }
    append(addingCapacity: count) { out in
      for index in text.indices {
        let byte = text[index]
        if Self.isSpecial(byte) { Self.escape(byte, into: &out) } else { out.append(byte) }
      }
    }
  }

  /// Whether nothing in a text is special, as in most.
  ///
  /// A byte combined with another one is 0 where they are equal, and the least of many tells whether one of them is: of
  /// comparisons the compiler would make branches, so that the processor could not look at many bytes at once.
  private static func isPlain(_ text: borrowing Span<UInt8>) -> Bool {
    var least: UInt8 = .max
    var difference: UInt8 = .max
    for index in text.indices {
      // Nor could it with a check of each index.
      let byte = unsafe text[unchecked: index]
      least = Swift.min(least, byte)
      difference = Swift.min(difference, byte & 0xFE ^ 0x26)
      difference = Swift.min(difference, byte ^ UInt8(ascii: "\""))
      difference = Swift.min(difference, byte & 0xFD ^ 0x3C)
    }
    return least >= 0x20 && difference != 0
  }

  private static let longestEscape = 6

  private static func escape(_ byte: UInt8, into out: inout OutputSpan<UInt8>) {
    let escaped =
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      default: "\u{FFFD}"
      }
    for byte in escaped.utf8 { out.append(byte) }
  }

  /// One bit for each of the first 64 bytes: `"`, `&`, `'`, `<`, `>` and the controls but tab, LF and CR.
  private static let specialBits: UInt64 = 0x5000_00C4_FFFF_D9FF

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 && Self.specialBits &>> UInt64(byte) & 1 == 1
  }
}
