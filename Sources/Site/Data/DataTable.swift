import Diagnostics

/// Rows of one sort, written when they are wanted.
struct DataTable: Sendable {
  let name: String
  let count: Int
  private let write: @Sendable (Int, inout JSONWriter) -> Void

  /// Bytes that few rows have more of.
  private static let longRow = 512

  init<Row: Sendable>(
    _ name: String, _ rows: [Row], _ write: @escaping @Sendable (Row, inout JSONWriter) -> Void
  ) {
    self.name = name
    count = rows.count
    self.write = { write(rows[$0], &$1) }
  }

  /// Some rows, a line each, with commas between them.
  func rows(_ range: Range<Int>) -> [UInt8] {
    var json = JSONWriter(capacity: range.count * Self.longRow)
    add(range, to: &json)
    return json.bytes
  }

  /// The same, behind what there is.
  func add(_ range: Range<Int>, to json: inout JSONWriter) {
    for index in range {
      if index > range.lowerBound { json.newline() }
      write(index, &json)
    }
  }
}
