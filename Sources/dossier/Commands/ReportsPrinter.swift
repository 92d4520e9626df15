import Diagnostics
import Site

/// Writes the beginning of each report for the terminal.
enum ReportsPrinter {
  /// Items of a list; the file that `--reports` writes has more.
  private static let longest = 20

  /// Nil when there is nothing to report.
  static func text(_ reports: ReportLists) -> String? {
    if reports.lists.isEmpty { return nil }
    return reports.lists.map { list in
      let shown = list.items.prefix(longest)
      let count =
        shown.count < list.items.count ? "\(list.items.count), the first \(longest)" : "\(shown.count)"
      return "\n\(list.title): \(count)\n\n  \(list.meaning)\n\n" + shown.map(text).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func text(_ item: ReportLists.Item) -> String {
    let pastes = item.pastes.map { paste in
      "    \(paste.file)\n" + paste.lines.map { "      " + $0.printable }.joined(separator: "\n")
    }
    return (["  \(item.name.printable) (\(item.detail))"] + pastes).joined(separator: "\n")
  }
}
