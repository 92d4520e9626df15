/// Writes JSON as bytes, for files too large to put together from pieces of text.
///
/// It may also stand in a script or a page: see `JSON.string`.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  /// `{…}`, with what `fields` writes.
  package mutating func object(_ fields: (inout JSONWriter) -> Void) {
    begin()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    fields(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// `"key":`, before a value.
  ///
  /// - Parameter key: a word of a format, which needs no escaping.
  package mutating func key(_ key: String) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    bytes += key.utf8
    bytes += "\":".utf8
  }

  /// A field that is left out where there is no text.
  package mutating func field(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
    needsComma = true
  }

  package mutating func field(_ name: String, _ number: Int?) {
    guard let number else { return }
    key(name)
    bytes += String(number).utf8
    needsComma = true
  }

  package mutating func field(_ name: String, _ flag: Bool?) {
    guard let flag else { return }
    key(name)
    bytes += (flag ? "true" : "false").utf8
    needsComma = true
  }

  /// A list, empty or not.
  package mutating func field<Values: Sequence>(
    _ name: String, each values: Values, _ write: (inout JSONWriter, Values.Element) -> Void
  ) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    for value in values { write(&self, value) }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  package mutating func field(_ name: String, texts: some Sequence<String>) {
    field(name, each: texts) { $0.text($1) }
  }

  /// A text as an item of a list.
  package mutating func text(_ text: String) {
    begin()
    string(text)
    needsComma = true
  }

  /// What is JSON already, as an item of a list or behind a key.
  package mutating func value(_ json: [UInt8]) {
    begin()
    bytes += json
    needsComma = true
  }

  package mutating func number(_ number: Int) {
    begin()
    bytes += String(number).utf8
    needsComma = true
  }

  /// Ends an item’s line.
  package mutating func newline() {
    begin()
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func begin() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(text.utf8.span) { bytes += text.utf8 } else { escape(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a text stands in JSON as it is; a loop without branches, since nearly every text does.
  private static func isPlain(_ text: borrowing Span<UInt8>) -> Bool {
    var special: UInt8 = 0
    var previous: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      special |= byte < 0x20 ? 1 : 0
      special |= byte == UInt8(ascii: "\"") ? 1 : 0
      special |= byte == UInt8(ascii: "\\") ? 1 : 0
      special |= byte == UInt8(ascii: "<") ? 1 : 0
      // The ends of U+2028 and U+2029, and of some others that take the long way for nothing.
      special |= (byte & 0xFE == 0xA8 ? 1 : 0) & (previous == 0x80 ? 1 : 0)
      previous = byte
    }
    return special == 0
  }

  private mutating func escape(_ text: String) {
    // The first two bytes of U+2028 and U+2029 are out before the third tells them from others.
    var separator = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case UInt8(ascii: "<"), 0..<0x20:
        bytes += "\\u00".utf8
        bytes.append(Self.digit(byte >> 4))
        bytes.append(Self.digit(byte & 0xF))
      case 0xA8 where separator == 2, 0xA9 where separator == 2:
        bytes.removeLast(2)
        bytes += (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8
      default: bytes.append(byte)
      }
      separator = byte == 0xE2 ? 1 : byte == 0x80 && separator == 1 ? 2 : 0
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}
