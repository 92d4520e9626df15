import Briefs
import Diagnostics
import Drafting

/// The name of a file in the first line, and below it the article.
enum DraftingTarget {
  /// The site that the drafts are for.
  private static let desk = Task {
    let jane = ContentFile(
      path: "people/jane-example.md", root: "",
      bytes: Array("---\nname: Jane Example\ncountry: ukraine\n---\n".utf8))
    var report = Report()
    let library = await Library(
      files: [jane], assets: [], edition: .desk(includingDrafts: true), report: &report)
    return (library: library, names: SiteNames(library, gazetteer: Sandbox.gazetteer, report: &report))
  }

  static func check(_ input: [UInt8]) async throws(Flaw) {
    let (name, article) = Parts.firstLine(input)
    guard let draft = await draft(name, article) else { return }
    if Flaw.isRepeated(input) {
      let again = await Self.draft(name, article)
      try Flaw.unless(draft.brief == again?.brief && draft.source == again?.source, "drafting twice differs")
    }
    let files = [draft.brief, draft.source].map {
      ContentFile(path: $0.path, root: "content", bytes: Array($0.text.utf8))
    }
    for file in [draft.brief, draft.source] {
      try Flaw.unless(Sandbox.canBeFile(file.path), "no file can be called ‘\(file.path)’")
    }
    var report = Report()
    let site = await Library(files: files, assets: [], edition: .desk(includingDrafts: true), report: &report)
    let graph = await Graph.build(site, gazetteer: Sandbox.gazetteer, report: &report)
    try Flaw.unless(graph.briefs.count == 1, "the draft is no brief")
    try Flaw.unless(!report.hasErrors, "the draft has an error: " + (try Sandbox.printed(report)))
  }

  private static func draft(_ name: String, _ article: [UInt8]) async -> Draft? {
    let desk = await desk.value
    return try? Drafter(desk.library, names: desk.names).draft(
      article, as: Drafter.format(of: name, article), day: nil, today: Sandbox.today, address: nil)
  }
}
