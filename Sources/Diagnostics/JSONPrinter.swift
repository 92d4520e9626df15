/// Writes a report for an editor: one JSON object, documented in the README under "For editors".
package struct JSONPrinter: Sendable {
  package init() {}

  package func print(_ report: LocatedReport) -> String {
    let items = report.items.map { item in
      var fields = [
        ("severity", JSON.string(item.diagnostic.severity.rawValue)),
        ("message", JSON.string(item.diagnostic.message)),
      ]
      if let location = item.location { fields += place(location) }
      if let help = item.diagnostic.help { fields.append(("help", JSON.string(help))) }
      if !item.notes.isEmpty {
        let notes = item.notes.map {
          JSON.object([("message", JSON.string($0.message))] + place($0.location))
        }
        fields.append(("notes", "[" + notes.joined(separator: ",") + "]"))
      }
      return JSON.object(fields)
    }
    return "{\"version\":1,\"errors\":\(report.errorCount),\"warnings\":\(report.warningCount),"
      + "\"diagnostics\":\(JSON.lines(items))}\n"
  }

  private func place(_ location: LocatedReport.Location) -> [(String, String)] {
    [
      ("file", JSON.string(location.path)), ("line", String(location.line)),
      ("column", String(location.column)),
      ("endLine", String(location.endLine)), ("endColumn", String(location.endColumn)),
    ]
  }
}
