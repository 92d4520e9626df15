import Briefs
import Diagnostics
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
    let files = Dictionary(uniqueKeysWithValues: Starter.gazetteer.map { ($0.path, $0.bytes) })
    func table(_ name: String) -> SourceText {
      SourceText(path: "built-in/" + name, bytes: files[name] ?? [])
    }
    return Gazetteer(countries: table("countries.tsv"), groups: table("groups.tsv"), report: &report)
  }
}
