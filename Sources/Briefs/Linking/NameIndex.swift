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
    var senses: [Sense]
    /// Written in capitals throughout, which no list of names does: a headline's way.
    let isShouted: Bool
    /// Other names may stand inside this one.
    var holdsNames = false
  }

  package let entities: [NamedEntity]
  let automaton: NameAutomaton
  let entries: [Entry]
  /// The entities that share a name with another or have an unsure one, for which a page gathers evidence.
  let wantsEvidence: [Bool]

  package init(_ entities: [NamedEntity]) {
    var builder = NameIndexBuilder()
    for (index, entity) in entities.enumerated() { builder.add(entity, as: EntityID(Int32(index))) }
    builder.addShoutedForms()
    self.entities = entities
    automaton = NameAutomaton(builder.names)
    entries = builder.entries(with: automaton, entities: entities)
    var wanting = [Bool](repeating: false, count: entities.count)
    for entry in entries where entry.senses.contains(where: { $0.rival != nil }) || entry.isShared {
      for sense in entry.senses { wanting[Int(sense.entity.index)] = true }
    }
    wantsEvidence = wanting
  }

  package subscript(id: EntityID) -> NamedEntity { entities[Int(id.index)] }

  /// Whether a surface is a name that the index knows, so that an override for it can take effect.
  package func knows(_ surface: String) -> Bool { automaton.value(of: Folding.bytes(of: surface)) != nil }

  /// The states of the automaton, a measure of its size.
  package var stateCount: Int { automaton.stateCount }
}

extension NameIndex.Entry {
  /// Whether several entities go by this name.
  var isShared: Bool {
    var first: EntityID?
    for sense in senses {
      guard case .names = sense.role else { continue }
      if let first, first != sense.entity { return true }
      first = sense.entity
    }
    return false
  }

  var isNever: Bool { senses.allSatisfy { $0.role == .never } }
}
