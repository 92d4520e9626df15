import Briefs
import Diagnostics
import Templates

/// All that is known as files of JSON, for others to build on: one of the whole site, and one beside each page.
///
/// `FORMAT.md` describes them.
struct SiteData: Sendable {
  static let address = "data/site.json"

  /// Where the data of a page lies: `people/x.json` for `people/x.html`.
  static func address(besides page: String) -> String { page.dropLast("html".utf8.count) + "json" }

  /// Rows that one thread writes at a time, and parts of that size that are in memory.
  private static let share = 256
  private static let batch = 32

  private let graph: Graph
  private let made: Once<DataRows>

  init(_ graph: Graph) {
    self.graph = graph
    made = Once { DataRows(graph) }
  }

  private var rows: DataRows { made.value }

  /// The whole site, a piece at a time, since it is as large as all that the site says; no piece ends within a row.
  ///
  /// Its tables are written by several threads, in an order that never changes.
  func site<Failure: Error>(_ emit: (_ piece: [UInt8]) throws(Failure) -> Void) async throws(Failure) {
    let sources = graph.briefs.indices.flatMap(sources)
    let tables =
      [
        DataTable("kinds", graph.settings.kinds, rows.kind),
        DataTable("briefs", Array(graph.briefs.indices), rows.brief),
        DataTable("entities", graph.entities.indices.filter { graph.hasPage[$0] }, rows.entity),
        DataTable("mentions", Array(rows.mentions), rows.mention),
      ] + tables(of: FactSet(graph.knowledge)) + [DataTable("sources", sources, rows.source)]
    var file = DataFile()
    file.add(DataTable("site", [graph.settings], rows.site))
    for table in tables {
      file.beginTable(table.name)
      let parts = stride(from: 0, to: table.count, by: Self.share).map { start in
        start..<min(start + Self.share, table.count)
      }
      try await Parallel.map(parts, inBatchesOf: Self.batch, table.rows) { (_, made) throws(Failure) in
        for part in made {
          file.add(rows: part)
          try emit(file.take())
        }
      }
      file.endTable()
    }
    try emit(file.finish())
  }

  /// What one brief says and names.
  func brief(_ index: Int) -> [UInt8] {
    let body = graph.briefBodies[index]
    let mentions = rows.mentions(in: index)
    return file(
      DataTable("brief", [index], rows.brief),
      [DataTable("mentions", Array(mentions), rows.mention)] + tables(of: FactSet(body.facts))
        + [DataTable("sources", sources(ofBrief: index), rows.source)])
  }

  /// What all briefs and files say of one entity, with the sources that they cite for it.
  func entity(_ index: Int) -> [UInt8] {
    let facts = FactSet(graph.knowledge, of: index)
    var seen: Set<[Int]> = []
    let sources = facts.passages.flatMap { passage -> [(brief: Int, source: Int)] in
      guard case .brief(let brief) = passage.home else { return [] }
      return passage.citations.map { (brief, $0) }
    }.filter { seen.insert([$0.brief, $0.source]).inserted }
    return file(
      DataTable("entity", [index], rows.entity),
      [DataTable("mentions", rows.mentionsOf[index].map { Int($0) }, rows.mention)]
        + tables(of: facts).filter { !FactSet.deskTables.contains($0.name) }
        + [DataTable("sources", sources, rows.source)])
  }

  private func sources(ofBrief index: Int) -> [(brief: Int, source: Int)] {
    graph.briefs[index].header.sources.indices.map { (index, $0) }
  }

  private func file(_ subject: DataTable, _ tables: [DataTable]) -> [UInt8] {
    var file = DataFile()
    file.add(subject)
    for table in tables { file.add(rowsOf: table) }
    return file.finish()
  }

  private func tables(of facts: FactSet) -> [DataTable] {
    func remarks(_ name: String, _ kind: Remark.Kind) -> DataTable {
      DataTable(name, facts.remarks.filter { $0.kind == kind }, rows.remark)
    }
    return [
      DataTable("events", facts.events, rows.event),
      DataTable("positions", facts.positions, rows.position),
      DataTable("conditions", facts.conditions.filter { !$0.isObstacle }, rows.condition),
      DataTable("obstacles", facts.conditions.filter(\.isObstacle), rows.condition),
      DataTable("quotations", facts.quotations, rows.quotation),
      DataTable("judgements", facts.judgements, rows.judgement),
      DataTable("changes", facts.changes, rows.change),
      remarks("discrepancies", .discrepancy), remarks("gaps", .gap), remarks("assumptions", .assumption),
    ]
  }
}

/// Facts of one text, of one entity or of all.
private struct FactSet {
  let events: [Event]
  let positions: [Position]
  let conditions: [Condition]
  let quotations: [Quotation]
  let judgements: [Judgement]
  let changes: [Change]
  let remarks: [Remark]

  /// What a desk notes on its own knowledge is about no entity.
  static let deskTables: Set = ["discrepancies", "gaps", "assumptions"]

  init(_ facts: Facts) {
    events = facts.events
    positions = facts.positions
    conditions = facts.conditions
    quotations = facts.quotations
    judgements = facts.judgements
    changes = facts.changes
    remarks = facts.remarks
  }

  init(_ known: Knowledge) {
    events = known.events
    positions = known.positions
    conditions = known.conditions
    quotations = known.quotations
    judgements = known.judgements
    changes = known.changes
    remarks = known.remarks
  }

  /// What is known of an entity.
  init(_ known: Knowledge, of entity: Int) {
    events = (known.eventsOf[entity] + known.aheadOf[entity]).map { known.events[$0] }
    positions = (known.positionsOf[entity] + known.positionsOn[entity]).map { known.positions[$0] }
    conditions = (known.conditionsOf[entity] + known.conditionsOn[entity]).map { known.conditions[$0] }
    quotations = known.quotationsOf[entity].map { known.quotations[$0] }
    judgements = known.judgementsOf[entity].map { known.judgements[$0] }
    changes = known.changesOf[entity].map { known.changes[$0] }
    remarks = []
  }

  var passages: [Passage] {
    events.map(\.what) + positions.map(\.what) + conditions.map(\.what) + quotations.map(\.words)
      + judgements.map(\.claim) + changes.map(\.reason)
  }
}
