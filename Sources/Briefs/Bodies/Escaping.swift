/// Text as HTML, for the few tags that bodies are given here.
package enum Escaping {
  package static func html(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
    var out: [UInt8] = []
    html(text.utf8, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// The same behind other bytes.
  static func html(_ text: some Sequence<UInt8>, into out: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "\""): out += "&quot;".utf8
      case UInt8(ascii: "'"): out += "&#39;".utf8
      default: out.append(byte)
      }
    }
  }
}
