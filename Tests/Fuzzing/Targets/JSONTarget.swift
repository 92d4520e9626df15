import Diagnostics

/// Values made of the input and written as JSON, which a reader of our own must read as they were.
enum JSONTarget {
  static func check(_ input: [UInt8]) throws(Flaw) {
    var maker = ValueMaker(input[...])
    let value = maker.object(depth: 0)
    var writer = JSONWriter()
    write(value, to: &writer)
    try Flaw.unless(try StrictJSON.parse(writer.bytes) == value, "the value reads as another")
    try checkEmbedding(writer.bytes)

    let text = String(decoding: input, as: UTF8.self)
    let pieces = JSON.object([("a", JSON.string(text)), ("b", JSON.lines([JSON.string(text), "1"]))])
    let expected = JSONValue.object([("a", .text(text)), ("b", .list([.text(text), .number(1)]))])
    try Flaw.unless(try StrictJSON.parse(Array(pieces.utf8)) == expected, "the pieces read as others")
    try checkEmbedding(Array(pieces.utf8))
    try checkReport(text, input)
  }

  /// What may stand in a script of a page: no mark that ends it, and none that JavaScript takes for a line's end.
  static func checkEmbedding(_ json: [UInt8]) throws(Flaw) {
    for at in json.indices {
      switch json[at] {
      case UInt8(ascii: "<"): throw Flaw("a ‘<’ stands in what may be embedded")
      case 0xE2 where at + 2 < json.count && json[at + 1] == 0x80 && json[at + 2] & 0xFE == 0xA8:
        throw Flaw("a line separator stands in a script")
      default: break
      }
    }
  }

  private static func checkReport(_ text: String, _ bytes: [UInt8]) throws(Flaw) {
    let source = SourceText(path: text, bytes: bytes)
    var report = Report()
    let (start, end) = (bytes.count / 3, bytes.count / 2)
    report.error(
      text, at: source.place(start..<end), notes: [.init(text, at: source.place(end..<end))], help: text)
    let json = JSONPrinter().print(LocatedReport(report))
    guard case .object(let fields) = try StrictJSON.parse(Array(json.utf8)),
      case .list(let items)? = fields.first(where: { $0.0 == "diagnostics" })?.1,
      case .object(let item)? = items.first
    else { throw Flaw("the report is of another shape") }
    for name in ["message", "file", "help"] {
      try Flaw.unless(item.first { $0.0 == name }?.1 == .text(text), "the report has another \(name)")
    }
  }

  private static func write(_ value: JSONValue, to writer: inout JSONWriter) {
    switch value {
    case .object(let fields):
      writer.object { writer in
        for (name, field) in fields { write(field, named: name, to: &writer) }
      }
    case .text(let text): writer.text(text)
    case .number(let number): writer.number(number)
    case .flag, .list: writer.object { $0.field("value", 0) }
    }
  }

  private static func write(_ value: JSONValue, named name: String, to writer: inout JSONWriter) {
    switch value {
    case .object:
      writer.key(name)
      write(value, to: &writer)
    case .text(let text): writer.field(name, text)
    case .number(let number): writer.field(name, number)
    case .flag(let flag): writer.field(name, flag)
    case .list(let values): writer.field(name, each: values) { write($1, to: &$0) }
    }
  }
}

/// Makes a value of bytes: each begins with one that says what it is.
private struct ValueMaker {
  private var input: ArraySlice<UInt8>

  init(_ input: ArraySlice<UInt8>) { self.input = input }

  mutating func object(depth: Int) -> JSONValue {
    var fields: [(String, JSONValue)] = []
    while let kind = input.popFirst(), kind != UInt8(ascii: "}") {
      // A key is a word of a format, and not for anybody to choose.
      fields.append((text().filter(\.isLetter), value(kind, depth: depth)))
    }
    return .object(fields)
  }

  private mutating func value(_ kind: UInt8, depth: Int) -> JSONValue {
    switch kind {
    case UInt8(ascii: "{") where depth < 100: return object(depth: depth + 1)
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "#"): return number()
    case UInt8(ascii: "!"): return .flag(input.popFirst().map { $0 & 1 == 1 } ?? false)
    default: return .text(text())
    }
  }

  /// Of texts, numbers and objects, since lists hold no other values.
  private mutating func list(depth: Int) -> JSONValue {
    var items: [JSONValue] = []
    while let kind = input.popFirst(), kind != UInt8(ascii: "]") {
      switch kind {
      case UInt8(ascii: "{") where depth < 100: items.append(object(depth: depth + 1))
      case UInt8(ascii: "#"): items.append(number())
      default: items.append(.text(text()))
      }
    }
    return .list(items)
  }

  private mutating func number() -> JSONValue {
    var number: UInt64 = 0
    for _ in 0..<8 { number = number << 8 | UInt64(input.popFirst() ?? 0) }
    return .number(Int(bitPattern: UInt(number)))
  }

  /// Up to a byte 0xFF, which UTF-8 does not have; other bytes may be anything.
  private mutating func text() -> String {
    let bytes = input.prefix { $0 != 0xFF }
    input = input.dropFirst(bytes.count + 1)
    return String(decoding: bytes, as: UTF8.self)
  }
}
