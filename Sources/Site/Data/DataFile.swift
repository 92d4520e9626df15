import Diagnostics

/// A file of data on its way: an object of the format’s version, some fields and some tables, a row a line.
struct DataFile {
  /// The format that `FORMAT.md` describes.
  static let version = 1

  private var json = JSONWriter()
  private var isEmpty = true

  init() { json.append(Array("{\n\"version\":\(Self.version)".utf8)) }

  /// - Parameter table: of one row, by which name it goes.
  mutating func add(_ table: DataTable) {
    open(",\n\"\(table.name)\":")
    table.add(0..<1, to: &json)
  }

  /// All rows of a table.
  mutating func add(rowsOf table: DataTable) {
    beginTable(table.name)
    if table.count > 0 {
      open("\n")
      isEmpty = false
      table.add(0..<table.count, to: &json)
    }
    endTable()
  }

  mutating func beginTable(_ name: String) {
    open(",\n\"\(name)\":[")
    isEmpty = true
  }

  /// - Parameter rows: a line each, with commas between them.
  mutating func add(rows: [UInt8]) {
    if rows.isEmpty { return }
    open(isEmpty ? "\n" : ",\n")
    json.append(rows)
    isEmpty = false
  }

  mutating func endTable() { json.append(Array((isEmpty ? "]" : "\n]").utf8)) }

  /// What there is so far, which is then no longer here.
  mutating func take() -> [UInt8] {
    let bytes = json.bytes
    json = JSONWriter()
    return bytes
  }

  consuming func finish() -> [UInt8] {
    json.append(Array("\n}\n".utf8))
    return json.bytes
  }

  /// - Parameter text: a key of the format, which needs no escaping, or a line’s end.
  private mutating func open(_ text: String) { json.restart(behind: Array(text.utf8)) }
}
