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
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x3C, byte != 0x5C {
        position += 1
        continue
      }
      var (length, replacement) = (1, [UInt8]())
      if byte >= 0x80 {
        let scalar = UTF8Decoder.scalar(in: bytes, at: position)
        length = scalar.length
        switch scalar.value {
        case 0x2028, 0x2029: replacement = Array("\\u\(String(scalar.value, radix: 16))".utf8)
        case 0xFFFD where length == 1: replacement = [0xEF, 0xBF, 0xBD]
        default: break
        }
      } else {
        replacement = Self.escape(byte)
      }
      if !replacement.isEmpty {
        output += text[copied..<position] + replacement
        copied = position + length
      }
      position += length
    }
    output += text[copied...]
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "\n"): return Array("\\n".utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [UInt8(ascii: "\\"), byte]
    default:
      let digits = Array("0123456789abcdef".utf8)
      return [UInt8(ascii: "\\"), UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
