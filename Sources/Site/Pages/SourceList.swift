import Briefs

/// The sources of all briefs in the order in which they are shown, and the pages into which many of them are parted.
struct SourceList: Sendable {
  /// In alphabetical order; those of works that name no publisher come last.
  let publishers: [Publisher]
  /// How many works there are.
  let count: Int
  /// What each page of its own shows; none while one page can show all.
  let parts: [Part]

  struct Publisher: Sendable {
    let name: String
    /// What it stands under: `A`, `#` for names that begin with no letter, nothing for works that name no publisher.
    let letter: String
    /// The newest first; one without a date counts as old as the first brief that cites it.
    let works: [Bibliography.Work]
    let dates: [CalendarDate]
  }

  struct Part: Sendable {
    /// `A`, `A–C`, `Agence X–Agence Z` or `Agence X: 2024`.
    let title: String
    /// For an address: `a`, and `a-2` where a letter needs more pages than one.
    let anchor: String
    /// Which works of which publishers, as indices.
    let runs: [(publisher: Int, works: Range<Int>)]

    var count: Int { runs.reduce(0) { $0 + $1.works.count } }
  }

  /// How many works one page shows at most, unless a single month of a publisher has more.
  static let limit = 100

  private static let unnamed = "No publisher named"

  init(_ graph: Graph) {
    let unsorted = graph.knowledge.bibliography.publishers.map { Self.publisher($0, graph) }
    publishers = unsorted.enumerated().sorted { a, b in
      Self.order(a.element, a.offset) < Self.order(b.element, b.offset)
    }.map(\.element)
    count = publishers.reduce(0) { $0 + $1.works.count }
    parts = count > Self.limit ? Self.parts(of: publishers) : []
  }

  /// All works of all publishers.
  var all: [(publisher: Int, works: Range<Int>)] { Self.runs(publishers.indices, publishers) }

  private static func order(
    _ publisher: Publisher, _ offset: Int
  ) -> (isUnnamed: Int, isLetter: Int, letter: String, offset: Int) {
    (
      publisher.letter.isEmpty ? 1 : 0, publisher.letter == "#" ? 0 : 1, publisher.letter.lowercased(),
      offset
    )
  }

  private static func publisher(_ publisher: Bibliography.Publisher, _ graph: Graph) -> Publisher {
    let dated = publisher.works.enumerated().map { offset, work in
      (offset: offset, work: work, date: date(of: work, graph))
    }.sorted { a, b in a.date == b.date ? a.offset < b.offset : b.date < a.date }
    return Publisher(
      name: publisher.name ?? unnamed, letter: publisher.name.map(Collation.initial) ?? "",
      works: dated.map(\.work), dates: dated.map(\.date))
  }

  private static func date(of work: Bibliography.Work, _ graph: Graph) -> CalendarDate {
    let given = work.citations.lazy.compactMap { graph.briefs[$0.brief].header.sources[$0.source].date }.first
    return given ?? work.citations.last.map { graph.briefs[$0.brief].date } ?? .earliest
  }

  private static func runs(
    _ range: Range<Int>, _ publishers: [Publisher]
  ) -> [(publisher: Int, works: Range<Int>)] {
    range.map { ($0, publishers[$0].works.indices) }
  }
}

extension SourceList {
  /// Whole letters side by side while a page has room; a letter that is too long for a page by itself.
  private static func parts(of publishers: [Publisher]) -> [Part] {
    var parts: [Part] = []
    var first = ""
    var hasRoom = false
    var start = 0
    while start < publishers.count {
      let letter = publishers[start].letter
      let end = publishers[start...].firstIndex { $0.letter != letter } ?? publishers.count
      let part = Part(
        title: title(of: letter), anchor: anchor(of: letter), runs: runs(start..<end, publishers))
      if part.count > limit {
        parts += split(start..<end, publishers)
        hasRoom = false
      } else if hasRoom, let last = parts.last, last.count + part.count <= limit {
        parts[parts.count - 1] = Part(
          title: "\(first)–\(part.title)", anchor: last.anchor, runs: last.runs + part.runs)
      } else {
        parts.append(part)
        first = part.title
        hasRoom = true
      }
      start = end
    }
    return parts
  }

  /// The publishers of one letter side by side while a page has room; one that is too long for a page by date.
  private static func split(_ letter: Range<Int>, _ publishers: [Publisher]) -> [Part] {
    let key = anchor(of: publishers[letter.lowerBound].letter)
    var parts: [Part] = []
    var first = ""
    var hasRoom = false
    func next() -> String { parts.isEmpty ? key : "\(key)-\(parts.count + 1)" }
    for index in letter {
      let publisher = publishers[index]
      if publisher.works.count > limit {
        for period in Period.split(publisher.dates) {
          parts.append(
            Part(
              title: "\(publisher.name): \(period.title)", anchor: next(), runs: [(index, period.entries)]))
        }
        hasRoom = false
      } else if hasRoom, let last = parts.last, last.count + publisher.works.count <= limit {
        parts[parts.count - 1] = Part(
          title: "\(first)–\(publisher.name)", anchor: last.anchor,
          runs: last.runs + [(index, publisher.works.indices)])
      } else {
        parts.append(
          Part(title: publisher.name, anchor: next(), runs: [(index, publisher.works.indices)]))
        first = publisher.name
        hasRoom = true
      }
    }
    return parts
  }

  private static func title(of letter: String) -> String { letter.isEmpty ? unnamed : letter }

  /// An id for a letter; none is like that of another.
  static func anchor(of letter: String) -> String {
    switch letter {
    case "": "unnamed"
    case "#": "other"
    default: letter.lowercased()
    }
  }
}
