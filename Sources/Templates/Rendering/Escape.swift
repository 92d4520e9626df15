extension [UInt8] {
  /// Writes text so that it is text in HTML and in XML, between tags as well as in a quoted attribute.
  ///
  /// Control characters, which neither language can hold, become U+FFFD.
  mutating func appendEscaped(_ text: String) {
    let bytes = text.utf8.span
    var count = 0
    for index in bytes.indices { count += Self.isSpecial(bytes[index]) ? Self.longestEscape : 1 }
    append(addingCapacity: count) { out in
      for index in bytes.indices {
        let byte = bytes[index]
        if Self.isSpecial(byte) { Self.escape(byte, into: &out) } else { out.append(byte) }
      }
    }
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
