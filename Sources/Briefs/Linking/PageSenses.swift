/// What the names of one page say about each other: which homonyms it has settled.
struct PageSenses {
  /// Entities that the page names without doubt, by front matter, capital, full name or demonym.
  private(set) var sure: Set<EntityID>
  /// Homonyms that a sentence of the page speaks for.
  private(set) var likely: Set<EntityID> = []
  /// Homonyms that the page also uses in the name of a person.
  private(set) var contested: Set<EntityID> = []

  /// Gathers evidence from hits; only entities with homonyms are worth a note.
  init(_ hits: [Hit], index: NameIndex, evidence: PageEvidence) {
    sure = evidence.entities
    let wantsEvidence = index.wantsEvidence
    for hit in hits {
      let entry = index.entries[hit.entry]
      for sense in index.others(of: entry)
      where sense.role == .capital && wantsEvidence[Int(sense.entity.index)] {
        sure.insert(sense.entity)
      }
      guard entry.names.count == 1, let sense = index.firstName(of: entry),
        wantsEvidence[Int(sense.entity.index)]
      else { continue }
      // `POLISH` in a headline may be a verb.
      if entry.isShouted, sense.role == .names(.demonym) { continue }
      if sense.rival == nil, sense.role != .names(.short), sense.role != .names(.metonym) {
        sure.insert(sense.entity)
      }
    }
  }

  mutating func settle(_ entity: EntityID) { sure.insert(entity) }
  mutating func contest(_ entity: EntityID) { contested.insert(entity) }
  mutating func suggest(_ entity: EntityID) { likely.insert(entity) }

  /// The one sense that the page speaks for, or nil if none or several.
  func choose(among senses: ArraySlice<NameIndex.Sense>, frontMatter: Set<EntityID>) -> NameIndex.Sense? {
    for known in [frontMatter, sure, likely] {
      let spoken = senses.filter { known.contains($0.entity) }
      if spoken.count == 1 { return spoken[0] }
      if spoken.count > 1 { return nil }
    }
    return nil
  }
}
