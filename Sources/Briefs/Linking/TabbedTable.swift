import Diagnostics

/// A table of tab-separated text whose first row names the columns; lines that begin with `#` are comments.
struct TabbedTable {
  struct Row {
    let place: Place
    private let cells: [String: String]

    fileprivate init(place: Place, cells: [String: String]) {
      self.place = place
      self.cells = cells
    }

    /// The text of a cell; a column that the table was asked for is there.
    subscript(column: String) -> String { cells[column] ?? "" }

    /// The values of a cell, parted by a semicolon and a space.
    func list(_ column: String) -> [String] {
      var values: [String] = []
      var value = ""
      var text = self[column][...]
      while let character = text.popFirst() {
        if character == ";", text.first == " " {
          text.removeFirst()
          values.append(value)
          value = ""
        } else {
          value.append(character)
        }
      }
      return value.isEmpty ? values : values + [value]
    }
  }

  let rows: [Row]

  init(_ source: SourceText, columns: [String], report: inout Report) {
    var rows: [Row] = []
    var header: [String]?
    for line in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
      if line.first == UInt8(ascii: "#") { continue }
      let place = source.place(line.indices)
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard let names = header else {
        header = cells
        for column in columns where !cells.contains(column) {
          report.error("the table has no column ‘\(column)’", at: place)
        }
        continue
      }
      guard cells.count == names.count else {
        report.error("a row has \(cells.count) cells instead of \(names.count)", at: place)
        continue
      }
      let named = Dictionary(zip(names, cells), uniquingKeysWith: { first, _ in first })
      rows.append(Row(place: place, cells: named))
    }
    self.rows = rows
  }
}
