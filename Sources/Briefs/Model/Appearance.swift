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
    for (brief, entities) in named.enumerated() {
      let namings = Dictionary(uniqueKeysWithValues: bodies[brief].namings.map { ($0.entity, $0) })
      for entity in entities {
        appearances[entity].append(
          Appearance(brief: brief, count: namings[entity]?.count ?? 0, sentence: namings[entity]?.sentence))
      }
    }
    return appearances
  }
}
