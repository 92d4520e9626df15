import Diagnostics

/// Writes XML; whatever comes from elsewhere is escaped, and is on one line.
struct XMLWriter {
  private(set) var bytes: [UInt8]

  /// - Parameter declaring: whether this is a whole document, which says that it is XML.
  init(declaring: Bool = true) {
    bytes = declaring ? Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) : []
  }

  /// Adds what another writer wrote.
  mutating func add(_ elements: [UInt8]) { bytes += elements }

  /// An element with attributes in the order given, and a line to itself; one without content closes itself.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ text: String? = nil
  ) {
    open(name, attributes, end: text == nil ? "/>\n" : ">")
    guard let text else { return }
    append(text)
    close(name)
  }

  /// An element around others.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes, end: ">\n")
    content(&self)
    close(name)
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>, end: String) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(UInt8(ascii: " "))
      bytes += key.utf8
      bytes += "=\"".utf8
      append(value)
      bytes += "\"".utf8
    }
    bytes += end.utf8
  }

  private mutating func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes += ">\n".utf8
  }

  private mutating func append(_ text: String) {
    let line = PlainLine.of(text)
    if Self.isPlain(line.utf8.span) {
      bytes += line.utf8
      return
    }
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
  }

  private static func isPlain(_ text: borrowing Span<UInt8>) -> Bool {
    text.first(from: 0) {
      $0.equal(to: UInt8(ascii: "&")) | $0.equal(to: UInt8(ascii: "\""))
        | $0.equal(to: UInt8(ascii: "<")) | $0.equal(to: UInt8(ascii: ">"))
    } == text.count
  }
}
