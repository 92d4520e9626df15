package import Diagnostics

/// All that is known: briefs, entities and pages with their bodies, and who appears where.
///
/// Pages are made from this value alone.
package struct Graph: Sendable {
  package let settings: SiteSettings
  /// Newest first.
  package let briefs: [Brief]
  package let briefBodies: [Body]
  /// Those of the content, and all countries of the gazetteer.
  package let entities: [Entity]
  /// For each entity whether it has a page: it has a file, or something names it.
  package let hasPage: [Bool]
  /// One for each entity; empty where there is no profile.
  package let entityBodies: [Body]
  package let pages: [FreePage]
  package let pageBodies: [Body]
  package let assets: [String]
  package let addresses: AddressBook
  /// For each brief the entities that it names, front matter first, then in the order of its text.
  package let named: [[Int]]
  /// For each brief how it judges issues to have moved: their indices in `entities`.
  package let trends: [[(issue: Int, trend: Trend)]]
  /// For each entity the briefs that name it, newest first.
  package let appearances: [[Appearance]]
  /// For each entity what its profile refers to.
  package let relations: [Relations]
  package let knowledge: Knowledge
  /// The files that are not shown.
  package let heldBack: [HeldBack]
  /// Files such as pictures that are not copied, because only files that are held back use them.
  package let heldBackAssets: [String]
  /// The day that counts as today, so that a build does not depend on the hour of its making: the one that was given, else
  /// the newest that the content tells of.
  package let today: CalendarDate
  /// What the desk may want to mend, if it was asked for.
  package let deskReports: DeskReports?
  private let read: ReadTexts

  /// What it was made of.
  package var library: Library { read.names.library }

  /// Builds the graph; whatever is wrong in any file is in the report.
  ///
  /// - Parameters:
  ///   - today: the day that counts as today.
  ///   - isReporting: whether to gather the reports for the desk, which costs time and memory.
  ///   - earlier: the graph of an earlier build of the same site; texts that have not changed are not read again.
  package static func build(
    _ library: Library, gazetteer: Gazetteer, today: CalendarDate? = nil, isReporting: Bool = false,
    after earlier: Graph? = nil, report: inout Report
  ) async -> Graph {
    let start = report
    let names = SiteNames(library, gazetteer: gazetteer, after: earlier?.read.names, report: &report)
    let (registry, references) = (names.registry, names.references)
    let bodies = await BodiesReader(names: names, isReporting: isReporting, earlier: earlier?.read).readAll(
      report: &report)

    let named = zip(references.named, bodies.briefs).map { entities, body in
      var seen = Set(entities)
      return entities + body.named.filter { seen.insert($0).inserted }
    }
    let company = await Company(names, bodies, published: named)
    if !company.entityFiles.isEmpty {
      // Rare, and sure: what was known of them is forgotten, and the rest is read as if they did not exist.
      report = start
      return await build(
        library.holdingBack(company.entityFiles), gazetteer: gazetteer, today: today,
        isReporting: isReporting, report: &report)
    }
    let appearances = Appearance.all(
      named: named, bodies: bodies.briefs, entityCount: registry.entities.count)
    let knowledge = Knowledge(
      briefs: names.briefs, briefFacts: bodies.briefs.map(\.facts),
      entityFacts: bodies.entities.map(\.facts))
    let newest = newestDate(names.briefs, knowledge, report: &report)
    return Graph(
      settings: library.settings, briefs: names.briefs, briefBodies: bodies.briefs,
      entities: registry.entities,
      hasPage: withPage(registry.entities, named, names.relations, bodies), entityBodies: bodies.entities,
      pages: names.pages, pageBodies: bodies.pages,
      assets: library.assets.filter { !company.assets.contains($0) }, addresses: names.addresses,
      named: named, trends: references.trends.map { $0.map { ($0.issue, $0.trend) } },
      appearances: appearances, relations: names.relations,
      knowledge: knowledge, heldBack: library.heldBack, heldBackAssets: company.assets.sorted(),
      today: today ?? newest,
      deskReports: isReporting ? DeskReports(names, bodies, appearances) : nil, read: bodies.read)
  }

  /// When the content was last added to: the newest day of a brief, of its update or of a judgement's outcome.
  ///
  /// An outcome beyond the year that follows the newest brief is a slip, and would make all that is ahead pass.
  private static func newestDate(
    _ briefs: [Brief], _ knowledge: Knowledge, report: inout Report
  ) -> CalendarDate {
    let written = briefs.flatMap { [$0.date, $0.lastChange] }.max()
    var newest = written ?? .earliest
    for outcome in knowledge.judgements.compactMap(\.outcome) {
      guard let day = outcome.date?.lastDay else { continue }
      if let written, day.year > written.year + 1 {
        report.warning(
          "this outcome is dated more than a year after the newest brief", at: outcome.place,
          help: "mend the year; until then it does not tell which day it is")
      } else {
        newest = max(newest, day)
      }
    }
    return newest
  }

  /// A country that nothing names gets no page; everything else does.
  private static func withPage(
    _ entities: [Entity], _ named: [[Int]], _ relations: [Relations], _ bodies: BodiesReader.Bodies
  ) -> [Bool] {
    var hasPage = entities.map { $0.profile != nil || $0.country == nil }
    for list in named {
      for entity in list { hasPage[entity] = true }
    }
    for relation in relations {
      for entity in relation.parties + relation.related { hasPage[entity] = true }
      if let country = relation.country { hasPage[country] = true }
    }
    for body in bodies.entities + bodies.pages {
      for entity in body.named { hasPage[entity] = true }
    }
    return hasPage
  }
}
