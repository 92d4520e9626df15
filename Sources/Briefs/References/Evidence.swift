import Diagnostics

/// What files say about names outside their text.
enum Evidence {
  /// For each brief: the entities that its front matter names, and what its `links:` decide.
  static func all(
    for briefs: [Brief], named: [[Int]], in registry: Registry, index: NameIndex, report: inout Report
  ) -> [PageEvidence] {
    zip(briefs, named).map { brief, entities in
      var evidence = PageEvidence(entities: ids(entities))
      for (surface, target) in brief.header.links {
        guard index.knows(surface.value) else {
          report.warning(
            "‘\(surface.value)’ is no name that links by itself", at: surface.place,
            help: "add it to the aliases of what it names, or link it in the text")
          continue
        }
        evidence.overrides[surface.value] = decision(target, in: registry, report: &report)
      }
      return evidence
    }
  }

  /// For the profile of an entity: itself, and what it refers to.
  static func forProfile(of entity: Int, _ relations: Relations) -> PageEvidence {
    PageEvidence(
      entities: ids([entity] + relations.parties + relations.related + (relations.country.map { [$0] } ?? []))
    )
  }

  private static func ids(_ entities: [Int]) -> Set<EntityID> { Set(entities.map { EntityID(Int32($0)) }) }

  private static func decision(
    _ target: Located<String>, in registry: Registry, report: inout Report
  ) -> PageEvidence.Override? {
    if target.value == "none" { return .nothing }
    switch registry.entity(target.value) {
    case .found(.entity(let entity)): return .entity(EntityID(Int32(entity)))
    case .ambiguous(let targets):
      let choices = targets.prefix(5).map { registry.path(of: $0) }.joined(separator: ", ")
      report.error(
        "‘\(target.value)’ is the name of \(targets.count) pages", at: target.place,
        help: "write one of: \(choices)")
    case .found, .unknown:
      report.error(
        "no person, country, issue or other entity is called ‘\(target.value)’", at: target.place,
        help: Suggestion.question(for: target.value, among: registry.names) ?? "write its id, or none")
    }
    return nil
  }
}
