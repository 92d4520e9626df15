/// Text of any old encoding as UTF-8 with lines that end in LF.
enum Decoding {
  enum Encoding: Equatable { case utf8, utf16, windows1252 }

  static func read(_ bytes: [UInt8]) -> (text: [UInt8], encoding: Encoding) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (plain(utf16(bytes.dropFirst(2), low: 0)), .utf16) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (plain(utf16(bytes.dropFirst(2), low: 1)), .utf16) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: body, as: UTF8.self) != nil { return (plain(body), .utf8) }
    return (plain(windows1252(body)), .windows1252)
  }

  /// - Parameter low: which byte of a pair is the low one.
  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let scalar =
        (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
      out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return out
  }

  /// What stands from 0x80 on where Latin-1 has controls.
  private static let upper: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// Lines that end in LF, and no NUL or U+0001, which text has no use for.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == UInt8(ascii: "\r") || $0 <= 1 }) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r") {
        out.append(UInt8(ascii: "\n"))
        if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      } else if byte > 1 {
        out.append(byte)
      }
    }
    return out
  }
}
