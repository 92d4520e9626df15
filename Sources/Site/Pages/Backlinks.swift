import Briefs
import Templates

/// For each entity the other entities whose own files name it: links read from the other end.
struct Backlinks: Sendable {
  /// The page that says it, and how.
  struct Backlink: Sendable {
    /// Index into `Graph.entities`.
    let entity: Int
    let count: Int
    let sentence: Sentence?
  }

  /// Those that name it most often first.
  private let all: [[Backlink]]

  /// How many a page shows.
  private static let most = 40

  init(_ graph: Graph) {
    var all: [[Backlink]] = Array(repeating: [], count: graph.entities.count)
    for (entity, body) in graph.entityBodies.enumerated() where graph.hasPage[entity] {
      for naming in body.namings where naming.entity != entity {
        all[naming.entity].append(
          Backlink(entity: entity, count: naming.count, sentence: body.sentence(of: naming)))
      }
    }
    self.all = all.map { links in
      links.enumerated().sorted { a, b in
        (b.element.count, a.offset) < (a.element.count, b.offset)
      }.map(\.element)
    }
  }

  /// Nil where no other file names the entity.
  func list(of entity: Int, _ cards: [EntityCard]) -> BacklinkList? {
    let links = all[entity]
    return links.isEmpty
      ? nil
      : BacklinkList(
        items: links.prefix(Self.most).map {
          BacklinkCard(entity: cards[$0.entity], count: $0.count, sentence: $0.sentence)
        },
        left: max(0, links.count - Self.most))
  }
}

/// The pages of other entities that name one.
struct BacklinkList: Sendable {
  /// Never empty.
  let items: [BacklinkCard]
  /// How many more there are.
  let left: Int

  private var more: String? {
    switch left {
    case 0: nil
    case 1: "and one other page"
    default: "and \(left) other pages"
    }
  }

  static let shape = Shape<BacklinkList>(
    "pages that name it", [.list("items", of: BacklinkCard.shape) { $0.items }, .text("more") { $0.more }])
}

/// A page that names an entity, with the sentence.
struct BacklinkCard: Sendable {
  let entity: EntityCard
  let count: Int
  let sentence: Sentence?

  static let shape = Shape<BacklinkCard>(
    "page that names it",
    [
      .text("url") { $0.entity.url }, .text("name") { $0.entity.name }, .text("detail") { $0.entity.detail },
      .text("mentions") { SentenceCard.mentions($0.count) },
      .record("sentence", of: SentenceCard.shape) { $0.sentence.map { SentenceCard(sentence: $0) } },
    ])
}
