/// What the web takes for Latin-1: the encoding of a page that names none and is not UTF-8.
enum Windows1252 {
  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      switch byte {
      case 0x80..<0xA0: text.append(Unicode.Scalar(upper[Int(byte) - 0x80]) ?? "\u{FFFD}")
      default: text.append(Unicode.Scalar(byte))
      }
    }
    return Array(String(text).utf8)
  }

  /// The characters from 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
