import Templates

/// What the briefs say of an entity in shapes of their own.
struct EntityFacts: Sendable {
  let quotations: FactList?
  /// Those of an actor, each on an issue.
  let positions: [FactCard]
  /// Those on an issue, each of some actors.
  let stances: [FactCard]
  let conditions: [FactCard]
  let obstacles: [FactCard]
  let ahead: [FactCard]
  let timeline: FactList?
  /// Why the newest brief that says so judges that an issue moved.
  let change: FactCard?

  static let shape = Shape<EntityFacts>(
    "entity’s facts",
    [
      .record("quotations", of: FactList.shape) { $0.quotations },
      .record("positions", of: Items.shape(of: FactCard.shape)) { Items($0.positions) },
      .record("stances", of: Items.shape(of: FactCard.shape)) { Items($0.stances) },
      .record("conditions", of: Items.shape(of: FactCard.shape)) { Items($0.conditions) },
      .record("obstacles", of: Items.shape(of: FactCard.shape)) { Items($0.obstacles) },
      .record("ahead", of: Items.shape(of: FactCard.shape)) { Items($0.ahead) },
      .record("timeline", of: FactList.shape) { $0.timeline },
      .record("change", of: FactCard.shape) { $0.change },
    ])
}
