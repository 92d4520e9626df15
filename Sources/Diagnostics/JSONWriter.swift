/// Writes JSON as bytes, for files too large to put together from pieces of text.
///
/// It may also stand in a script or a page: see `JSON.string`.
@usableFromInline package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// - Parameter capacity: about how many bytes there will be.
  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

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
    digits(of: number)
    needsComma = true
  }

  package mutating func field(_ name: String, _ flag: Bool?) {
    guard let flag else { return }
    key(name)
    bytes += (flag ? "true" : "false").utf8
    needsComma = true
  }

  /// A list, empty or not.
  @inlinable package mutating func field<Values: Sequence>(
    _ name: String, each values: Values, _ write: (inout JSONWriter, Values.Element) -> Void
  ) {
    beginList(name)
    for value in values { write(&self, value) }
    endList()
  }

  @usableFromInline mutating func beginList(_ name: String) {
    key(name)
    bytes.append(UInt8(ascii: "["))
  }

  @usableFromInline mutating func endList() {
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  @inlinable package mutating func field(_ name: String, texts: some Sequence<String>) {
    field(name, each: texts) { $0.text($1) }
  }

  /// A text as an item of a list.
  @usableFromInline package mutating func text(_ text: String) {
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
    digits(of: number)
    needsComma = true
  }

  // MARK: Pieces

  /// The start of something that a piece of JSON opens: no comma follows it.
  package mutating func open(_ json: [UInt8]) {
    begin()
    bytes += json
  }

  /// JSON as it is, from where no comma is wanted.
  package mutating func restart(behind json: [UInt8]) {
    bytes += json
    needsComma = false
  }

  /// JSON as it is, without any comma.
  package mutating func append(_ json: [UInt8]) { bytes += json }

  /// A number behind a key that is there already.
  package mutating func append(number: Int) { digits(of: number) }

  /// Numbers of a list that is open already.
  package mutating func append(numbers: ArraySlice<UInt32>) {
    for (place, number) in numbers.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      digits(of: Int(number))
    }
  }

  /// A stretch of UTF-8 as a text behind a key that is there already.
  package mutating func append(text: [UInt8], _ range: Range<Int>) {
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(text.span.extracting(range)) { bytes += text[range] } else { escape(text[range]) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The end of what a piece opened: a comma follows it, should anything else.
  package mutating func close(_ json: [UInt8]) {
    bytes += json
    needsComma = true
  }

  private mutating func digits(of number: Int) {
    // Most are numbers of lines.
    if 0..<10 ~= number { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
    guard number > 0 else { return bytes += String(number).utf8 }
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var (rest, count) = (UInt(number), 0)
    while rest > 0 {
      digits[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      count += 1
    }
    while count > 0 {
      count -= 1
      bytes.append(digits[count])
    }
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
    if Self.isPlain(text.utf8.span) { bytes += text.utf8 } else { escape(text.utf8) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a text stands in JSON as it is, as nearly every text does.
  ///
  /// A byte combined with another one is 0 where they are equal, and the least of many tells whether one of them is: of
  /// comparisons the compiler would make branches, so that the processor could not look at many bytes at once.
  private static func isPlain(_ text: borrowing Span<UInt8>) -> Bool {
    var least: UInt8 = .max
    var difference: UInt8 = .max
    var separator: UInt8 = .max
    for index in text.indices {
      // Nor could it with a check of each index.
      let byte = unsafe text[unchecked: index]
      least = min(least, byte)
      difference = min(difference, byte ^ UInt8(ascii: "\""))
      difference = min(difference, byte ^ UInt8(ascii: "\\"))
      difference = min(difference, byte ^ UInt8(ascii: "<"))
      separator = min(separator, byte & 0xFE ^ 0xA8)
    }
    return least >= 0x20 && difference != 0 && (separator != 0 || !hasSeparator(text))
  }

  /// Whether there is something like the ends of U+2028 and U+2029; some others take the long way for nothing.
  private static func hasSeparator(_ text: borrowing Span<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for index in text.indices {
      if text[index] & 0xFE == 0xA8, previous == 0x80 { return true }
      previous = text[index]
    }
    return false
  }

  private mutating func escape(_ text: some Sequence<UInt8>) {
    // The first two bytes of U+2028 and U+2029 are out before the third tells them from others.
    var separator = 0
    for byte in text {
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
