internal import CXML2

/// The encodings that the system knows, by the labels of the web.
enum CodePage {
  /// - Parameter label: in small letters.
  /// - Returns: nil for a label that is not known; bytes that mean nothing become U+FFFD.
  static func decode(_ bytes: [UInt8], label: String) -> [UInt8]? {
    let name = names[label] ?? label
    if name == "windows-1252" { return Windows1252.decode(bytes) }
    let converter = unsafe iconv_open("UTF-8", name)
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe iconv_close(converter) }
    var input = bytes
    var out: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    unsafe input.withUnsafeMutableBytes { input in
      var rest = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = input.count
      while left > 0 {
        var (room, result) = (buffer.count, 0)
        unsafe buffer.withUnsafeMutableBufferPointer { buffer in
          var end = buffer.baseAddress
          result = unsafe Int(iconv(converter, &rest, &left, &end, &room))
        }
        out += buffer[..<(buffer.count - room)].lazy.map { UInt8(bitPattern: $0) }
        // Full, or at something that means nothing here.
        guard result == -1, room >= 8, left > 0, let place = unsafe rest else { continue }
        out += "\u{FFFD}".utf8
        unsafe rest = unsafe place + 1
        left -= 1
      }
    }
    return out
  }

  /// Labels that mean something else on the web than to the system (WHATWG Encoding Standard).
  private static let names = [
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252",
    "ascii": "windows-1252",
    "us-ascii": "windows-1252", "cp1252": "windows-1252", "iso-8859-9": "windows-1254",
    "tis-620": "windows-874", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932",
    "shift-jis": "cp932", "x-sjis": "cp932", "sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
    "x-mac-roman": "macintosh", "macintosh": "macintosh", "x-cp1251": "windows-1251", "big5": "big5-hkscs",
  ]
}
