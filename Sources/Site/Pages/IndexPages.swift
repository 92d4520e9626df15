import Templates

/// The list of a kind, by letter.
struct IndexPage: Sendable {
  let frame: Frame
  /// Other orders of the same list.
  let views: [NavigationItem]
  /// None where the parts have them all.
  let groups: [EntityGroup]
  let jumps: [JumpCard]
  let parts: [CountCard]

  static let shape = Shape<IndexPage>(
    "index",
    Frame.fields(\.frame) + [
      .record("views", of: NavigationItem.listShape) { Items($0.views) },
      .list("groups", of: EntityGroup.shape) { $0.groups },
      .record("jumps", of: JumpCard.listShape) { JumpCard.bar($0.jumps) },
      .record("parts", of: CountCard.listShape) { Items($0.parts) },
    ])
}

/// The list of briefs, by month.
struct BriefsPage: Sendable {
  let frame: Frame
  /// Other orders of the same list.
  let views: [NavigationItem]
  let months: [Month]
  /// Where all briefs are, when they are too many for one page.
  let archive: [CountCard]

  struct Month: Sendable {
    let anchor: String
    let title: String
    var items: [BriefCard]

    static let shape = Shape<Month>(
      "month",
      [
        .text("anchor") { $0.anchor }, .text("title") { $0.title },
        .list("items", of: BriefCard.shape) { $0.items },
      ])
  }

  static let shape = Shape<BriefsPage>(
    "briefs",
    Frame.fields(\.frame) + [
      .record("views", of: NavigationItem.listShape) { Items($0.views) },
      .list("months", of: Month.shape) { $0.months },
      .record("archive", of: CountCard.listShape) { Items($0.archive) },
      .record("jumps", of: JumpCard.listShape) { page in
        JumpCard.bar(page.months.map { JumpCard(anchor: $0.anchor, title: $0.title) })
      },
    ])
}

/// The newest briefs of each issue.
struct BriefsByIssuePage: Sendable {
  let frame: Frame
  let views: [NavigationItem]
  let issues: [Issue]
  /// Where the issues are, when they are too many for one page.
  let parts: [CountCard]

  struct Issue: Sendable {
    let issue: EntityCard
    let items: [BriefCard]
    /// The issue's page, if it has more.
    let more: LinkCard?

    static let shape = Shape<Issue>(
      "issue with briefs",
      [
        .record("issue", of: EntityCard.shape) { $0.issue },
        .list("items", of: BriefCard.shape) { $0.items },
        .record("more", of: LinkCard.shape) { $0.more },
      ])
  }

  static let shape = Shape<BriefsByIssuePage>(
    "briefs by issue",
    Frame.fields(\.frame) + [
      .record("views", of: NavigationItem.listShape) { Items($0.views) },
      .list("issues", of: Issue.shape) { $0.issues },
      .record("parts", of: CountCard.listShape) { Items($0.parts) },
    ])
}

/// Those of a kind who belong to a country.
struct MemberGroup: Sendable {
  let title: String
  let items: [EntityCard]
  /// The list of all, where these are not all.
  let more: LinkCard?

  static let shape = Shape<MemberGroup>(
    "members",
    [
      .text("title") { $0.title }, .list("items", of: EntityCard.shape) { $0.items },
      .record("more", of: LinkCard.shape) { $0.more },
    ])
  static let listShape = Items.shape(of: shape)
}

extension JumpCard {
  /// A bar of jumps, where there is enough to jump over.
  static func bar(_ jumps: [JumpCard]) -> Items<JumpCard>? {
    jumps.count < 4 ? nil : Items(jumps)
  }
}
