/// What the names of one page say about each other: which homonyms it has settled.
struct PageSenses {
  /// Entities that the page names without doubt, by front matter, capital, full name or demonym.
  private(set) var sure: Set<EntityID>
  /// Homonyms that a sentence of the page speaks for.
  private(set) var likely: Set<EntityID> = []

  /// Gathers evidence from hits; only entities with homonyms are worth a note.
  init(_ hits: [Hit], index: NameIndex, evidence: PageEvidence) {
    sure = evidence.entities
    for hit in hits {
      let entry = index.entries[hit.entry]
      for sense in entry.senses where index.wantsEvidence[Int(sense.entity.index)] {
        switch sense.role {
        case .capital: sure.insert(sense.entity)
        case .names(let form)
        where form != .short && form != .metonym && sense.rival == nil && !entry.isShared:
          sure.insert(sense.entity)
        default: break
        }
      }
    }
  }

  mutating func settle(_ entity: EntityID) { sure.insert(entity) }
  mutating func suggest(_ entity: EntityID) { likely.insert(entity) }

  /// The one sense that the page speaks for, or nil if none or several.
  func choose(among senses: [NameIndex.Sense], frontMatter: Set<EntityID>) -> NameIndex.Sense? {
    for known in [frontMatter, sure, likely] {
      let spoken = senses.filter { known.contains($0.entity) }
      if spoken.count == 1 { return spoken[0] }
      if spoken.count > 1 { return nil }
    }
    return nil
  }
}
