import Templates

struct HomePage: Sendable {
  let frame: Frame
  let latest: Latest?
  let issues: IssueTable?
  let ahead: [FactCard]
  /// The page of all dates ahead, when there are more.
  let allAhead: LinkCard?
  let counts: [CountCard]

  /// The newest briefs, and where the others are.
  struct Latest: Sendable {
    let items: [BriefCard]
    let more: LinkCard?

    static let shape = Shape<Latest>(
      "latest briefs",
      [.list("items", of: BriefCard.shape) { $0.items }, .record("more", of: LinkCard.shape) { $0.more }])
  }

  static let shape = Shape<HomePage>(
    "home",
    Frame.fields(\.frame) + [
      .record("latest", of: Latest.shape) { $0.latest },
      .record("issues", of: IssueTable.shape) { $0.issues },
      .record("ahead", of: FactCard.listShape) { Items($0.ahead) },
      .record("allAhead", of: LinkCard.shape) { $0.allAhead },
      .record("kinds", of: CountCard.listShape) { Items($0.counts) },
    ])
}
