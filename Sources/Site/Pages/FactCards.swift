import Briefs
import Templates

/// A date or a range of dates; only a single one has a form for machines.
struct SpanCard: Sendable {
  let span: DateSpan

  static let shape = Shape<SpanCard>(
    "span", [.text("iso") { $0.span.isRange ? nil : $0.span.iso }, .text("text") { $0.span.text }])
}

/// Something that a text says in one of the shapes that Dossier knows, as a page shows it.
struct FactCard: Sendable {
  let html: [UInt8]
  /// Where on this page it can be found; nil where its text stands on another.
  let anchor: String?
  /// The page that says it, and that page's date; nil on that page itself.
  let brief: BriefLink?
  /// What it cites; none on the page that lists its sources.
  let sources: [CitedSource]
  /// Nil where it cites nothing, and on a page that says it once for all its claims.
  let origins: OriginsCard?
  /// A condition's name.
  var label: String?
  /// Where something was said.
  var medium: String?
  var date: SpanCard?
  /// The speaker, or those whose position or condition it is.
  var actors: [ActorCard] = []
  var issue: EntityCard?
  var trend: TrendCard?

  /// Where a fact stands.
  struct BriefLink: Sendable {
    let url: String
    let title: String
    let date: DateCard?

    static let shape = Shape<BriefLink>(
      "fact’s brief",
      [
        .text("url") { $0.url }, .text("title") { $0.title },
        .record("date", of: DateCard.shape) { $0.date },
      ])
  }

  static let shape = Shape<FactCard>(
    "fact",
    [
      .html("html") { $0.html }, .text("anchor") { $0.anchor },
      .record("brief", of: BriefLink.shape) { $0.brief },
      .record("sources", of: Items.shape(of: CitedSource.shape)) { Items($0.sources) },
      .record("origins", of: OriginsCard.shape) { $0.origins },
      .text("label") { $0.label }, .text("medium") { $0.medium },
      .record("date", of: SpanCard.shape) { $0.date },
      .record("actors", of: Items.shape(of: ActorCard.shape)) { Items($0.actors) },
      .record("issue", of: EntityCard.shape) { $0.issue },
      .record("trend", of: TrendCard.shape) { $0.trend },
    ])
}

/// Someone as a text names them.
struct ActorCard: Sendable {
  let name: String
  /// Nil for a group, for one that nobody knows and for the page's own entity.
  let url: String?

  static let shape = Shape<ActorCard>("actor", [.text("name") { $0.name }, .text("url") { $0.url }])
}

/// Facts in one list, or by year where they are too many for that.
struct FactList: Sendable {
  let items: [FactCard]
  let years: [Year]
  /// A strip of time.
  var picture: Picture?

  struct Year: Sendable {
    let title: String
    var items: [FactCard]

    static let shape = Shape<Year>(
      "year of facts", [.text("title") { $0.title }, .list("items", of: FactCard.shape) { $0.items }])
  }

  /// How many facts one list shows at most.
  private static let limit = 40

  /// Nil where there is no fact.
  ///
  /// - Parameter facts: the newest first; the year that each belongs to comes with it.
  init?(_ facts: [(year: Int, card: FactCard)], picture: Picture? = nil) {
    if facts.isEmpty { return nil }
    self.picture = picture
    guard facts.count > Self.limit else {
      items = facts.map(\.card)
      years = []
      return
    }
    var years: [Year] = []
    for (year, card) in facts {
      if years.last?.title != String(year) { years.append(Year(title: String(year), items: [])) }
      years[years.count - 1].items.append(card)
    }
    items = []
    self.years = years
  }

  static let shape = Shape<FactList>(
    "facts",
    [
      .record("all", of: Items.shape(of: FactCard.shape)) { Items($0.items) },
      .list("years", of: Year.shape) { $0.years },
      .record("picture", of: Picture.shape) { $0.picture },
    ])
}
