import Templates

struct HomePage: Sendable {
  let frame: Frame
  let latest: Latest?
  let issues: [IssueRow]
  let ahead: [FactCard]
  let counts: [CountCard]

  /// The newest briefs, and where the others are.
  struct Latest: Sendable {
    let items: [BriefCard]
    let more: LinkCard?

    static let shape = Shape<Latest>(
      "latest briefs",
      [.list("items", of: BriefCard.shape) { $0.items }, .record("more", of: LinkCard.shape) { $0.more }])
  }

  /// An issue, how it moves, and the newest brief on it.
  struct IssueRow: Sendable {
    let url: String
    let name: String
    let trend: TrendCard?
    let brief: BriefCard?

    static let shape = Shape<IssueRow>(
      "issue row",
      [
        .text("url") { $0.url }, .text("name") { $0.name },
        .record("trend", of: TrendCard.shape) { $0.trend },
        .record("brief", of: BriefCard.shape) { $0.brief },
      ])
  }

  static let shape = Shape<HomePage>(
    "home",
    Frame.fields(\.frame) + [
      .record("latest", of: Latest.shape) { $0.latest },
      .record("issues", of: Items.shape(of: IssueRow.shape)) { Items($0.issues) },
      .record("ahead", of: Items.shape(of: FactCard.shape)) { Items($0.ahead) },
      .record("kinds", of: Items.shape(of: CountCard.shape)) { Items($0.counts) },
    ])
}
