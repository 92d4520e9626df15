/// A person, a country, an issue or another thing with a page of its own.
///
/// A class, since a value of so many parts would be counted part by part wherever it is handed on.
package final class Entity: Sendable {
  package let kind: Kind
  package let slug: Slug
  package let name: String
  /// The profile, or nil when no file describes the entity.
  package let profile: Library.Entry<EntityHeader>?
  /// What the gazetteer knows of a country.
  package let country: Gazetteer.Country?

  package let address: String

  package var header: EntityHeader? { profile?.header }
  /// What lists are sorted by: `Dmitriev, Kirill`.
  package var sortName: String { header?.sort ?? name }

  package var officialName: String? { header?.official ?? country?.officialName }
  package var capital: String? { header?.capital ?? country?.capitalName }
  package var region: String? { header?.region ?? country?.region }
  package var iso2: String? { header?.iso2 ?? country?.iso2 }
  package var iso3: String? { header?.iso3 ?? country?.iso3 }

  private init(
    kind: Kind, slug: Slug, name: String, profile: Library.Entry<EntityHeader>? = nil,
    country: Gazetteer.Country? = nil
  ) {
    self.kind = kind
    self.slug = slug
    self.name = name
    self.profile = profile
    self.country = country
    address = Address.page(kind.folder, slug)
  }

  /// An entity that only briefs know.
  convenience init(kind: Kind, slug: Slug, name: String) {
    self.init(kind: kind, slug: slug, name: name, profile: nil)
  }

  /// A country that has no file.
  convenience init(kind: Kind, slug: Slug, country: Gazetteer.Country) {
    self.init(kind: kind, slug: slug, name: country.names.name, country: country)
  }

  convenience init(kind: Kind, profile: Library.Entry<EntityHeader>, country: Gazetteer.Country?) {
    self.init(
      kind: kind, slug: profile.slug,
      name: profile.header.name?.value ?? profile.openingTitle ?? profile.slug.asName, profile: profile,
      country: country)
  }

  /// The same with another profile that gives it the same names.
  func described(by profile: Library.Entry<EntityHeader>) -> Entity {
    Entity(kind: kind, slug: slug, name: name, profile: profile, country: country)
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
