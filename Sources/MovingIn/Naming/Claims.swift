import Briefs

/// Which notes of the new site go by a name, so that a wiki link can stay as its author wrote it.
struct Claims: Sendable {
  private var notes: [String: Set<Int>] = [:]
  private var countries: Set<String> = []

  init(_ moved: [Moved], _ gazetteer: Gazetteer) {
    for (index, note) in moved.enumerated() where note.kind != .sources {
      var names = [note.name]
      if note.kind != .pages { names.append(note.slug.text) }
      names += note.aliases + [note.short, note.country?.iso2].compactMap { $0 }
      for name in names { notes[Self.fold(name), default: []].insert(index) }
    }
    for country in gazetteer.countries {
      let names =
        [country.names.name, country.names.slug, country.iso2, country.iso3] + country.names.aliases
      countries.formUnion(names.map(Self.fold))
    }
  }

  func bearers(of name: String) -> Set<Int> { notes[Self.fold(name)] ?? [] }

  /// Whether the site has a country of that name although no note is about it.
  func isCountry(_ name: String) -> Bool { countries.contains(Self.fold(name)) }

  /// As the site compares names at its loosest: without regard to case, to the kind of blank and to hyphens.
  static func fold(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }.joined(separator: " ")
  }
}
