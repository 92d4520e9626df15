/// Gathers names under their folded bytes before the automaton is built.
struct NameIndexBuilder {
  private(set) var names: [[UInt8]] = []
  private var entries: [Draft] = []
  private var places: [[UInt8]: Int] = [:]

  /// An entry that grows.
  private struct Draft {
    var names: [NameIndex.Sense] = []
    var others: [NameIndex.Sense] = []
    var isShouted = false
  }

  mutating func add(_ entity: NamedEntity, as id: EntityID) {
    var rivals: [[UInt8]: Homonym.Rival] = [:]
    for homonym in entity.homonyms { rivals[Folding.bytes(of: homonym.name)] = homonym.rival }
    func add(_ list: [String], _ role: NameIndex.Sense.Role) {
      for bytes in list.flatMap(Folding.spellings).flatMap({ Self.capitalised($0, of: entity) }) {
        insert(bytes, NameIndex.Sense(entity: id, role: role, rival: rivals[bytes]))
      }
    }
    add([entity.name], .names(.name))
    add(entity.aliases, .names(.alias))
    add(entity.short, .names(.short))
    add(entity.metonyms, .names(.metonym))
    add(entity.demonyms, .names(.demonym))
    add(entity.never, .never)
  }

  /// A folded name as it is written, and with a capital as at the start of a sentence: `Von der Leyen`. A person’s may have one
  /// in each word, as some papers write it: `Charles De Gaulle`.
  private static func capitalised(_ name: [UInt8], of entity: NamedEntity) -> [[UInt8]] {
    func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    var forms = [name]
    if let first = name.first, isSmall(first) { forms.append([first & 0xDF] + name.dropFirst()) }
    if entity.traits.contains(.person) {
      var all = name
      for place in all.indices where isSmall(all[place]) && (place == 0 || all[place - 1] == 0x20) {
        all[place] &= 0xDF
      }
      if !forms.contains(all) { forms.append(all) }
    }
    return forms
  }

  /// Marks the entities for which a page gathers evidence, and adds the capitals that give it.
  mutating func addEvidence(for entities: [NamedEntity]) -> [Bool] {
    var wanting = [Bool](repeating: false, count: entities.count)
    for entry in entries where entry.names.count > 1 || entry.names.contains(where: { $0.rival != nil }) {
      for sense in entry.names { wanting[Int(sense.entity.index)] = true }
    }
    for (place, entity) in entities.enumerated() {
      let id = EntityID(Int32(place))
      if entity.traits.contains(.person), entity.short.contains(where: Self.isOrdinaryWord) {
        wanting[place] = true
      }
      guard wanting[place] else { continue }
      for capital in entity.capitals {
        insert(Folding.bytes(of: capital), NameIndex.Sense(entity: id, role: .capital, rival: nil))
      }
    }
    return wanting
  }

  private static func isOrdinaryWord(_ name: String) -> Bool {
    let bytes = Folding.bytes(of: name)
    return Vocabulary.english.traits(of: bytes.indices, in: bytes.span).contains(.commonWord)
  }

  /// Adds the forms that headlines and datelines use, where they are not names already.
  mutating func addShoutedForms() {
    for place in 0..<names.count {
      let name = names[place]
      guard name.count > 3 else { continue }
      let shouted = name.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
      guard shouted != name, places[shouted] == nil else { continue }
      places[shouted] = names.count
      names.append(shouted)
      entries.append(
        Draft(names: entries[place].names, others: entries[place].others, isShouted: true))
    }
  }

  /// The finished entries, in the order of `names`, and the senses that they refer to.
  func finish(
    with automaton: NameAutomaton, entities: [NamedEntity]
  ) -> (entries: [NameIndex.Entry], senses: [NameIndex.Sense]) {
    var senses: [NameIndex.Sense] = []
    func places(of added: [NameIndex.Sense]) -> Range<Int32> {
      senses += added
      return Int32(senses.count - added.count)..<Int32(senses.count)
    }
    let finished = zip(names, entries).map { name, draft in
      let isCompound = draft.names.allSatisfy {
        entities[Int($0.entity.index)].traits.isDisjoint(with: [.country, .person])
      }
      return NameIndex.Entry(
        names: places(of: draft.names), others: places(of: draft.others), isShouted: draft.isShouted,
        holdsNames: isCompound && !draft.names.isEmpty && holdsName(name, automaton))
    }
    return (finished, senses)
  }

  private func holdsName(_ name: [UInt8], _ automaton: NameAutomaton) -> Bool {
    let text = name.span
    for start in name.indices where automaton.begins(with: name[start]) {
      guard WordBounds.allowStart(in: text, at: start, start: 0, end: name.count) else { continue }
      let limit = start == 0 ? name.count - 1 : name.count
      if automaton.longestMatch(in: text, from: start, limit: limit, end: name.count) != nil { return true }
    }
    return false
  }

  private mutating func insert(_ bytes: [UInt8], _ sense: NameIndex.Sense) {
    guard let first = bytes.first, first != UInt8(ascii: " ") else { return }
    let place = places[bytes] ?? names.count
    if place == names.count {
      places[bytes] = place
      names.append(bytes)
      entries.append(Draft())
    }
    guard case .names = sense.role else { return entries[place].others.append(sense) }
    // The forms of an entity come most telling first; the others add nothing.
    if entries[place].names.contains(where: { $0.entity == sense.entity }) { return }
    entries[place].names.append(sense)
  }
}
