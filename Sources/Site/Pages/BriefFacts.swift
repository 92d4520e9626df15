import Briefs
import Templates

/// What a brief says in shapes that its page shows in a form of their own.
struct BriefFacts: Sendable {
  let judgements: [JudgementCard]
  let positions: [Group]
  let conditions: [Group]
  let obstacles: [FactCard]
  let timeline: [FactCard]
  let ahead: [FactCard]
  let changes: [FactCard]
  let discrepancies: [FactCard]
  let gaps: [FactCard]
  let assumptions: [FactCard]

  /// Positions on an issue, or the conditions that somebody sets.
  struct Group: Sendable {
    let issue: EntityCard?
    let actors: [ActorCard]
    var items: [FactCard]

    static let shape = Shape<Group>(
      "group of facts",
      [
        .record("issue", of: EntityCard.shape) { $0.issue },
        .record("actors", of: ActorCard.listShape) { Items($0.actors) },
        .record("facts", of: FactCard.listShape) { Items($0.items) },
      ])
    static let listShape = Items.shape(of: shape)
  }

  static let shape = Shape<BriefFacts>(
    "brief’s facts",
    [
      .record("judgements", of: JudgementCard.listShape) { Items($0.judgements) },
      .record("positions", of: Group.listShape) { Items($0.positions) },
      .record("conditions", of: Group.listShape) { Items($0.conditions) },
      .record("obstacles", of: FactCard.listShape) { Items($0.obstacles) },
      .record("timeline", of: FactCard.listShape) { Items($0.timeline) },
      .record("ahead", of: FactCard.listShape) { Items($0.ahead) },
      .record("changes", of: FactCard.listShape) { Items($0.changes) },
      .record("discrepancies", of: FactCard.listShape) { Items($0.discrepancies) },
      .record("gaps", of: FactCard.listShape) { Items($0.gaps) },
      .record("assumptions", of: FactCard.listShape) { Items($0.assumptions) },
    ])
}

/// What a brief thinks likely.
struct JudgementCard: Sendable {
  let claim: FactCard
  let bar: Picture?
  let confidence: String?
  let reason: [UInt8]?
  let outcome: Outcome?
  /// What the list of all judgements says beside; nil on the page that makes the judgement.
  let standing: Standing?

  struct Standing: Sendable {
    let due: DateCard?
    /// `likely, 55–80 %`
    let likelihood: String?

    static let shape = Shape<Standing>(
      "standing",
      [.record("due", of: DateCard.shape) { $0.due }, .text("likelihood") { $0.likelihood }])
  }

  struct Outcome: Sendable {
    let verdict: String
    let date: DateCard?
    let note: [UInt8]?

    static let shape = Shape<Outcome>(
      "outcome",
      [
        .text("verdict") { $0.verdict }, .record("date", of: DateCard.shape) { $0.date },
        .html("note") { $0.note },
      ])
  }

  static let shape = Shape<JudgementCard>(
    "judgement",
    [
      .record("claim", of: FactCard.shape) { $0.claim }, .record("bar", of: Picture.shape) { $0.bar },
      .text("confidence") { $0.confidence }, .html("reason") { $0.reason },
      .record("outcome", of: Outcome.shape) { $0.outcome },
      .record("standing", of: Standing.shape) { $0.standing },
    ])
  static let listShape = Items.shape(of: shape)
  static let datedShape = DatedList.shape(of: shape)
}
