import Diagnostics

extension MoveReport {
  /// A few lines for the terminal.
  package var summary: String {
    var lines = ["\(system.rawValue): \(Plural.count(notes, "note")) moved"]
    for (kind, count) in kinds {
      lines.append("  \(count) \((count == 1 ? kind.singular : kind.plural).lowercased())")
    }
    if !drafts.isEmpty { lines.append("  \(drafts.count) of them as drafts") }
    if !embargoes.isEmpty { lines.append("  \(embargoes.count) of them under embargo") }
    if copied > 0 { lines.append("\(Plural.count(copied, "file")) copied that they show or link to") }
    let left = leftOut.reduce(0) { $0 + $1.paths.count }
    if left > 0 { lines.append("\(Plural.count(left, "note")) left out") }
    lines += idleRules.map { "no note fits --as '\($0.printable)'" }
    if unresolvedLinks > 0 {
      lines.append(
        "\(Plural.count(unresolvedLinks, "link")) to \(Plural.count(unresolved.count, "name")) without a page: plain text for now"
      )
    }
    return lines.joined(separator: "\n")
  }

  /// The whole report, a text in Markdown.
  package func text(from folder: String, command: String) -> String {
    var text = "# Moving in from \(folder.printable)\n\n\(summary)\n"
    text += """

      ## What became what

      To change a line, move in again into another folder, with the option that stands at its end changed:
      `\(command.printable) --as 'Concepts=issues'`. The word on the right may be briefs, people,
      countries, issues, organizations, places, events, concepts, works, notes, overviews, pages, sources (kept, never
      published), none, or a word of your own.


      """
    text += decisions.prefix(Self.longest).map { decision in
      let folder = decision.kind.folder.isEmpty ? "pages" : decision.kind.folder
      return
        "- \(Plural.count(decision.count, "note")), such as \(decision.example.printable): \(folder), because "
        + "\(decision.reason.text.printable). `--as '\(decision.group.printable)=\(folder)'`\n"
    }.joined()
    text += more(decisions.count)
    text += list("Links that lead nowhere", unresolved) {
      "Nothing goes by these names. The links are plain text until a page has the name; then they work."
    }
    text += list("What was changed", changes) { "The old folder is as it was." }
    text += list("Headings that were renamed", renamed) {
      "Under the old names Dossier reads facts, in the shapes that its README shows, and these texts have others."
    }
    text += paths("Texts that stand as code", keptAsCode.map { "content/" + $0 }) {
      "They could not be read as they were written."
    }
    text += list("Tags of the old program that nothing stands for", droppedTags) { nil }
    text += list("Keys of front matter that were left out", droppedKeys) { nil }
    text += paths("Names that do not link themselves", words) {
      "They are words as well, so only your own links lead there (`autolink: false`)."
    }
    text += paths("Drafts", drafts) { nil }
    text += paths("Under embargo", embargoes) { "The old site was to show these later." }
    for (reason, notes) in leftOut { text += paths("Left out: \(reason.rawValue)", notes) { nil } }
    if unused > 0 {
      text += "\n## Not copied\n\n\(Plural.count(unused, "file")) that no moved note shows or links to.\n"
    }
    return text
  }

  /// Items of a list; what follows them is counted.
  private static let longest = 500

  private func list(_ title: String, _ items: [Counted], _ meaning: () -> String?) -> String {
    if items.isEmpty { return "" }
    let lines = items.prefix(Self.longest).map { item in
      let places =
        item.notes.map(\.printable).joined(separator: ", ") + (item.noteCount > item.notes.count ? " …" : "")
      return
        "- \(item.name.printable): \(item.count) in \(Plural.count(item.noteCount, "note")) (\(places))\n"
    }
    return section(title, lines, of: items.count, meaning())
  }

  private func paths(_ title: String, _ paths: [String], _ meaning: () -> String?) -> String {
    let lines = paths.prefix(Self.longest).map { "- \($0.printable)\n" }
    return paths.isEmpty ? "" : section(title, lines, of: paths.count, meaning())
  }

  private func section(_ title: String, _ lines: [String], of total: Int, _ meaning: String?) -> String {
    "\n## \(title)\n\n" + (meaning.map { $0 + "\n\n" } ?? "") + lines.joined() + more(total)
  }

  private func more(_ total: Int) -> String {
    total > Self.longest ? "- and \(total - Self.longest) more\n" : ""
  }
}
