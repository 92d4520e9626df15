/// Writes a report for a person: place, message, the line with carets, notes, help, and a closing count.
package struct TerminalPrinter: Sendable {
  /// Whether to use ANSI colours; off in a pipe.
  package var colour: Bool

  package init(colour: Bool) { self.colour = colour }

  package func print(_ report: LocatedReport) -> String {
    var out = ""
    for item in report.items {
      let severity = item.diagnostic.severity
      let name = styled(severity.rawValue + ":", severity == .error ? .red : .yellow)
      write(item.diagnostic.message, as: name, at: item.location, to: &out)
      for note in item.notes { write(note.message, as: styled("note:", .cyan), at: note.location, to: &out) }
      if let help = item.diagnostic.help {
        for (index, line) in help.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
          let text = String(line).printable
          out += index == 0 ? "  \(styled("help:", .cyan)) \(text)\n" : "        \(text)\n"
        }
      }
      out += "\n"
    }
    return out
  }

  /// For example `2 errors, 1 warning`; empty when there is neither.
  package static func summary(errors: Int, warnings: Int) -> String {
    func count(_ number: Int, _ noun: String) -> String? {
      number == 0 ? nil : Plural.count(number, noun)
    }
    return [count(errors, "error"), count(warnings, "warning")].compactMap { $0 }.joined(separator: ", ")
  }

  private func write(
    _ message: String, as name: String, at location: LocatedReport.Location?, to out: inout String
  ) {
    guard let location else {
      out += "\(name) \(message.printablePhrase)\n"
      return
    }
    let number = String(location.line)
    let margin = String(repeating: " ", count: number.count)
    let carets = String(repeating: "^", count: location.excerpt.width)
    let place = "\(location.path.printable):\(location.line):\(location.column):"
    out += styled(place, .bold) + " \(name) \(message.printablePhrase)\n"
    out += "  \(number) | \(location.excerpt.text)\n"
    out += "  \(margin) | \(String(repeating: " ", count: location.excerpt.indent))\(styled(carets, .red))\n"
  }

  private enum Style: String {
    case bold = "1", red = "1;31", yellow = "1;33", cyan = "1;36"
  }

  private func styled(_ text: String, _ style: Style) -> String {
    colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
