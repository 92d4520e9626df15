import Templates

/// What happened or what is ahead according to all texts, or a part of it where one page cannot show it all.
struct EventsPage: Sendable {
  let frame: Frame
  /// The day that counts as today, where that matters.
  let today: DateCard?
  let picture: Picture?
  let months: [Month]
  /// Dates that were ahead and have passed, the latest first.
  let past: [FactCard]
  /// Where all events are, when they are too many for this page.
  let archive: [CountCard]

  /// Events that begin in one month, or in a year whose month nobody tells.
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

  static let shape = Shape<EventsPage>(
    "events",
    Frame.fields(\.frame) + [
      .record("today", of: DateCard.shape) { $0.today },
      .record("picture", of: Picture.shape) { $0.picture },
      .list("months", of: Month.shape) { $0.months },
      .record("past", of: FactCard.listShape) { Items($0.past) },
      .record("archive", of: CountCard.listShape) { Items($0.archive) },
    ])
}
