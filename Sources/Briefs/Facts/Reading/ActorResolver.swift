import Diagnostics

/// Finds whom a text means where it can only mean a page's entity: an actor, a speaker, an issue.
struct ActorResolver: Sendable {
  let registry: Registry
  let index: NameIndex
  /// For each group that the index knows behind the entities, its members.
  let groups: [[Int]]
  let evidence: PageEvidence
  let spellings: ActorSpellings

  enum Answer: Equatable {
    case found([Int])
    case ambiguous([Int])
    case unknown
  }

  /// Someone who can speak and act, or a group of countries.
  func actor(_ name: String) -> Answer {
    resolve(name) { $0 >= registry.entities.count || registry.entities[$0].kind.isActor }
  }

  /// Something on which actors take a position.
  func issue(_ name: String) -> Answer {
    resolve(name) { $0 < registry.entities.count && !registry.entities[$0].kind.isActor }
  }

  private func resolve(_ name: String, where fits: (Int) -> Bool) -> Answer {
    if case .entity(let entity) = evidence.overrides[name], fits(Int(entity.index)) {
      return .found([Int(entity.index)])
    }
    let named = index.entities(named: name).map { Int($0.index) }.filter(fits)
    let answer = named.isEmpty ? registry.entities(called: name).filter(fits) : named
    if let only = narrowed(answer) { return .found(members(of: only)) }
    if !answer.isEmpty { return .ambiguous(answer) }
    for article in ["the ", "The "] where name.hasPrefix(article) {
      return resolve(String(name.dropFirst(article.count)), where: fits)
    }
    return .unknown
  }

  /// The only one, or the only one that the page itself names.
  private func narrowed(_ entities: [Int]) -> Int? {
    if entities.count == 1 { return entities[0] }
    let named = entities.filter { evidence.entities.contains(EntityID(Int32($0))) }
    return named.count == 1 ? named[0] : nil
  }

  private func members(of entity: Int) -> [Int] {
    entity < registry.entities.count ? [entity] : groups[entity - registry.entities.count]
  }
}

/// What actors and issues are called, for suggestions; the same for all pages.
struct ActorSpellings: Sendable {
  /// Groups included.
  let actors: Spellings
  let issues: Spellings

  init(_ registry: Registry, _ index: NameIndex) {
    let isActor = registry.entities.map(\.kind.isActor)
    func names(_ wanted: Bool) -> Spellings {
      Spellings {
        index.entities.enumerated().flatMap { number, entity in
          (number < isActor.count ? isActor[number] : true) == wanted
            ? [entity.name] + entity.aliases + entity.short + [entity.slug] : []
        }
      }
    }
    actors = names(true)
    issues = names(false)
  }
}

extension Registry {
  /// The entities that a name means on the first level that knows any, with all kinds on an equal footing.
  func entities(called name: String) -> [Int] {
    let targets: [Target] =
      switch lookUp(name) {
      case .found(let target): [target]
      case .ambiguous(let targets): targets
      case .unknown: []
      }
    return targets.compactMap { if case .entity(let index) = $0 { index } else { nil } }
  }
}

extension Gazetteer {
  /// For each group the indices of its members in the registry.
  func members(in registry: Registry) -> [[Int]] {
    var bySlug: [String: Int] = [:]
    for (index, entity) in registry.entities.enumerated() {
      if let country = entity.country { bySlug[country.names.slug] = index }
    }
    return groups.map { $0.members.compactMap { bySlug[$0] } }
  }
}
