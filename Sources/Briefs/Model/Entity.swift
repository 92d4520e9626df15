/// A person, a country, an issue or another thing with a page of its own.
package struct Entity: Sendable {
  package let kind: Kind
  package let slug: Slug
  package let name: String
  /// The profile, or nil when no file describes the entity.
  package internal(set) var profile: Library.Entry<EntityHeader>?
  /// What the gazetteer knows of a country.
  package let country: Gazetteer.Country?

  package var header: EntityHeader? { profile?.header }
  package var address: String { Address.page(kind.folder, slug) }
  /// What lists are sorted by: `Dmitriev, Kirill`.
  package var sortName: String { header?.sort ?? name }

  package var officialName: String? { header?.official ?? country?.officialName }
  package var capital: String? { header?.capital ?? country?.capitalName }
  package var region: String? { header?.region ?? country?.region }
  package var iso2: String? { header?.iso2 ?? country?.iso2 }
  package var iso3: String? { header?.iso3 ?? country?.iso3 }

  /// An entity that only briefs know.
  init(kind: Kind, slug: Slug, name: String) {
    self.kind = kind
    self.slug = slug
    self.name = name
    profile = nil
    country = nil
  }

  /// A country that has no file.
  init(kind: Kind, slug: Slug, country: Gazetteer.Country) {
    self.kind = kind
    self.slug = slug
    self.country = country
    name = country.names.name
    profile = nil
  }

  init(kind: Kind, profile: Library.Entry<EntityHeader>, country: Gazetteer.Country?) {
    self.kind = kind
    self.profile = profile
    self.country = country
    slug = profile.slug
    name = profile.header.name?.value ?? profile.openingTitle ?? profile.slug.asName
  }

  /// Whether another entity has the same address and the same names.
  func isCalled(as other: Entity) -> Bool {
    guard kind == other.kind, slug == other.slug, name == other.name,
      country?.names.slug == other.country?.names.slug
    else { return false }
    switch (profile, other.profile) {
    case (nil, nil): return true
    case (let mine?, let others?): return mine.hasFrame(of: others)
    default: return false
    }
  }

  /// What the linker looks for: the names of the file, and those that the gazetteer has beside them; nothing where the
  /// file says so.
  package var names: NamedEntity {
    if header?.linksItself == false { return NamedEntity(slug: slug.text, name: "") }
    var names = country?.names ?? NamedEntity(slug: slug.text, name: name)
    names.slug = slug.text
    if kind.folder == Kind.countries.folder { names.traits = .country }
    if kind.folder == Kind.people.folder { names.traits = .person }
    guard let header else { return names }
    if names.name != name {
      names.aliases.append(names.name)
      names.name = name
    }
    if let official = header.official { names.aliases.append(official) }
    names.aliases += header.aliases.map(\.value)
    names.short += header.short.map(\.value)
    names.metonyms += header.metonyms.map(\.value)
    names.demonyms += header.demonyms.map(\.value)
    names.never += header.never.map(\.value)
    if let capital = header.capital { names.capitals.append(capital) }
    return names
  }
}
