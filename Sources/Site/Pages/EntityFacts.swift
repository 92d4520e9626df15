import Templates

/// A block of an entity's page that holds facts and can outgrow the page.
enum FactBlock: String, CaseIterable, Sendable {
  case quotations
  /// Those of an actor, each on an issue.
  case positions
  /// Those on an issue, each of some actors.
  case stances
  case conditions, obstacles, ahead, timeline
}

/// What is known of an entity in shapes of their own, from briefs and from entities' files.
struct EntityFacts: Sendable {
  private let lists: [FactBlock: DatedList<FactCard>]
  /// Why the newest brief that says so judges that an issue moved.
  let change: FactCard?
  /// Those of the entity's own file.
  let judgements: [JudgementCard]

  init(
    _ lists: [FactBlock: DatedList<FactCard>], change: FactCard? = nil, judgements: [JudgementCard] = []
  ) {
    self.lists = lists
    self.change = change
    self.judgements = judgements
  }

  subscript(block: FactBlock) -> DatedList<FactCard>? { lists[block] }

  static let shape = Shape<EntityFacts>(
    "entity’s facts",
    FactBlock.allCases.map { block in
      .record(block.rawValue, of: FactCard.datedShape) { $0[block] }
    } + [
      .record("change", of: FactCard.shape) { $0.change },
      .record("judgements", of: JudgementCard.listShape) { Items($0.judgements) },
    ])
}
