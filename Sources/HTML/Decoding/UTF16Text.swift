/// Text in units of two bytes.
enum UTF16Text {
  enum ByteOrder { case little, big }

  /// The order that a byte order mark tells, and the width of the mark; without one, what the place of zeros tells.
  static func mark(of bytes: [UInt8]) -> (ByteOrder, width: Int)? {
    if bytes.starts(with: [0xFF, 0xFE]) { return (.little, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.big, 2) }
    // Markup and Latin text have a zero in every second byte.
    let start = bytes.prefix(64)
    guard start.count >= 8 else { return nil }
    let zeros = [0, 1].map { half in start.indices.count { $0 % 2 == half && start[$0] == 0 } }
    let most = start.count / 2 - start.count / 16
    if zeros[1] >= most, zeros[0] == 0 { return (.little, 0) }
    if zeros[0] >= most, zeros[1] == 0 { return (.big, 0) }
    return nil
  }

  /// Well-formed UTF-8; halves of pairs become U+FFFD.
  static func decode(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(order == .little ? second << 8 | first : first << 8 | second)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
