import Diagnostics
import Markdown

/// Reads every body of the site, in parallel; the result does not depend on how many threads took part.
struct BodiesReader: Sendable {
  let names: SiteNames
  /// Whether to gather from briefs what the reports for the desk want.
  let isReporting: Bool
  /// What an earlier build read.
  var earlier: ReadTexts?

  struct Bodies {
    var briefs: [Body]
    var entities: [Body]
    var pages: [Body]
    /// All of them as they were read.
    let read: ReadTexts
  }

  /// A body to be read.
  private enum Subject: Sendable {
    case brief(Int), entity(Int), page(Int)
  }

  func readAll(report: inout Report) async -> Bodies {
    let archive = await Archive(names.library, names.briefs, report: &report)
    let entities = names.registry.entities
    let described = entities.indices.filter { entities[$0].profile != nil }
    let subjects =
      names.briefs.indices.map(Subject.brief) + described.map(Subject.entity)
      + names.pages.indices.map(Subject.page)
    let sources =
      names.briefs.map(\.entry.file.source) + entities.compactMap { $0.profile?.file.source }
      + names.pages.map(\.entry.file.source)

    let read = await read(subjects, sources, archive)
    for (_, bodyReport) in read { report.append(bodyReport) }
    let bodies = read.map(\.0)
    var profiles = Array(repeating: Body.empty, count: entities.count)
    for (offset, index) in described.enumerated() { profiles[index] = bodies[names.briefs.count + offset] }
    let result = Bodies(
      briefs: Array(bodies.prefix(names.briefs.count)), entities: profiles,
      pages: Array(bodies.suffix(names.pages.count)),
      read: ReadTexts(names: names, isReporting: isReporting, sources: sources, results: read))
    checkFragments(bodies, result, &report)
    return result
  }

  private func read(
    _ subjects: [Subject], _ sources: [SourceText], _ archive: Archive
  ) async -> [(Body, Report)] {
    let assets = Set(names.library.assets)
    let earlier = earlier.flatMap { $0.answers(for: names, isReporting: isReporting) ? $0 : nil }
    return await Parallel.map(Array(subjects.indices)) { index in
      earlier?.result(at: index, for: sources[index]) ?? read(subjects[index], assets, archive)
    }
  }

  private func read(_ subject: Subject, _ assets: Set<String>, _ archive: Archive) -> (Body, Report) {
    let text: PageText?
    var facts: FactsContext?
    switch subject {
    case .brief(let index):
      text = names.text(ofBrief: index)
      facts = names.factsContext(ofBrief: index, archive)
    case .entity(let index):
      text = names.text(ofEntity: index)
      facts = names.factsContext(ofEntity: index)
    case .page(let index): text = names.text(ofPage: index)
    }
    var report = Report()
    guard let text else { return (Body.empty, report) }
    let reader = names.reader(
      of: text, assets: assets, facts: facts, gatheringUnregistered: isReporting && text.title != nil)
    return (reader.read(text.file.source, from: text.start, report: &report), report)
  }

  /// Links into headings of other pages can be checked only now.
  private func checkFragments(_ bodies: [Body], _ read: Bodies, _ report: inout Report) {
    var anchors: [Target: Spellings] = [:]
    for link in bodies.lazy.flatMap(\.fragments) {
      let target: Body
      switch link.target {
      case .brief(let index): target = read.briefs[index]
      case .entity(let index): target = read.entities[index]
      case .page(let index): target = read.pages[index]
      case .asset, .index: continue
      }
      guard !target.anchors.contains(HeadingIDs.slug(link.fragment)) else { continue }
      let names = anchors[link.target] ?? Spellings { target.anchors.sorted() }
      anchors[link.target] = names
      report.error(
        "the page linked to has no heading ‘\(link.fragment)’", at: link.place,
        help: Suggestion.question(for: link.fragment, among: names))
    }
  }
}
