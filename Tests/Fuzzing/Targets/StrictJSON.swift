/// A value of JSON; of an object the fields in their order.
indirect enum JSONValue: Equatable {
  case object([(String, JSONValue)])
  case list([JSONValue])
  case text(String)
  case number(Int)
  case flag(Bool)

  /// Byte for byte, since what looks alike need not be the same.
  static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a, b) {
    case (.object(let a), .object(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.0.utf8.elementsEqual($1.0.utf8) && $0.1 == $1.1 }
    case (.list(let a), .list(let b)): a == b
    case (.text(let a), .text(let b)): a.utf8.elementsEqual(b.utf8)
    case (.number(let a), .number(let b)): a == b
    case (.flag(let a), .flag(let b)): a == b
    default: false
    }
  }
}

/// Reads JSON as RFC 8259 has it and nothing beyond: no byte that is not UTF-8, no comma too many, no bare control.
///
/// Numbers are whole, since we write no others; nothing else is left out.
struct StrictJSON {
  private let text: [UInt8]
  private var at = 0

  static func parse(_ text: [UInt8]) throws(Flaw) -> JSONValue {
    guard String(validating: text, as: UTF8.self) != nil else { throw Flaw("the JSON is not UTF-8") }
    var parser = StrictJSON(text: text)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    if parser.at < text.count { throw parser.flaw("more than one value") }
    return value
  }

  private init(text: [UInt8]) { self.text = text }

  private func flaw(_ what: String) -> Flaw {
    Flaw(
      "no JSON at byte \(at): \(what): \(String(decoding: text[max(0, at - 40)..<min(at + 40, text.count)], as: UTF8.self))"
    )
  }

  private var next: UInt8? { at < text.count ? text[at] : nil }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
  }

  private mutating func take(_ byte: Character) -> Bool {
    skipBlanks()
    guard next == byte.asciiValue else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ byte: Character) throws(Flaw) {
    if !take(byte) { throw flaw("no ‘\(byte)’") }
  }

  private mutating func value(depth: Int) throws(Flaw) -> JSONValue {
    if depth > 1000 { throw flaw("nested too deeply") }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"):
      at += 1
      var fields: [(String, JSONValue)] = []
      if take("}") { return .object(fields) }
      repeat {
        skipBlanks()
        let name = try string()
        try expect(":")
        fields.append((name, try value(depth: depth + 1)))
      } while take(",")
      try expect("}")
      return .object(fields)
    case UInt8(ascii: "["):
      at += 1
      var items: [JSONValue] = []
      if take("]") { return .list(items) }
      repeat { items.append(try value(depth: depth + 1)) } while take(",")
      try expect("]")
      return .list(items)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Flaw) -> JSONValue {
    guard text[at...].starts(with: word.utf8) else { throw flaw("no word") }
    at += word.utf8.count
    return value
  }

  private mutating func number() throws(Flaw) -> Int {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    let digits = text[at...].prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    at += digits.count
    guard !digits.isEmpty, digits.count == 1 || digits.first != UInt8(ascii: "0"),
      let number = Int(String(decoding: text[start..<at], as: UTF8.self))
    else { throw flaw("no value") }
    return number
  }

  private mutating func string() throws(Flaw) -> String {
    try expect("\"")
    var units: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case 0..<0x20: throw flaw("a control character")
      case UInt8(ascii: "\\"): units += try escape()
      default: units.append(byte)
      }
    }
    throw flaw("a string without an end")
  }

  private mutating func escape() throws(Flaw) -> [UInt8] {
    guard let byte = next else { throw flaw("half an escape") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "u"):
      var value = try unit()
      if 0xD800..<0xDC00 ~= value {
        guard text[at...].starts(with: "\\u".utf8) else { throw flaw("half a pair") }
        at += 2
        let low = try unit()
        guard 0xDC00..<0xE000 ~= low else { throw flaw("half a pair") }
        value = 0x10000 + (value - 0xD800) << 10 + low - 0xDC00
      }
      guard let scalar = Unicode.Scalar(value) else { throw flaw("half a pair") }
      return Array(String(Character(scalar)).utf8)
    default: throw flaw("an unknown escape")
    }
  }

  private mutating func unit() throws(Flaw) -> UInt32 {
    let digits = text[at...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw flaw("no four digits") }
    at += 4
    return value
  }
}
