/// The place of an entity in the registry that a name index was built from.
package struct EntityID: Hashable, Sendable, Comparable {
  package let index: Int32

  package init(_ index: Int32) { self.index = index }

  package static func < (a: EntityID, b: EntityID) -> Bool { a.index < b.index }
}

/// One thing that has names: a country, a person, an issue, an organization.
///
/// The names are what an author writes; the linker finds them with apostrophes, dashes, spaces and accents folded.
package struct NamedEntity: Sendable, Equatable {
  /// What the rules need to know of a kind; kinds themselves are rows of the site's settings.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Has a capital and a people, and gives its name to firms, cups and seas.
    package static let country = Traits(rawValue: 1)
    /// Has a given name and a surname.
    package static let person = Traits(rawValue: 2)
    /// Stands for its members and has no page.
    package static let group = Traits(rawValue: 4)
  }

  package var slug: String
  package var traits: Traits
  package var name: String
  /// Other full names.
  package var aliases: [String] = []
  /// Names that are too common to stand without care, such as surnames.
  package var short: [String] = []
  /// Names of something else that stand for this, such as a seat of government.
  package var metonyms: [String] = []
  /// Adjectives and names of inhabitants.
  package var demonyms: [String] = []
  /// Longer names that hold one of these names and mean something else.
  package var never: [String] = []
  /// Names among those above that are also something else, and need evidence on the page.
  package var homonyms: [Homonym] = []
  /// Its capital, other spellings of it and other towns: evidence for this entity, and no names of it.
  package var capitals: [String] = []

  package init(slug: String, traits: Traits = [], name: String) {
    self.slug = slug
    self.traits = traits
    self.name = name
  }
}

/// A name that means something else as well.
package struct Homonym: Sendable, Equatable {
  package enum Rival: String, Sendable {
    /// `Jordan`: a place preposition speaks for the country.
    case person
    /// `Georgia`: only the page can tell.
    case place
    /// `Turkey`: a capital letter inside a sentence speaks for the country.
    case word
  }

  package let name: String
  package let rival: Rival

  package init(_ name: String, _ rival: Rival) {
    self.name = name
    self.rival = rival
  }
}

/// How a mention names its entity.
package enum NameForm: String, Sendable, Comparable {
  case name, alias, short, metonym, demonym, embedded

  package static func < (a: NameForm, b: NameForm) -> Bool { a.rank < b.rank }

  /// The most telling form first, for a text that two lists of one entity have in common.
  private var rank: Int {
    switch self {
    case .name: 0
    case .alias: 1
    case .short: 2
    case .metonym: 3
    case .demonym: 4
    case .embedded: 5
    }
  }
}
