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
      .record("sources", of: CitedSource.listShape) { Items($0.sources) },
      .record("origins", of: OriginsCard.shape) { $0.origins },
      .text("label") { $0.label }, .text("medium") { $0.medium },
      .record("date", of: SpanCard.shape) { $0.date },
      .record("actors", of: ActorCard.listShape) { Items($0.actors) },
      .record("issue", of: EntityCard.shape) { $0.issue },
      .record("trend", of: TrendCard.shape) { $0.trend },
    ])
  static let listShape = Items.shape(of: shape)
  static let datedShape = DatedList.shape(of: shape)
}

/// Someone as a text names them.
struct ActorCard: Sendable {
  let name: String
  /// Nil for a group, for one that nobody knows and for the page's own entity.
  let url: String?

  static let shape = Shape<ActorCard>("actor", [.text("name") { $0.name }, .text("url") { $0.url }])
  static let listShape = Items.shape(of: shape)
}
