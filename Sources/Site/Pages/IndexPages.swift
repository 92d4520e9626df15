import Templates

/// The list of a kind, by letter.
struct IndexPage: Sendable {
  let frame: Frame
  let groups: [EntityGroup]

  static let shape = Shape<IndexPage>(
    "index",
    Frame.fields(\.frame) + [
      .list("groups", of: EntityGroup.shape) { $0.groups },
      .record("jumps", of: Items.shape(of: JumpCard.shape)) { page in
        JumpCard.bar(page.groups.map { JumpCard(anchor: $0.anchor, title: $0.title) })
      },
    ])
}

/// The list of briefs, by month.
struct BriefsPage: Sendable {
  let frame: Frame
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
      .list("months", of: Month.shape) { $0.months },
      .record("archive", of: Items.shape(of: CountCard.shape)) { Items($0.archive) },
      .record("jumps", of: Items.shape(of: JumpCard.shape)) { page in
        JumpCard.bar(page.months.map { JumpCard(anchor: $0.anchor, title: $0.title) })
      },
    ])
}

extension JumpCard {
  /// A bar of jumps, where there is enough to jump over.
  fileprivate static func bar(_ jumps: [JumpCard]) -> Items<JumpCard>? {
    jumps.count < 4 ? nil : Items(jumps)
  }
}
