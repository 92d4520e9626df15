import Briefs
import YAML

/// Writes the `site.yml` of the new site.
enum SettingsWriter {
  static func write(_ survey: Survey, _ moved: [Moved], name: String) -> String {
    let title = survey.settings.text("title").map(PlainText.line) ?? name
    var lines = [
      "# The settings of your site; see the README for all of them.", "title: \(YAMLText.quoted(title))",
    ]
    if let text = survey.settings.text("description", "tagline").map(PlainText.line), !text.isEmpty {
      lines.append("description: \(YAMLText.quoted(text))")
    }
    lines.append("language: \(language(survey.settings))")
    lines += [
      "",
      "# Links to pages that do not exist yet are plain text, and ‘dossier check’ lists them.",
      "# Take this line out to have each of them reported as a mistake.",
      "unresolved: report",
    ]
    let kinds = kinds(of: moved)
    if !kinds.isEmpty { lines += ["", "kinds:"] + kinds.map(row) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Those that need a row, in the order in which the menu is to show them.
  static func kinds(of moved: [Moved]) -> [NewKind] {
    let used = Set(moved.map(\.kind)).filter { !$0.isBuiltIn }
    let known = NewKind.known.filter { used.contains($0) && $0 != .notes && $0 != .overviews }
    let own = used.subtracting(NewKind.known).sorted { $0.folder < $1.folder }
    return known + own + [.notes, .overviews].filter { used.contains($0) }
  }

  private static func row(_ kind: NewKind) -> String {
    let actor = kind.isActor ? ", actor: true" : ""
    return "  - {folder: \(kind.folder), singular: \(YAMLText.quoted(kind.singular)), "
      + "plural: \(YAMLText.quoted(kind.plural))\(actor)}"
  }

  /// `en-us` as `en-US`; what is no tag of a language is English.
  private static func language(_ settings: OldHeader) -> String {
    let text = settings.text("languagecode", "defaultcontentlanguage", "locale", "lang", "language") ?? "en"
    let parts = text.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A })
    else { return "en" }
    let region = parts.dropFirst().first.flatMap { $0.utf8.count == 2 ? "-" + $0.uppercased() : nil } ?? ""
    return first.lowercased() + region
  }
}
