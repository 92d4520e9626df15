/// The part of TOML that front matter is written in: keys with texts, numbers, dates and lists of them.
///
/// Tables become groups; what is written otherwise is kept as the text that it is.
enum TOMLReader {
  static func read(_ text: String) -> [OldHeader.Entry] {
    var reader = TOMLScanner(text)
    return reader.readAll()
  }
}

private struct TOMLScanner {
  private let bytes: [UInt8]
  private var offset = 0
  /// How many tables are open around what is read, `{a = {b = 1}}`; no one nests more than a few.
  private var depth = 0
  private static let deepest = 20

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func readAll() -> [OldHeader.Entry] {
    var top: [OldHeader.Entry] = []
    var table: (name: String, entries: [OldHeader.Entry])?
    while offset < bytes.count {
      skip { $0 <= 0x20 }
      guard offset < bytes.count else { break }
      if bytes[offset] == UInt8(ascii: "#") {
        skipLine()
      } else if bytes[offset] == UInt8(ascii: "[") {
        if let done = table { top.append(.init(key: done.name, value: .group(done.entries))) }
        table = (readWhile { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "#") }.tableName, [])
        skipLine()
      } else {
        let key = readWhile { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "\n") }.trimmed
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else { continue }
        offset += 1
        let entry = OldHeader.Entry(key: key.withoutQuotes, value: value())
        if table == nil { top.append(entry) } else { table?.entries.append(entry) }
        skipLine()
      }
    }
    if let done = table { top.append(.init(key: done.name, value: .group(done.entries))) }
    return top
  }

  private mutating func value() -> OldHeader.Value {
    skip { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard offset < bytes.count else { return .text("") }
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(string(bytes[offset]))
    case UInt8(ascii: "["): return list()
    case UInt8(ascii: "{") where depth < Self.deepest: return table()
    default:
      let endings = depth > 0 ? ",]}#\n" : ",]#\n"
      return .text(readWhile { !endings.utf8.contains($0) }.trimmed)
    }
  }

  /// `{draft = true, weight = 1}`
  private mutating func table() -> OldHeader.Value {
    depth += 1
    defer { depth -= 1 }
    var entries: [OldHeader.Entry] = []
    offset += 1
    while true {
      skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
      let key = readWhile { !"=,}\n".utf8.contains($0) }.trimmed
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else { break }
      offset += 1
      entries.append(.init(key: key.withoutQuotes, value: value()))
    }
    offset = min(offset + 1, bytes.count)
    return .group(entries)
  }

  /// A list, which may run over several lines; lists within it lie flat in it.
  private mutating func list() -> OldHeader.Value {
    var items: [OldHeader.Value] = []
    var depth = 0
    while offset < bytes.count {
      skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
      guard offset < bytes.count else { break }
      switch bytes[offset] {
      case UInt8(ascii: "["):
        depth += 1
        offset += 1
      case UInt8(ascii: "]"):
        depth -= 1
        offset += 1
        if depth <= 0 { return .list(items) }
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "}"): offset += 1
      default: items.append(value())
      }
    }
    return .list(items)
  }

  private mutating func string(_ mark: UInt8) -> String {
    let isLong = bytes[offset...].starts(with: [mark, mark, mark])
    let end: [UInt8] = isLong ? [mark, mark, mark] : [mark]
    offset += end.count
    var out: [UInt8] = []
    while offset < bytes.count, !bytes[offset...].starts(with: end) {
      if !isLong, bytes[offset] == UInt8(ascii: "\n") { break }
      if mark == UInt8(ascii: "\""), bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count {
        offset += 1
        out += escape()
      } else {
        out.append(bytes[offset])
        offset += 1
      }
    }
    offset = min(offset + end.count, bytes.count)
    return String(decoding: out, as: UTF8.self).trimmed
  }

  private mutating func escape() -> [UInt8] {
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case UInt8(ascii: "n"): return [UInt8(ascii: "\n")]
    case UInt8(ascii: "t"): return [UInt8(ascii: "\t")]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let count = letter == UInt8(ascii: "u") ? 4 : 8
      let digits = String(decoding: bytes[offset..<min(offset + count, bytes.count)], as: UTF8.self)
      guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else { return [] }
      offset += count
      return Array(String(Character(scalar)).utf8)
    default: return [letter]
    }
  }

  private mutating func skip(_ matches: (UInt8) -> Bool) {
    while offset < bytes.count, matches(bytes[offset]) { offset += 1 }
  }

  private mutating func skipLine() { skip { $0 != UInt8(ascii: "\n") } }

  private mutating func readWhile(_ matches: (UInt8) -> Bool) -> String {
    let start = offset
    skip(matches)
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }
}

extension String {
  fileprivate var tableName: String {
    String(self.trimmed.drop { $0 == "[" }.prefix { $0 != "]" }).withoutQuotes
  }

  fileprivate var withoutQuotes: String {
    count > 1 && (hasPrefix("\"") || hasPrefix("'")) ? String(dropFirst().dropLast()) : self
  }
}
