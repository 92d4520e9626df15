/// A value as JavaScript writes it.
enum Literal {
  case number(Int)
  case string(String)
  case list([Literal])
  case object([(name: String, value: Literal)])

  func write(to output: inout [UInt8]) {
    switch self {
    case .number(let number):
      output += Array(String(number).utf8)
    case .string(let text):
      Self.write(text.utf8, to: &output)
    case .list(let values):
      Self.write(values, between: "[", and: "]", to: &output) { $0.write(to: &$1) }
    case .object(let members):
      Self.write(members, between: "{", and: "}", to: &output) { member, output in
        output += Array((member.name + ":").utf8)
        member.value.write(to: &output)
      }
    }
  }

  /// Writes a string that is harmless in HTML too; bytes that are not UTF-8 become U+FFFD.
  static func write(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    Self.escape(Array(text), into: &output)
    output.append(UInt8(ascii: "\""))
  }

  private static func write<Element>(
    _ elements: [Element], between open: Character, and close: Character, to output: inout [UInt8],
    _ write: (Element, inout [UInt8]) -> Void
  ) {
    output.append(open.asciiValue ?? 0)
    for (number, element) in elements.enumerated() {
      if number > 0 { output.append(UInt8(ascii: ",")) }
      write(element, &output)
    }
    output.append(close.asciiValue ?? 0)
  }

  /// Copies stretches that need no escape as wholes.
  private static func escape(_ text: [UInt8], into output: inout [UInt8]) {
    let bytes = text.span
    var (position, copied) = (0, 0)
    while true {
      position = end(ofPlain: bytes, from: position)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      let scalar = UTF8Decoder.scalar(in: bytes, at: position)
      let isBroken = scalar.value == 0xFFFD && scalar.length == 1
      // Other characters are harmless but for two line ends of JavaScript.
      if byte < 0x80 || scalar.value == 0x2028 || scalar.value == 0x2029 || isBroken {
        output += text[copied..<position]
        escape(scalar.value, into: &output)
        copied = position + scalar.length
      }
      position += scalar.length
    }
    output += text[copied...]
  }

  /// The offset of the next byte that may need an escape.
  private static func end(ofPlain bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var position = start
    while let eight = EightBytes(bytes, at: position) {
      let special =
        eight.wide | eight.controls | eight.equal(to: 0x22) | eight.equal(to: 0x3C) | eight.equal(to: 0x5C)
      guard special == 0 else { return position + EightBytes.count(before: special) }
      position += 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      guard byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x3C, byte != 0x5C else { break }
      position += 1
    }
    return position
  }

  private static func escape(_ scalar: UInt32, into output: inout [UInt8]) {
    switch scalar {
    case 0x0A: output += "\\n".utf8
    case 0x22: output += "\\\"".utf8
    case 0x5C: output += "\\\\".utf8
    case 0..<0x80:
      let digits = String(scalar, radix: 16)
      output += (digits.utf8.count < 2 ? "\\x0" : "\\x").utf8
      output += digits.utf8
    case 0xFFFD: output += "\u{FFFD}".utf8
    default: output += "\\u\(String(scalar, radix: 16))".utf8
    }
  }
}
