/// Every name of every entity, ready to be found in text.
package struct NameIndex: Sendable {
  /// What a written form may mean.
  struct Sense: Sendable {
    enum Role: Sendable, Equatable {
      case names(NameForm)
      /// The capital, which is evidence for its country and nothing else.
      case capital
      /// A longer name that means something else.
      case never
    }

    let entity: EntityID
    let role: Role
    /// What else the form means, if evidence is wanted before it counts.
    let rival: Homonym.Rival?
  }

  /// The meanings of one written form.
  struct Entry: Sendable {
    /// Whom the form names.
    var names: [Sense]
    /// Whose capital it is, and whose name it is not.
    var others: [Sense] = []
    /// Written in capitals throughout, which no list of names does: a headline's way.
    let isShouted: Bool
    /// Other names may stand inside this one.
    var holdsNames = false
  }

  package let entities: [NamedEntity]
  let automaton: NameAutomaton
  let openings: NameOpenings
  let entries: [Entry]
  /// The entities that share a name with another, or have one that is something else, for which a page gathers
  /// evidence.
  let wantsEvidence: [Bool]

  package init(_ entities: [NamedEntity]) {
    var builder = NameIndexBuilder()
    for (index, entity) in entities.enumerated() { builder.add(entity, as: EntityID(Int32(index))) }
    wantsEvidence = builder.addEvidence(for: entities)
    builder.addShoutedForms()
    self.entities = entities
    automaton = NameAutomaton(builder.names)
    openings = NameOpenings(builder.names)
    entries = builder.entries(with: automaton, entities: entities)
  }

  package subscript(id: EntityID) -> NamedEntity { entities[Int(id.index)] }

  /// Whether a surface is a name that the index knows, so that an override for it can take effect.
  package func knows(_ surface: String) -> Bool { automaton.value(of: Folding.bytes(of: surface)) != nil }

  /// The entities that go by a surface.
  func entities(named surface: String) -> [EntityID] {
    automaton.value(of: Folding.bytes(of: surface)).map { entries[$0].names.map(\.entity) } ?? []
  }
}

extension NameIndex.Entry {
  /// Whether several entities go by this name.
  var isShared: Bool { names.count > 1 }

  /// What the form prevents, if it names nobody.
  var prohibition: NameIndex.Sense? { names.isEmpty ? others.first { $0.role == .never } : nil }
}
