import Briefs
import Templates

/// Issues and how they move.
struct IssueTable: Sendable {
  let items: [IssueRow]
  /// The list of all issues, where these are not all.
  let more: LinkCard?

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

  /// Nil where there is no issue.
  ///
  /// - Parameter issues: the weightiest first; the rows are in alphabetical order.
  init?(_ issues: [Int], most: Int, of maker: PageMaker) {
    if issues.isEmpty { return nil }
    let (cards, graph) = (maker.cards, maker.graph)
    let shown = Set(issues.prefix(most))
    let all = cards.sorted[Kind.issues.folder] ?? []
    items = all.filter(shown.contains).map { index in
      let newest = cards.trends[index]?.brief ?? graph.appearances[index].first?.brief
      return IssueRow(
        url: cards.entities[index].url, name: cards.entities[index].name,
        trend: cards.entities[index].trend, brief: newest.map { cards.briefs[$0] })
    }
    more =
      shown.count == issues.count
      ? nil : LinkCard(url: Address.index(Kind.issues.folder), title: "All \(all.count) issues")
  }

  static let shape = Shape<IssueTable>(
    "issues",
    [.list("items", of: IssueRow.shape) { $0.items }, .record("more", of: LinkCard.shape) { $0.more }])
}
