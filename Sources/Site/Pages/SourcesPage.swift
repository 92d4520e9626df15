import Briefs
import Templates

/// The sources of all briefs by publisher, or a part of them where one page cannot show them all.
struct SourcesPage: Sendable {
  let frame: Frame
  /// In alphabetical order; none on the first page of a site whose sources have pages of their own.
  let publishers: [Publisher]
  /// Where all sources are, when they are too many for one page.
  let archive: [CountCard]

  struct Publisher: Sendable {
    /// Where a letter begins, so that the bar of letters can lead there; nil on the others.
    let anchor: String?
    /// The letter that it stands under.
    let letter: String
    let name: String?
    let works: [WorkCard]

    static let shape = Shape<Publisher>(
      "publisher",
      [
        .text("anchor") { $0.anchor }, .text("name") { $0.name },
        .list("works", of: WorkCard.shape) { $0.works },
      ])
  }

  /// From how many publishers on a bar of letters saves a reader’s time.
  private static let many = 12

  static let shape = Shape<SourcesPage>(
    "sources",
    Frame.fields(\.frame) + [
      .list("publishers", of: Publisher.shape) { $0.publishers },
      .record("jumps", of: JumpCard.listShape) { page in
        page.publishers.count < many
          ? nil
          : JumpCard.bar(
            page.publishers.compactMap { publisher in
              publisher.anchor.map { JumpCard(anchor: $0, url: "", title: publisher.letter) }
            })
      },
      .record("archive", of: CountCard.listShape) { Items($0.archive) },
    ])
}

/// An article or the like, with all that the briefs know of it and the briefs that cite it.
struct WorkCard: Sendable {
  let title: String?
  let url: String?
  let author: String?
  let archive: String?
  let date: DateCard?
  /// As different briefs grade it; usually one.
  let grades: [GradeCard]
  /// Whom it rests on itself, by name.
  let origins: [String]
  let notes: [String]
  /// Those that cite it, the newest first.
  let briefs: [FactCard.BriefLink]
  /// How many more there are: `and 12 older briefs`.
  let more: String?

  /// How many briefs a row names at most.
  private static let limit = 100

  init(_ work: Bibliography.Work, _ graph: Graph, _ cards: SiteCards) {
    let headers = work.citations.map { graph.briefs[$0.brief].header.sources[$0.source] }
    // Of what briefs tell differently and a row shows once, the newest brief’s counts.
    func first<Value>(_ value: (SourceHeader) -> Value?) -> Value? { headers.lazy.compactMap(value).first }
    title = first(\.title)
    url = first(\.url)
    author = first(\.author)
    archive = first(\.archive)
    date = first(\.date).map { DateCard($0) }
    grades = Self.unique(headers.compactMap(\.grade)).map { GradeCard(code: $0) }
    origins = Self.unique(
      work.citations.compactMap { graph.briefs[$0.brief].origin(ofSource: $0.source) })
    notes = Self.unique(headers.compactMap(\.note))
    briefs = zip(work.citations, headers).prefix(Self.limit).map { citation, header in
      let card = cards.briefs[citation.brief]
      return .init(
        url: CitedSource(header, listedOn: card.url).url, title: card.title, date: card.date)
    }
    let rest = headers.count - briefs.count
    more = rest > 0 ? "and \(rest) older \(rest == 1 ? "brief" : "briefs")" : nil
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }

  static let shape = Shape<WorkCard>(
    "work",
    [
      .text("title") { $0.title }, .text("url") { $0.url }, .text("author") { $0.author },
      .text("archive") { $0.archive }, .record("date", of: DateCard.shape) { $0.date },
      .list("grades", of: GradeCard.shape) { $0.grades }, .texts("origins") { $0.origins },
      .texts("notes") { $0.notes }, .list("briefs", of: FactCard.BriefLink.shape) { $0.briefs },
      .text("more") { $0.more },
    ])
}
