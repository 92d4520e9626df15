import Briefs
import Diagnostics

/// Writes explained mentions for people and for programs.
enum LinksPrinter {
  /// One JSON object, documented in the README.
  static func json(_ mentions: [Explanation], file: String) -> String {
    let items = mentions.map { mention in
      JSON.object([
        ("start", String(mention.start)), ("end", String(mention.end)), ("line", String(mention.line)),
        ("column", String(mention.column)), ("surface", JSON.string(mention.surface)),
        ("entity", JSON.string(mention.entity)), ("name", JSON.string(mention.name)),
        ("form", JSON.string(mention.form.rawValue)), ("verdict", JSON.string(mention.verdict.rawValue)),
        ("reason", JSON.string(mention.reason.rawValue)),
      ])
    }
    return JSON.object([("version", "1"), ("file", JSON.string(file)), ("mentions", JSON.lines(items))])
  }

  /// A line each, in columns: place, verdict, words, entity, form, reason.
  static func text(_ mentions: [Explanation]) -> String {
    let rows = mentions.map { mention in
      [
        "\(mention.line):\(mention.column)", mention.verdict.rawValue, mention.surface.printable,
        mention.entity,
        mention.form.rawValue, mention.reason.rawValue,
      ]
    }
    return TextTable.text(rows)
  }
}
