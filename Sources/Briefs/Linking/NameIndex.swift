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

  /// The meanings of one written form, as places in `senses`; of nothing but numbers, since every hit is looked up.
  struct Entry: Sendable {
    /// Whom the form names.
    let names: Range<Int32>
    /// Whose capital it is, and whose name it is not.
    let others: Range<Int32>
    /// Written in capitals throughout, which no list of names does: a headline's way.
    let isShouted: Bool
    /// Other names may stand inside this one.
    let holdsNames: Bool

    /// Whether several entities go by this name.
    var isShared: Bool { names.count > 1 }
  }

  package let entities: [NamedEntity]
  let automaton: NameAutomaton
  let openings: NameOpenings
  let entries: [Entry]
  private let senses: [Sense]
  /// For each entity what the rules need to know of it.
  private let traits: [NamedEntity.Traits]
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
    (entries, senses) = builder.finish(with: automaton, entities: entities)
    traits = entities.map(\.traits)
  }

  package subscript(id: EntityID) -> NamedEntity { entities[Int(id.index)] }

  /// Whether a surface is a name that the index knows, so that an override for it can take effect.
  package func knows(_ surface: String) -> Bool { automaton.value(of: Folding.bytes(of: surface)) != nil }

  /// The entities that go by a surface.
  func entities(named surface: String) -> [EntityID] {
    automaton.value(of: Folding.bytes(of: surface)).map { names(of: entries[$0]).map(\.entity) } ?? []
  }
}

extension NameIndex {
  func traits(of id: EntityID) -> NamedEntity.Traits { traits[Int(id.index)] }

  func names(of entry: Entry) -> ArraySlice<Sense> {
    senses[Int(entry.names.lowerBound)..<Int(entry.names.upperBound)]
  }

  func others(of entry: Entry) -> ArraySlice<Sense> {
    senses[Int(entry.others.lowerBound)..<Int(entry.others.upperBound)]
  }

  /// The first of those that a form names.
  func firstName(of entry: Entry) -> Sense? {
    entry.names.isEmpty ? nil : senses[Int(entry.names.lowerBound)]
  }

  /// What a form prevents, if it names nobody.
  func prohibition(of entry: Entry) -> Sense? {
    entry.names.isEmpty ? others(of: entry).first { $0.role == .never } : nil
  }
}
