import Diagnostics

/// Rows about what a site holds, for a desk to look over.
package struct Listing: Sendable, Equatable {
  /// What each cell of a row says, in a word: `date`, `file`.
  package let columns: [String]
  /// As many cells in each as there are columns.
  package let rows: [[String]]

  /// What can be listed, besides the entities of each kind.
  package enum Subject: String, CaseIterable, Sendable {
    /// Briefs, newest first.
    case briefs
    /// Files with `draft: true`.
    case drafts
    /// What is dated after today: briefs, and events.
    case future
    /// Briefs whose day of review has passed, the longest overdue first.
    case stale
    /// Names that did not become links, the most frequent first.
    case unlinked
    /// Pages with a file that no brief names.
    case unmentioned
  }

  /// - Parameter graph: Built with its reports where names or mentions are asked for, and with drafts where they are.
  package init(_ subject: Subject, of graph: Graph, today: CalendarDate) {
    switch subject {
    case .briefs:
      self.init(["date", "file", "title"], graph.briefs.map { [$0.date.iso, $0.path, $0.title] })
    case .drafts: self.init(["date", "file", "title"], Self.drafts(graph))
    case .future: self.init(["date", "file", "title"], Self.future(graph, after: today))
    case .stale:
      self.init(
        ["review", "file", "title"],
        graph.briefs(dueOn: today).map { [$0.header.review?.iso ?? "", $0.path, $0.title] })
    case .unlinked: self.init(["mentions", "name", "reason", "file"], Self.unlinked(graph))
    case .unmentioned:
      let entities = graph.deskReports?.unmentioned.map { graph.entities[$0] } ?? []
      self.init(["file", "name"], entities.map { [$0.profile?.file.source.path ?? "", $0.name] })
    }
  }

  /// The entities of a kind that have a page, by name.
  package init(_ kind: Kind, of graph: Graph) {
    let shown = graph.entities.indices.filter { graph.hasPage[$0] && graph.entities[$0].kind == kind }
      .sorted { graph.entities[$0].sortName < graph.entities[$1].sortName }
    self.init(
      ["briefs", "last", "name", "file"],
      shown.map { index in
        let entity = graph.entities[index]
        let appearances = graph.appearances[index]
        let last = appearances.first.map { graph.briefs[$0.brief].date.iso } ?? ""
        return [String(appearances.count), last, entity.name, entity.profile?.file.source.path ?? ""]
      })
  }

  private init(_ columns: [String], _ rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  private static func drafts(_ graph: Graph) -> [[String]] {
    let briefs = graph.briefs.filter(\.header.publishing.isDraft).map { [$0.date.iso, $0.path, $0.title] }
    let entities = graph.entities.filter { $0.header?.publishing.isDraft == true }
    let pages = graph.pages.filter(\.entry.header.publishing.isDraft)
    return briefs + entities.map { ["", $0.profile?.file.source.path ?? "", $0.name] }
      + pages.map { ["", $0.entry.file.source.path, $0.title] }
  }

  private static func future(_ graph: Graph, after today: CalendarDate) -> [[String]] {
    let briefs = graph.briefs.filter { $0.date > today }.map { [$0.date.iso, $0.path, $0.title] }
    let known = graph.knowledge
    let events = (known.timeline + known.ahead).map { known.events[$0] }
      .filter { $0.date.end.lastDay > today }
      .map { [$0.date.iso, $0.what.place.source.path, $0.what.content.text] }
    return (briefs + events).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func unlinked(_ graph: Graph) -> [[String]] {
    guard let reports = graph.deskReports else { return [] }
    let unsettled = reports.unsettledNames.map {
      ($0.mentions, $0.surface, $0.reason.rawValue, $0.example.source.path)
    }
    let pageless = reports.frequentNames.map { ($0.mentions, $0.name, "no page", $0.example.source.path) }
    return (unsettled + pageless).enumerated().sorted { a, b in
      a.element.0 == b.element.0 ? a.offset < b.offset : a.element.0 > b.element.0
    }.map { [String($0.element.0), $0.element.1, $0.element.2, $0.element.3] }
  }
}

extension Brief {
  /// As messages show it.
  fileprivate var path: String { entry.file.source.path }
}

extension Graph {
  /// The briefs whose day of review has passed, the longest overdue first.
  package func briefs(dueOn today: CalendarDate) -> [Brief] {
    let due = briefs.compactMap { brief in brief.header.review.map { (review: $0, brief: brief) } }
    return due.filter { $0.review < today }.sorted { a, b in
      a.review == b.review ? a.brief.path < b.brief.path : a.review < b.review
    }.map(\.brief)
  }
}
