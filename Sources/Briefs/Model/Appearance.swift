/// One brief that names an entity, as the entity's page shows it.
package struct Appearance: Sendable {
  private let number: UInt32
  private let times: UInt32
  /// Which of the brief’s namings it is, and a number that no naming has where only the front matter names the entity.
  private let place: UInt32

  /// Index into `Graph.briefs`.
  package var brief: Int { Int(number) }
  /// How often title and text name the entity; none where only the front matter does.
  package var count: Int { Int(times) }
  var naming: Int? { place == .max ? nil : Int(place) }

  /// For each entity the briefs that name it, in the order of the briefs, from what each brief names.
  static func all(
    named: [[Int]], bodies: [Body], entityCount: Int
  ) -> [[Appearance]] {
    var counts = Array(repeating: 0, count: entityCount)
    for entity in named.joined() { counts[entity] += 1 }
    var appearances: [[Appearance]] = counts.map { count in
      var own: [Appearance] = []
      own.reserveCapacity(count)
      return own
    }
    // By entity, those of the brief at hand; the others are what earlier briefs left.
    var namings = Array(repeating: (brief: -1, place: 0), count: entityCount)
    for (brief, entities) in named.enumerated() {
      let own = bodies[brief].namings
      for (place, naming) in own.enumerated() { namings[naming.entity] = (brief, place) }
      for entity in entities {
        let place = namings[entity].brief == brief ? namings[entity].place : nil
        appearances[entity].append(
          Appearance(
            number: UInt32(brief), times: UInt32(place.map { own[$0].count } ?? 0),
            place: place.map { UInt32($0) } ?? .max))
      }
    }
    return appearances
  }
}

extension Graph {
  /// The first sentence of its brief that names the entity of an appearance.
  package func sentence(of appearance: Appearance) -> Sentence? {
    appearance.naming.flatMap { naming in
      briefBodies[appearance.brief].sentence(of: briefBodies[appearance.brief].namings[naming])
    }
  }

  /// The first sentence of any brief that names an entity.
  package func firstSentence(about entity: Int) -> Sentence? {
    appearances[entity].lazy.compactMap { sentence(of: $0) }.first
  }
}
