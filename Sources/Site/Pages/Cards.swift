import Briefs
import Templates

/// A date as a machine and as a reader wants it.
struct DateCard: Sendable {
  // Written once, since the date of a brief is on each page that lists it.
  let iso: String
  let text: String

  init(_ date: CalendarDate) {
    iso = date.iso
    text = date.text
  }

  static let shape = Shape<DateCard>("date", [.text("iso") { $0.iso }, .text("text") { $0.text }])
}

/// How an issue moves: the word, and the tone that the style sheet paints.
struct TrendCard: Sendable {
  let trend: Trend

  init(_ trend: Trend) { self.trend = trend }

  private var tone: String {
    switch trend {
    case .improved: "better"
    case .worse: "worse"
    case .unchanged, .mixed: "same"
    }
  }

  static let shape = Shape<TrendCard>(
    "trend", [.text("word") { $0.trend.rawValue }, .text("tone") { $0.tone }])
}

/// A brief in a list; one that many lists share.
final class BriefCard: Sendable {
  let url: String
  let title: String
  let date: DateCard
  let status: String?
  let summary: String?

  init(url: String, title: String, date: DateCard, status: String?, summary: String?) {
    self.url = url
    self.title = title
    self.date = date
    self.status = status
    self.summary = summary
  }

  static let shape = Shape<BriefCard>(
    "brief card",
    [
      .text("url") { $0.url }, .text("title") { $0.title }, .record("date", of: DateCard.shape) { $0.date },
      .text("status") { $0.status }, .text("summary") { $0.summary },
    ])
}

/// A brief on the page of an entity that it names.
struct AppearanceCard: Sendable {
  let brief: BriefCard
  /// How often the brief names it.
  let count: Int
  let sentence: Sentence?

  static let shape = Shape<AppearanceCard>(
    "appearance",
    [
      .text("url") { $0.brief.url }, .text("title") { $0.brief.title },
      .record("date", of: DateCard.shape) { $0.brief.date }, .text("status") { $0.brief.status },
      .text("mentions") { SentenceCard.mentions($0.count) },
      .record("sentence", of: SentenceCard.shape) {
        $0.sentence.map { SentenceCard(sentence: $0) }
      },
      .text("summary") { $0.brief.summary },
    ])
  static let listShape = Items.shape(of: shape)
}

/// A sentence that names an entity, in three parts.
struct SentenceCard: Sendable {
  let sentence: Sentence

  /// `3 mentions`; nil where only the front matter names the entity.
  static func mentions(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "1 mention"
    default: "\(count) mentions"
    }
  }

  private func text(_ range: Range<Int>) -> Stretch { Stretch(sentence.bytes, range) }

  static let shape = Shape<SentenceCard>(
    "sentence",
    [
      .text("before") { $0.text($0.sentence.before) }, .text("name") { $0.text($0.sentence.name) },
      .text("after") { $0.text($0.sentence.after) },
    ])
}

/// A person, country or issue in a list; one that many lists share.
final class EntityCard: Sendable {
  let url: String
  let name: String
  /// A role or a few words: what tells it apart at a glance.
  let detail: String?
  let trend: TrendCard?

  init(url: String, name: String, detail: String?, trend: TrendCard?) {
    self.url = url
    self.name = name
    self.detail = detail
    self.trend = trend
  }

  static let shape = Shape<EntityCard>(
    "entity",
    [
      .text("url") { $0.url }, .text("name") { $0.name }, .text("detail") { $0.detail },
      .record("trend", of: TrendCard.shape) { $0.trend },
    ])
  static let listShape = Items.shape(of: shape)
}

/// Entities under a heading.
struct EntityGroup: Sendable {
  let title: String
  let anchor: String
  let items: [EntityCard]

  static let shape = Shape<EntityGroup>(
    "group",
    [
      .text("title") { $0.title }, .text("anchor") { $0.anchor },
      .list("items", of: EntityCard.shape) { $0.items },
    ])
  static let listShape = Items.shape(of: shape)
}

/// A list that a template shows, heading and all, only when it holds something.
struct Items<Item: Sendable>: Sendable {
  let items: [Item]

  /// Nil for an empty list.
  init?(_ items: [Item]) {
    if items.isEmpty { return nil }
    self.items = items
  }

  static func shape(of item: Shape<Item>) -> Shape<Items<Item>> {
    Shape("list", [.list("items", of: item) { $0.items }])
  }
}

extension Items<String> {
  static let texts = Shape<Items<String>>("list", [.texts("items") { $0.items }])
}

/// A link with nothing more to it.
struct LinkCard: Sendable {
  let url: String
  let title: String

  static let shape = Shape<LinkCard>("link", [.text("url") { $0.url }, .text("title") { $0.title }])
  static let listShape = Items.shape(of: shape)
}

/// A link to a place on the same page or on another part of the same list.
struct JumpCard: Sendable {
  /// Nil where the place is on another page.
  let anchor: String?
  var url = ""
  let title: String

  static let shape = Shape<JumpCard>(
    "jump", [.text("anchor") { $0.anchor }, .text("url") { $0.url }, .text("title") { $0.title }])
  static let listShape = Items.shape(of: shape)
}

/// A list of the site and how much it holds.
struct CountCard: Sendable {
  let url: String
  let title: String
  let count: Int

  static let shape = Shape<CountCard>(
    "count", [.text("url") { $0.url }, .text("title") { $0.title }, .text("count") { String($0.count) }])
  static let listShape = Items.shape(of: shape)
}
