import Briefs
import Diagnostics
import Site
import Starter

/// What the binary carries, as the rooms take it.
enum BuiltIn {
  static var templates: [SourceText] {
    Starter.theme.filter { $0.path.hasSuffix(".mustache") }
      .map { SourceText(path: "built-in/" + $0.path, bytes: $0.bytes) }
  }

  /// By path from the site's root: `assets/style.css`.
  static var themeAssets: [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: Starter.theme.filter { $0.path.hasPrefix("assets/") }.map { ($0.path, $0.bytes) })
  }

  static func gazetteer(report: inout Report) -> Gazetteer {
    Gazetteer(countries: table("countries.tsv"), groups: table("groups.tsv"), report: &report)
  }

  /// The coasts that locator maps are cut from.
  static func land(report: inout Report) -> Land { Land(table("land.txt"), report: &report) }

  private static func table(_ name: String) -> SourceText {
    SourceText(path: "built-in/" + name, bytes: Starter.gazetteer.first { $0.path == name }?.bytes ?? [])
  }
}
