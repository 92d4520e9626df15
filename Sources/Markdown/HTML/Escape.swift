/// HTML and address escapes, byte by byte.
enum Escape {
  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// Adds text, with `&`, `<`, `>` and `"` as character references.
  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>, into out: inout [UInt8]) {
    var plain = range.lowerBound
    for at in range {
      let reference: String
      switch bytes[at] {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      default: continue
      }
      append(bytes, plain..<at, to: &out)
      out += reference
      plain = at + 1
    }
    append(bytes, plain..<range.upperBound, to: &out)
  }

  private static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to out: inout [UInt8]) {
    unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe out.append(contentsOf: $0) }
  }

  static func text(_ text: String, into out: inout [UInt8]) {
    let bytes = Array(text.utf8)
    self.text(bytes.span, 0..<bytes.count, into: &out)
  }

  /// Adds an address as an attribute's value: percent-encoded where it must be, and only there, so that an address
  /// that is encoded already stays as it is.
  static func address(_ address: String, into out: inout [UInt8]) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        out.append(byte)
      case UInt8(ascii: "&"): out += "&amp;"
      case UInt8(ascii: "'"): out += "&#x27;"
      case _ where "-_.+!*(),%#@?=;:/$~".utf8.contains(byte): out.append(byte)
      default:
        out += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
      }
    }
  }

  /// Whether an address could run code or reach into the reader's files when it is followed.
  static func isDangerous(_ address: String) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    switch address[..<colon].lowercased() {
    case "javascript", "vbscript", "file": return true
    case "data":
      let data = address[address.index(after: colon)...].prefix(10).lowercased()
      return !["image/png", "image/gif", "image/jpeg", "image/webp"].contains { data.hasPrefix($0) }
    default: return false
    }
  }
}

func += (out: inout [UInt8], text: String) { out.append(contentsOf: text.utf8) }
