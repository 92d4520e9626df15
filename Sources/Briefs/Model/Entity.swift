/// A person, a country, an issue or another thing with a page of its own.
package struct Entity: Sendable {
  package let kind: Kind
  package let slug: Slug
  package let name: String
  /// The profile, or nil when briefs name the entity and no file describes it.
  package let profile: Library.Entry<EntityHeader>?

  package var header: EntityHeader? { profile?.header }
  package var address: String { Address.page(kind.folder, slug) }
  /// What lists are sorted by: `Dmitriev, Kirill`.
  package var sortName: String { header?.sort ?? name }

  init(kind: Kind, slug: Slug, name: String) {
    self.kind = kind
    self.slug = slug
    self.name = name
    profile = nil
  }

  init(kind: Kind, profile: Library.Entry<EntityHeader>) {
    self.kind = kind
    self.profile = profile
    slug = profile.slug
    name = profile.header.name?.value ?? profile.openingTitle ?? profile.slug.asName
  }
}
