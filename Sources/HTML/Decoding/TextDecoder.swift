/// Turns bytes of whatever encoding into UTF-8.
package enum TextDecoder {
  /// How far into a page its encoding is looked for.
  private static let prelude = 4096

  /// Text that says nothing of its encoding.
  ///
  /// - Returns: well-formed UTF-8 without a byte order mark and without NUL.
  package static func decode(_ bytes: [UInt8]) -> [UInt8] { decode(bytes, declared: nil) }

  /// A page, which may say how it is encoded; what its bytes show goes before what it says.
  static func decodeHTML(_ bytes: [UInt8]) -> [UInt8] { decode(bytes, declared: declaration(in: bytes)) }

  private static func decode(_ bytes: [UInt8], declared label: String?) -> [UInt8] {
    let decoded: [UInt8]
    if let (byteOrder, width) = UTF16Text.mark(of: bytes) {
      decoded = UTF16Text.decode(bytes[width...], byteOrder)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      decoded = repaired(Array(bytes[3...]))
    } else if label != "iso-2022-jp", String(validating: bytes, as: UTF8.self) != nil {
      decoded = bytes
    } else if let label, label != "utf-8", label != "utf8" {
      decoded = CodePage.decode(bytes, label: label) ?? Windows1252.decode(bytes)
    } else if label != nil {
      decoded = repaired(bytes)
    } else {
      decoded = Windows1252.decode(bytes)
    }
    return decoded.contains(0) ? decoded.filter { $0 != 0 } : decoded
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// The word behind the first `charset=` or, in XML’s first line, `encoding=`; in small letters.
  private static func declaration(in bytes: [UInt8]) -> String? {
    let start = bytes.prefix(prelude).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let keys = start.starts(with: "<?xml".utf8) ? ["encoding", "charset"] : ["charset"]
    for key in keys {
      for offset in start.indices where start[offset...].starts(with: key.utf8) {
        var rest = start[(offset + key.utf8.count)...].drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "=") else { continue }
        rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        let label = rest.prefix { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || "-_.:".utf8.contains($0) }
        // A page that can be read so far is not UTF-16, whatever it says.
        if !label.isEmpty, label.count < 40 {
          let name = String(decoding: label, as: UTF8.self)
          return name.hasPrefix("utf-16") ? "utf-8" : name
        }
      }
    }
    return nil
  }
}
