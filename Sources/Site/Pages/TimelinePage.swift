import Templates

/// What happened according to all briefs, or a part of it where one page cannot show it all.
struct TimelinePage: Sendable {
  let frame: Frame
  let picture: Picture?
  let months: [Month]
  /// Where all events are, when they are too many for this page.
  let archive: [CountCard]

  /// Events that began in one month, or in a year whose month nobody tells.
  struct Month: Sendable {
    let anchor: String
    let title: String
    var items: [FactCard]

    static let shape = Shape<Month>(
      "month of events",
      [
        .text("anchor") { $0.anchor }, .text("title") { $0.title },
        .list("items", of: FactCard.shape) { $0.items },
      ])
  }

  static let shape = Shape<TimelinePage>(
    "timeline",
    Frame.fields(\.frame) + [
      .record("picture", of: Picture.shape) { $0.picture },
      .list("months", of: Month.shape) { $0.months },
      .record("archive", of: Items.shape(of: CountCard.shape)) { Items($0.archive) },
    ])
}
