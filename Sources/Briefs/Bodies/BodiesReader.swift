import Diagnostics
import Markdown

/// Reads every body of the site, in parallel; the result does not depend on how many threads took part.
struct BodiesReader: Sendable {
  let library: Library
  let registry: Registry
  let briefs: [Brief]
  let pages: [FreePage]
  let addresses: AddressBook
  let linker: Linker
  /// For each brief what its front matter says of names.
  let evidence: [PageEvidence]
  let relations: [Relations]

  struct Bodies {
    var briefs: [Body]
    var entities: [Body]
    var pages: [Body]
  }

  private struct Job: Sendable {
    let file: ContentFile
    let start: Int
    let root: String
    var sources: Set<String> = []
    var evidence = PageEvidence()
    var subject: Int?
    var title: String?
  }

  func readAll(report: inout Report) async -> Bodies {
    let inFolder = Address.root(from: "folder/page.html")
    let briefJobs = zip(briefs, evidence).map { brief, evidence in
      Job(
        file: brief.entry.file, start: brief.entry.bodyStart, root: inFolder,
        sources: Set(brief.header.sources.map(\.id.value)), evidence: evidence,
        title: brief.title)
    }
    let profiles = registry.entities.indices.filter { registry.entities[$0].profile != nil }
    let entityJobs = profiles.compactMap { index in
      registry.entities[index].profile.map {
        Job(
          file: $0.file, start: $0.bodyStart, root: inFolder,
          evidence: Evidence.forProfile(of: index, relations[index]), subject: index)
      }
    }
    let pageJobs = pages.map { Job(file: $0.entry.file, start: $0.entry.bodyStart, root: "") }

    let read = await read(briefJobs + entityJobs + pageJobs)
    for (_, bodyReport) in read { report.append(bodyReport) }
    let bodies = read.map(\.0)
    var entities = Array(repeating: Body(), count: registry.entities.count)
    for (offset, index) in profiles.enumerated() { entities[index] = bodies[briefJobs.count + offset] }
    let result = Bodies(
      briefs: Array(bodies.prefix(briefJobs.count)), entities: entities,
      pages: Array(bodies.suffix(pageJobs.count)))
    checkFragments(bodies, result, &report)
    return result
  }

  private func read(_ jobs: [Job]) async -> [(Body, Report)] {
    let assets = Set(library.assets)
    return await Parallel.map(jobs) { job in
      var report = Report()
      let resolver = LinkResolver(
        registry: registry, assets: assets, kinds: library.settings.kinds, path: job.file.path)
      let names = NameReader(
        linker: linker, evidence: job.evidence, subject: job.subject, entityCount: registry.entities.count,
        href: { job.root + Address.escaped(addresses.address(of: .entity($0))) })
      let reader = BodyReader(
        resolver: resolver, names: names, addresses: addresses, root: job.root, sources: job.sources,
        title: job.title)
      let body = reader.read(job.file.source, from: job.start, report: &report)
      return (body, report)
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
