/// One brief that names an entity, as the entity's page shows it.
package struct Appearance: Sendable {
  /// Index into `Graph.briefs`.
  package let brief: Int
  /// How often title and text name the entity; none where only the front matter does.
  package let count: Int
  package let sentence: Sentence?

  /// For each entity the briefs that name it, in the order of the briefs, from what each brief names.
  static func all(
    named: [[Int]], bodies: [Body], entityCount: Int
  ) -> [[Appearance]] {
    var appearances: [[Appearance]] = Array(repeating: [], count: entityCount)
    // For each entity which of the brief’s namings is its own, if any.
    var places: [Int?] = Array(repeating: nil, count: entityCount)
    for (brief, entities) in named.enumerated() {
      let namings = bodies[brief].namings
      for (place, naming) in namings.enumerated() { places[naming.entity] = place }
      for entity in entities {
        let naming = places[entity].map { namings[$0] }
        appearances[entity].append(
          Appearance(brief: brief, count: naming?.count ?? 0, sentence: naming?.sentence))
      }
      for naming in namings { places[naming.entity] = nil }
    }
    return appearances
  }
}
