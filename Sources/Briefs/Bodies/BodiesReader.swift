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

  private struct Job: Sendable {
    let text: PageText
    let facts: FactsContext?
  }

  func readAll(report: inout Report) async -> Bodies {
    let archive = await Archive(names.library, names.briefs, report: &report)
    let briefs = names.briefs.indices.map { index in
      Job(text: names.text(ofBrief: index), facts: names.factsContext(ofBrief: index, archive))
    }
    let entityCount = names.registry.entities.count
    let profiles = (0..<entityCount).compactMap { index in
      names.text(ofEntity: index).map {
        (index: index, job: Job(text: $0, facts: names.factsContext(ofEntity: index)))
      }
    }
    let pages = names.pages.indices.map { Job(text: names.text(ofPage: $0), facts: nil) }

    let jobs = briefs + profiles.map(\.job) + pages
    let read = await read(jobs)
    for (_, bodyReport) in read { report.append(bodyReport) }
    let bodies = read.map(\.0)
    var entities = Array(repeating: Body(), count: entityCount)
    for (offset, profile) in profiles.enumerated() { entities[profile.index] = bodies[briefs.count + offset] }
    let result = Bodies(
      briefs: Array(bodies.prefix(briefs.count)), entities: entities,
      pages: Array(bodies.suffix(pages.count)),
      read: ReadTexts(
        library: names.library, isReporting: isReporting, sources: jobs.map(\.text.file.source), results: read
      ))
    checkFragments(bodies, result, &report)
    return result
  }

  private func read(_ jobs: [Job]) async -> [(Body, Report)] {
    let assets = Set(names.library.assets)
    let earlier = earlier.flatMap { $0.answers(for: names.library, isReporting: isReporting) ? $0 : nil }
    return await Parallel.map(Array(jobs.enumerated())) { index, job in
      if let known = earlier?.result(at: index, for: job.text.file.source) { return known }
      var report = Report()
      let reader = names.reader(
        of: job.text, assets: assets, facts: job.facts,
        gatheringUnregistered: isReporting && job.text.title != nil)
      return (reader.read(job.text.file.source, from: job.text.start, report: &report), report)
    }
  }

  /// Links into headings of other pages can be checked only now.
  private func checkFragments(_ bodies: [Body], _ read: Bodies, _ report: inout Report) {
    for link in bodies.lazy.flatMap(\.fragments) {
      let target: Body
      switch link.target {
      case .brief(let index): target = read.briefs[index]
      case .entity(let index): target = read.entities[index]
      case .page(let index): target = read.pages[index]
      case .asset, .index: continue
      }
      guard !target.anchors.contains(HeadingIDs.slug(link.fragment)) else { continue }
      report.error(
        "the page linked to has no heading ‘\(link.fragment)’", at: link.place,
        help: Suggestion.question(for: link.fragment, among: target.anchors.sorted()))
    }
  }
}
