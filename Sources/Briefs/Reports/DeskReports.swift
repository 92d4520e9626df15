package import Diagnostics

/// What the desk may want to mend; none of it is a mistake.
package struct DeskReports: Sendable {
  /// Names that briefs use often and that have no page, the most frequent first.
  package let frequentNames: [FrequentName]
  /// Names that may mean an entity and were not linked, the most frequent first.
  package let unsettledNames: [UnsettledName]
  /// Entities with a profile that no brief names: indices in `Graph.entities`.
  package let unmentioned: [Int]
  /// Entities that front matter names and no file describes, those in most files first.
  package let withoutProfile: [MissingProfile]
  /// What wiki links lead to that does not exist, the most frequent first.
  package let unwritten: [UnwrittenPage]

  init(_ names: SiteNames, _ bodies: BodiesReader.Bodies, _ appearances: [[Appearance]]) {
    // A homonym that was refused is among the names that no page was found for.
    frequentNames = UnregisteredNames.frequent(in: bodies.briefs).filter { !names.know($0.name) }
    unsettledNames = UnsettledName.all(in: bodies.briefs, names: names)
    unwritten = UnwrittenPage.all(in: bodies.briefs + bodies.entities + bodies.pages)
    unmentioned = names.registry.entities.indices.filter {
      names.registry.entities[$0].profile != nil && appearances[$0].isEmpty
    }
    withoutProfile = MissingProfile.all(names)
  }
}

/// A name left alone because the page does not say whom it means.
package struct UnsettledName: Sendable {
  package let surface: String
  package let reason: Reason
  package private(set) var mentions = 0
  package private(set) var briefs = 0
  /// Whom it may mean: indices in `Graph.entities`, each with the id by which `links:` calls it.
  package let candidates: [(entity: Int, id: String)]
  /// Its first place in the newest brief that has it.
  package let example: Place

  private struct Key: Hashable {
    let surface: String
    let reason: Reason
  }

  /// The reasons that an author can do something about.
  private static let reasons: Set<Reason> = [.homonym, .noEvidence, .otherPlace, .otherPerson, .word]

  static func all(in bodies: [Body], names: SiteNames) -> [UnsettledName] {
    var places: [Key: Int] = [:]
    var all: [UnsettledName] = []
    for body in bodies {
      var seen: Set<Key> = []
      for refused in body.refused where reasons.contains(refused.reason) {
        let key = Key(surface: refused.surface, reason: refused.reason)
        let place = places[key] ?? all.count
        if place == all.count {
          places[key] = place
          all.append(
            UnsettledName(
              surface: key.surface, reason: key.reason, candidates: names.candidates(key.surface),
              example: refused.place))
        }
        all[place].mentions += 1
        if seen.insert(key).inserted { all[place].briefs += 1 }
      }
    }
    return all.enumerated().sorted { a, b in
      a.element.mentions == b.element.mentions ? a.offset < b.offset : a.element.mentions > b.element.mentions
    }.map(\.element)
  }
}

/// An entity that front matter names and no file describes.
package struct MissingProfile: Sendable {
  /// Index in `Graph.entities`.
  package let entity: Int
  /// How many files name it.
  package private(set) var files = 0
  /// Where the first of them does: the newest brief, or else a profile.
  package let example: Place

  static func all(_ names: SiteNames) -> [MissingProfile] {
    var all: [Int: MissingProfile] = [:]
    func note(_ references: [(kind: Kind, reference: Located<String>)]) {
      var seen: Set<Int> = []
      for (kind, reference) in references {
        guard case .found(.entity(let entity)) = names.registry.entity(reference.value, of: kind),
          names.registry.entities[entity].isUnknown, seen.insert(entity).inserted
        else { continue }
        all[entity, default: MissingProfile(entity: entity, example: reference.place)].files += 1
      }
    }
    for brief in names.briefs {
      let named = brief.header.named.flatMap { kind, references in references.map { (kind, $0) } }
      note(named + brief.header.trends.map { (.issues, $0.issue) })
    }
    for entity in names.registry.entities { note(entity.header?.country.map { [(.countries, $0)] } ?? []) }
    return all.values.sorted { $0.files == $1.files ? $0.entity < $1.entity : $0.files > $1.files }
  }
}

extension Entity {
  /// Known by name alone.
  fileprivate var isUnknown: Bool { profile == nil && country == nil }
}

extension SiteNames {
  /// Whether something goes by a name, whatever it means in a text.
  fileprivate func know(_ name: String) -> Bool {
    if case .unknown = registry.lookUp(name) { linker.index.knows(name) } else { true }
  }

  fileprivate func candidates(_ surface: String) -> [(entity: Int, id: String)] {
    linker.index.entities(named: surface).map { Int($0.index) }.filter { $0 < registry.entities.count }.map {
      let slug = registry.entities[$0].slug.text
      if case .found(.entity($0)) = registry.entity(slug) { return ($0, slug) }
      return ($0, registry.path(of: .entity($0)))
    }
  }
}
