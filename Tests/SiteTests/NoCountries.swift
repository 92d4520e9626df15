import Briefs
import Diagnostics

extension Gazetteer {
  /// One that knows no country, so that a test sees only what it brings.
  static var empty: Gazetteer {
    var report = Report()
    let columns = [
      "slug", "iso2", "iso3", "name", "official", "aliases", "metonyms", "demonyms", "never", "homonyms",
      "capital",
      "capital_at", "at", "region", "subregion",
    ]
    return Gazetteer(
      countries: SourceText(path: "countries.tsv", text: columns.joined(separator: "\t") + "\n"),
      groups: SourceText(path: "groups.tsv", text: "slug\tname\taliases\tmembers\n"), report: &report)
  }
}
