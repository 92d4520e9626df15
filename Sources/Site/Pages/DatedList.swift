import Briefs
import Templates

/// Dated things in one list, or by year where they are too many for that.
struct DatedList<Item: Sendable>: Sendable {
  /// All of them, or the newest ones where `archive` has all.
  let all: [Item]
  let years: [Year]
  /// Where all of them are, when they are too many for this page.
  let archive: [CountCard]
  /// A strip of time.
  var picture: Picture?

  struct Year: Sendable {
    let title: String
    var items: [Item]
  }

  /// How many one list shows at most.
  private static var limit: Int { 40 }

  /// Nil where there is nothing.
  ///
  /// - Parameter items: in the order in which they are shown, each with its date.
  init?(_ items: [(date: CalendarDate, card: Item)], archive: [CountCard] = [], picture: Picture? = nil) {
    if items.isEmpty { return nil }
    self.archive = archive
    self.picture = picture
    guard items.count > Self.limit else {
      all = items.map(\.card)
      years = []
      return
    }
    var years: [Year] = []
    for (date, card) in items {
      let title = date == .earliest ? Period.undated : String(date.year)
      if years.last?.title != title { years.append(Year(title: title, items: [])) }
      years[years.count - 1].items.append(card)
    }
    all = []
    self.years = years
  }

  /// What is shown first.
  var first: Item? { all.first ?? years.first?.items.first }

  static func shape(of item: Shape<Item>) -> Shape<DatedList<Item>> {
    let year = Shape<Year>("year", [.text("title") { $0.title }, .list("items", of: item) { $0.items }])
    let list = Items.shape(of: item)
    return Shape(
      "dated list",
      [
        .record("all", of: list) { Items($0.all) },
        .list("years", of: year) { $0.years },
        .record("archive", of: CountCard.listShape) { Items($0.archive) },
        .record("picture", of: Picture.shape) { $0.picture },
      ])
  }
}
