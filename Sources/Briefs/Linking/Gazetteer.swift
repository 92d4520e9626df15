package import Diagnostics

/// The countries that need no file, and the groups that they form: two tables of tab-separated text.
package struct Gazetteer: Sendable {
  /// A point on the globe, in decimal degrees; north and east are positive.
  package struct Coordinates: Sendable, Equatable {
    package let latitude: Double
    package let longitude: Double
  }

  package struct Country: Sendable, Equatable {
    /// What the linker looks for.
    package let names: NamedEntity
    /// ISO 3166-1 alpha-2.
    package let iso2: String
    /// ISO 3166-1 alpha-3.
    package let iso3: String
    package let officialName: String
    package let capitalName: String?
    package let capitalPlace: Coordinates?
    package let place: Coordinates
    package let region: String
    /// Empty where the region has no parts.
    package let subregion: String
  }

  /// Countries that a text may name together, such as the Baltic states.
  package struct Group: Sendable, Equatable {
    package let names: NamedEntity
    /// Slugs of countries.
    package let members: [String]
  }

  package let countries: [Country]
  package let groups: [Group]

  private static let countryColumns = [
    "slug", "iso2", "iso3", "name", "official", "aliases", "metonyms", "demonyms", "never", "homonyms",
    "capital",
    "capital_at", "at", "region", "subregion",
  ]
  private static let groupColumns = ["slug", "name", "aliases", "members"]

  /// Reads both tables; rows with a mistake are reported and left out.
  package init(countries: SourceText, groups: SourceText, report: inout Report) {
    let rows = TabbedTable(countries, columns: Self.countryColumns, report: &report).rows
    self.countries = rows.compactMap { Self.country($0, &report) }
    let slugs = Set(self.countries.map(\.names.slug))
    self.groups = TabbedTable(groups, columns: Self.groupColumns, report: &report).rows.compactMap {
      Self.group($0, slugs, &report)
    }
  }

  private static func country(_ row: TabbedTable.Row, _ report: inout Report) -> Country? {
    guard let place = coordinates(row, "at", &report) else {
      report.error("a country has no coordinates", at: row.place)
      return nil
    }
    var names = NamedEntity(slug: row["slug"], traits: .country, name: row["name"])
    let official = row["official"]
    names.aliases = (official.isEmpty ? [] : [official]) + row.list("aliases")
    names.metonyms = row.list("metonyms")
    names.demonyms = row.list("demonyms")
    names.never = row.list("never")
    names.capitals = row.list("capital")
    for text in row.list("homonyms") {
      guard let homonym = homonym(text) else {
        report.error(
          "‘\(text)’ is no homonym", at: row.place, help: "write: Name (person), (place) or (word)")
        continue
      }
      names.homonyms.append(homonym)
    }
    return Country(
      names: names, iso2: row["iso2"], iso3: row["iso3"],
      officialName: official.isEmpty ? names.name : official,
      capitalName: names.capitals.first, capitalPlace: coordinates(row, "capital_at", &report), place: place,
      region: row["region"], subregion: row["subregion"])
  }

  private static func group(_ row: TabbedTable.Row, _ slugs: Set<String>, _ report: inout Report) -> Group? {
    var names = NamedEntity(slug: row["slug"], traits: .group, name: row["name"])
    names.aliases = row.list("aliases")
    let members = row.list("members")
    for member in members where !slugs.contains(member) {
      report.error(
        "‘\(member)’ is no country", at: row.place,
        help: Suggestion.question(for: member, among: slugs.sorted()))
    }
    return Group(names: names, members: members.filter(slugs.contains))
  }

  private static func homonym(_ text: String) -> Homonym? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      let rival = Homonym.Rival(rawValue: String(text[text.index(after: open)...].dropLast()))
    else { return nil }
    return Homonym(String(text[..<open].dropLast()), rival)
  }

  private static func coordinates(
    _ row: TabbedTable.Row, _ column: String, _ report: inout Report
  ) -> Coordinates? {
    let text = row[column]
    if text.isEmpty { return nil }
    let parts = text.split(separator: ",").map { Double($0.drop(while: \.isWhitespace)) }
    if parts.count == 2, let latitude = parts[0], let longitude = parts[1], abs(latitude) <= 90,
      abs(longitude) <= 180
    {
      return Coordinates(latitude: latitude, longitude: longitude)
    }
    report.error("‘\(text)’ is no latitude and longitude", at: row.place, help: "write degrees: 52.23, 21.01")
    return nil
  }
}
