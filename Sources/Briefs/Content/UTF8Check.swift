import Diagnostics

/// Finds where a text stops being UTF-8.
enum UTF8Check {
  /// Byte offset of the first byte that belongs to no well-formed code point, or nil.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    let span = bytes.span
    var offset = 0
    while offset < span.count {
      let byte = span[offset]
      if byte < 0x80 {
        offset = span.first(from: offset + 1) { $0.wide }
        continue
      }
      guard let (length, second) = shape(of: byte), offset + length <= span.count,
        second.contains(span[offset + 1])
      else { return offset }
      for index in 2..<max(2, length) where span[offset + index] & 0xC0 != 0x80 { return offset }
      offset += length
    }
    return nil
  }

  /// Length of the code point that `lead` begins, and what its second byte may be (Unicode, table 3-7).
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
