import Briefs
import Diagnostics
import Site
import Starter

/// What inputs meet: a few countries, a site of two pages, the theme.
enum Sandbox {
  static let today = CalendarDate(year: 2025, month: 4, day: 6) ?? .earliest

  /// Few countries, so that most of the time goes into what is new; Georgia is also something else.
  static let gazetteer: Gazetteer = {
    let names: Set<Substring> = ["russia", "ukraine", "georgia", "united-states"]
    var report = Report()
    func table(_ name: String) -> SourceText {
      let bytes = Starter.gazetteer.first { $0.path == name }?.bytes ?? []
      let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
      let kept = rows.enumerated().filter { index, row in
        index == 0 || names.contains(row.prefix { $0 != "\t" })
      }
      return SourceText(path: name, text: kept.map { $1 + "\n" }.joined())
    }
    return Gazetteer(countries: table("countries.tsv"), groups: table("groups.tsv"), report: &report)
  }()

  static let theme = Theme(
    templates: Starter.theme.filter { $0.path.hasSuffix(".mustache") }
      .map { SourceText(path: $0.path, bytes: $0.bytes) }, assets: [:])

  static let land: Land = {
    var report = Report()
    return Land(SourceText(path: "land.txt", bytes: []), report: &report)
  }()

  /// Whether a disk would give a file this path.
  static func canBeFile(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return path.utf8.count < 4096 && !path.utf8.contains(0)
      && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && $0.utf8.count < 256 }
  }

  /// The diagnostics as a person and as an editor see them; those for editors are JSON.
  static func printed(_ report: Report) throws(Flaw) -> String {
    let located = LocatedReport(report)
    for item in located.items {
      guard let location = item.location else { continue }
      let (start, end) = ((location.line, location.column), (location.endLine, location.endColumn))
      try Flaw.unless(
        start.0 > 0 && start.1 > 0 && start <= end,
        "a place ends before it begins: \(item.diagnostic.message)")
    }
    let json = JSONPrinter().print(located)
    _ = try StrictJSON.parse(Array(json.utf8))
    return TerminalPrinter(colour: false).print(located) + json
  }
}
