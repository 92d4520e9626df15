import Briefs
import Templates

struct BriefPage: Sendable {
  let frame: Frame
  let brief: Content

  struct Content: Sendable {
    let title: String
    let date: DateCard
    let status: String?
    let review: DateCard?
    let readingTime: String
    let bottomLine: [UInt8]?
    /// What is no fact of a shape of its own.
    let body: [UInt8]
    let facts: BriefFacts
    /// Ids that links into the brief may name although no heading has them.
    let movedAnchors: [String]
    let sources: [SourceCard]
    /// How many of them are independent of each other: `2 independent origins`.
    let origins: String?
    let entities: [EntityGroup]

    static let shape = Shape<Content>(
      "brief",
      [
        .text("title") { $0.title }, .record("date", of: DateCard.shape) { $0.date },
        .text("status") { $0.status },
        .record("review", of: DateCard.shape) { $0.review }, .text("readingTime") { $0.readingTime },
        .html("bottomLine") { $0.bottomLine }, .html("body") { $0.body },
        .record("facts", of: BriefFacts.shape) { $0.facts }, .texts("movedAnchors") { $0.movedAnchors },
        .text("origins") { $0.origins },
        .record("sources", of: Items.shape(of: SourceCard.shape)) { Items($0.sources) },
        .record("entities", of: Items.shape(of: EntityGroup.shape)) { Items($0.entities) },
      ])
  }

  static let shape = Shape<BriefPage>(
    "brief page", Frame.fields(\.frame) + [.record("brief", of: Content.shape) { $0.brief }])
}

/// A source as a brief lists it.
struct SourceCard: Sendable {
  private let source: SourceHeader

  init(_ source: SourceHeader) { self.source = source }

  /// A source without a title is told by its publisher alone, or by its address, or by nothing but its id.
  private var publisher: String? {
    source.publisher ?? (source.title == nil ? source.url ?? source.id.value : nil)
  }

  static let shape = Shape<SourceCard>(
    "source",
    [
      .text("id") { $0.source.id.value },
      .text("anchor") { "source-" + $0.source.id.value },
      .text("publisher") { $0.publisher },
      .text("title") { $0.source.title }, .text("url") { $0.source.url },
      .text("author") { $0.source.author }, .text("archive") { $0.source.archive },
      .text("origin") { $0.source.origin },
      .record("date", of: DateCard.shape) { $0.source.date.map { DateCard($0) } },
      .record("grade", of: GradeCard.shape) { $0.source.grade.map { GradeCard(code: $0) } },
      .text("note") { $0.source.note },
    ])
}

/// An Admiralty grade: how reliable the source is, and how credible what it says.
struct GradeCard: Sendable {
  let code: String

  private var meaning: String {
    let reliability = [
      "A": "reliable", "B": "usually reliable", "C": "fairly reliable", "D": "not usually reliable",
      "E": "unreliable",
      "F": "reliability cannot be judged",
    ]
    let credibility = [
      "1": "confirmed", "2": "probably true", "3": "possibly true", "4": "doubtful", "5": "improbable",
      "6": "truth cannot be judged",
    ]
    return [reliability[String(code.prefix(1))], credibility[String(code.suffix(1))]].compactMap { $0 }
      .joined(separator: ", ")
  }

  static let shape = Shape<GradeCard>("grade", [.text("code") { $0.code }, .text("meaning") { $0.meaning }])
}
