/// Rows of cells for the terminal, in columns.
enum TextTable {
  /// A line for each row; all rows have as many cells. The last column is as wide as it likes.
  static func text(_ rows: [[String]]) -> String {
    let widths = (0..<(rows.first?.count ?? 0)).map { column in rows.lazy.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).dropLast().map { cell, width in
        cell + String(repeating: " ", count: width - cell.count + 2)
      }.joined() + (row.last ?? "")
    }.joined(separator: "\n")
  }
}
