import Briefs
import Templates

struct BriefPage: Sendable {
  let frame: Frame
  let brief: Content

  struct Content: Sendable {
    let title: String
    let date: DateCard
    let updated: DateCard?
    let authors: [String]
    let tags: [String]
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
    /// How many they are, and of how many independent origins; nil where there is none.
    let origins: String?
    let entities: [EntityGroup]

    static let shape = Shape<Content>(
      "brief",
      [
        .text("title") { $0.title }, .record("date", of: DateCard.shape) { $0.date },
        .record("updated", of: DateCard.shape) { $0.updated },
        .record("authors", of: Items.texts) { Items($0.authors) },
        .record("tags", of: Items.texts) { Items($0.tags) }, .text("status") { $0.status },
        .record("review", of: DateCard.shape) { $0.review }, .text("readingTime") { $0.readingTime },
        .html("bottomLine") { $0.bottomLine }, .html("body") { $0.body },
        .record("facts", of: BriefFacts.shape) { $0.facts }, .texts("movedAnchors") { $0.movedAnchors },
        .text("origins") { $0.origins },
        .record("sources", of: SourceCard.listShape) { Items($0.sources) },
        .record("entities", of: EntityGroup.listShape) { Items($0.entities) },
      ])
  }

  static let shape = Shape<BriefPage>(
    "brief page", Frame.fields(\.frame) + [.record("brief", of: Content.shape) { $0.brief }])
}
