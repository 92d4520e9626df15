/// A report whose byte offsets have become lines and columns, sorted and without repeats: what the printers read.
///
/// Each file is scanned once for all of its diagnostics, however many there are.
package struct LocatedReport: Sendable {
  /// Where a diagnostic stands, for a person and for an editor.
  package struct Location: Sendable, Equatable {
    package let path: String
    /// 1-based.
    package let line: Int
    /// 1-based, in Unicode code points.
    package let column: Int
    package let endLine: Int
    /// The column just behind the last code point.
    package let endColumn: Int
    package let excerpt: Excerpt
  }

  package struct Item: Sendable {
    package let diagnostic: Diagnostic
    package let location: Location?
    package let notes: [(message: String, location: Location)]
  }

  package let items: [Item]

  package init(_ report: Report) {
    let locator = Locator(report.diagnostics.flatMap { [$0.place].compactMap { $0 } + $0.notes.map(\.place) })
    let located = report.diagnostics.map { diagnostic in
      Item(
        diagnostic: diagnostic,
        location: diagnostic.place.map(locator.location),
        notes: diagnostic.notes.map { ($0.message, locator.location(of: $0.place)) })
    }
    let sorted = located.enumerated().sorted { a, b in
      let (first, second) = (a.element.sortKey, b.element.sortKey)
      return first == second ? a.offset < b.offset : first < second
    }
    var seen: Set<String> = []
    items = sorted.map(\.element).filter { item in
      guard let location = item.location else { return true }
      let key = "\(location.path)\0\(location.line)\0\(location.column)\0\(item.diagnostic.message)"
      return seen.insert(key).inserted
    }
  }

  package var errorCount: Int { items.count { $0.diagnostic.severity == .error } }
  package var warningCount: Int { items.count - errorCount }
}

extension LocatedReport.Item {
  fileprivate var sortKey: (String, Int, Int, Diagnostic.Severity) {
    (location?.path ?? "", location?.line ?? 0, location?.column ?? 0, diagnostic.severity)
  }
}

/// Turns places into locations with one line table for each text that has any.
private struct Locator {
  /// By path; nearly always one, but what an earlier build found keeps the text of that time.
  private var tables: [String: [(bytes: [UInt8], table: LineTable)]] = [:]

  init(_ places: [Place]) {
    for place in places where table(for: place) == nil {
      tables[place.source.path, default: []].append((place.source.bytes, LineTable(place.source.bytes)))
    }
  }

  private func table(for place: Place) -> LineTable? {
    tables[place.source.path]?.first { $0.bytes == place.source.bytes }?.table
  }

  func location(of place: Place) -> LocatedReport.Location {
    let table = table(for: place) ?? LineTable(place.source.bytes)
    let (line, column) = table.position(of: place.range.lowerBound)
    let (endLine, endColumn) = table.position(of: place.range.upperBound)
    return LocatedReport.Location(
      path: place.source.path, line: line, column: column, endLine: endLine, endColumn: endColumn,
      excerpt: Excerpt(line: table.range(ofLine: line), marking: place.range, in: place.source.bytes))
  }
}
