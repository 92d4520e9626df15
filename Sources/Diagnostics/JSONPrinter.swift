/// Writes a report for an editor: one JSON object, documented in the README under "For editors".
package struct JSONPrinter: Sendable {
  package init() {}

  package func print(_ report: LocatedReport) -> String {
    let items = report.items.map { item in
      var fields = [
        ("severity", string(item.diagnostic.severity.rawValue)),
        ("message", string(item.diagnostic.message)),
      ]
      if let location = item.location { fields += place(location) }
      if let help = item.diagnostic.help { fields.append(("help", string(help))) }
      if !item.notes.isEmpty {
        let notes = item.notes.map { object([("message", string($0.message))] + place($0.location)) }
        fields.append(("notes", "[" + notes.joined(separator: ",") + "]"))
      }
      return object(fields)
    }
    let list = items.isEmpty ? "[]" : "[\n" + items.joined(separator: ",\n") + "\n]"
    return "{\"version\":1,\"errors\":\(report.errorCount),\"warnings\":\(report.warningCount),"
      + "\"diagnostics\":\(list)}\n"
  }

  private func place(_ location: LocatedReport.Location) -> [(String, String)] {
    [
      ("file", string(location.path)), ("line", String(location.line)), ("column", String(location.column)),
      ("endLine", String(location.endLine)), ("endColumn", String(location.endColumn)),
    ]
  }

  private func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\(string($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  private func string(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{2028}", "\u{2029}": out += "\\u" + String(scalar.value, radix: 16)
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
