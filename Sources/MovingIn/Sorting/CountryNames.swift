import Briefs

/// Which names are those of countries that the gazetteer knows.
struct CountryNames: Sendable {
  private var byName: [String: Gazetteer.Country] = [:]
  private var byPeople: [String: Gazetteer.Country] = [:]

  init(_ gazetteer: Gazetteer) {
    for country in gazetteer.countries {
      for name in country.names.aliases { byName[name.lowercased()] = country }
      for name in country.names.demonyms { byPeople[name.lowercased()] = country }
    }
    for country in gazetteer.countries {
      for name in [country.names.name, country.officialName] { byName[name.lowercased()] = country }
    }
  }

  /// - Parameter isSure: whether names that also mean something else, such as Jordan, do not count.
  func country(_ name: String, isSure: Bool = false) -> Gazetteer.Country? {
    guard let country = byName[name.lowercased()] else { return nil }
    return isSure && !country.names.homonyms.isEmpty ? nil : country
  }

  /// The country whose people are called so: `French`.
  func people(_ name: String) -> Gazetteer.Country? { byPeople[name.lowercased()] }
}
