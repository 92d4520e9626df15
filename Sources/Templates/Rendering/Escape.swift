extension [UInt8] {
  /// Writes text so that it is text in HTML and in XML, between tags as well as in a quoted attribute.
  ///
  /// Control characters, which neither language can hold, become U+FFFD.
  mutating func appendEscaped(_ text: String) {
    let bytes = text.utf8
    guard bytes.contains(where: Self.isSpecial) else {
      append(contentsOf: bytes)
      return
    }
    for byte in bytes {
      if !Self.isSpecial(byte) {
        append(byte)
        continue
      }
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
      default: append(contentsOf: "\u{FFFD}".utf8)
      }
    }
  }

  /// One bit for each of the first 64 bytes: `"`, `&`, `'`, `<`, `>` and the controls but tab, LF and CR.
  private static let specialBits: UInt64 = 0x5000_00C4_FFFF_D9FF

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 && Self.specialBits >> UInt64(byte) & 1 == 1
  }
}
