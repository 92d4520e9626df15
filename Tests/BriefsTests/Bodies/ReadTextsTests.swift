import Diagnostics
import Testing

@testable import Briefs

@Suite struct ReadTextsTests {
  private let files = [
    "briefs/2025-04-03-grain.md": "---\ntitle: Grain\ndate: 2025-04-03\n---\n\nShips.\n",
    "briefs/2025-04-04-talks.md": "---\ntitle: Talks\ndate: 2025-04-04\n---\n\nWords.\n",
  ]

  @Test func `a text that did not change need not be read again`() async {
    var edited = files
    edited["briefs/2025-04-03-grain.md"]? += "\nGermany looks on.\n"
    #expect(await reused(of: edited) == ["briefs/2025-04-04-talks.md"])
  }

  @Test func `what only its own file says of a brief leaves the others as they are`() async {
    var edited = files
    edited["briefs/2025-04-03-grain.md"]?.replace("title: Grain", with: "title: Grain\ntags: [ports]")
    #expect(await reused(of: edited) == ["briefs/2025-04-04-talks.md"])
  }

  @Test(arguments: [
    ["briefs/2025-04-03-grain.md": "---\ntitle: Wheat\ndate: 2025-04-03\n---\n\nShips.\n"],
    ["briefs/2025-04-03-grain.md": "---\ntitle: Grain\ndate: 2025-04-05\n---\n\nShips.\n"],
    ["briefs/2025-04-03-grain.md": "---\ntitle: Grain\ndate: 2025-04-03\nissues: [corn]\n---\n\nShips.\n"],
    ["people/jane-example.md": "---\nname: Jane Example\n---\n"],
    ["site.yml": "title: Another\n"], ["about.md": "# About\n"], ["sources/article.txt": "Words.\n"],
    ["briefs/2025-04-05-draft.md": "---\ntitle: Draft\ndraft: true\n---\n"],
  ])
  func `what all texts are read with decides about all of them`(_ change: [String: String]) async {
    #expect(await reused(of: files.merging(change) { $1 }) == [])
  }

  @Test func `what is wrong above a text is said again, where it stands now`() async {
    var first = files
    first["briefs/2025-04-03-grain.md"] =
      "---\ntitle: Grain\ndate: 2025-04-03\nlinks: {Nobody: none}\n---\n\nShips.\n"
    var edited = first
    edited["briefs/2025-04-03-grain.md"]? += "\n\n[Nothing](nowhere.md)\n"
    var report = Report()
    let before = await Graph.build(
      library(first, &report), gazetteer: LinkingFixture.gazetteer, report: &report)
    report = Report()
    _ = await Graph.build(
      library(edited, &report, after: before), gazetteer: LinkingFixture.gazetteer, after: before,
      report: &report)
    var clean = Report()
    _ = await Graph.build(library(edited, &clean), gazetteer: LinkingFixture.gazetteer, report: &clean)
    let said = LocatedReport(report).items.map { "\($0.location?.line ?? 0) \($0.diagnostic.message)" }
    #expect(said == LocatedReport(clean).items.map { "\($0.location?.line ?? 0) \($0.diagnostic.message)" })
    #expect(said.count == 2)
    #expect(TerminalPrinter(colour: false).print(LocatedReport(report)).contains("[Nothing](nowhere.md)"))
  }

  /// The paths of the briefs whose bodies a build of these files takes over from the build before.
  private func reused(of edited: [String: String]) async -> [String] {
    var report = Report()
    let before = SiteNames(
      await library(files, &report), gazetteer: LinkingFixture.gazetteer, report: &report)
    let read = await BodiesReader(names: before, isReporting: false).readAll(report: &report).read
    let names = SiteNames(
      await library(edited, &report), gazetteer: LinkingFixture.gazetteer, report: &report)
    guard read.answers(for: names, isReporting: false) else { return [] }
    return names.briefs.enumerated().filter { read.result(at: $0, for: $1.entry.file.source) != nil }
      .map(\.element.entry.file.path)
  }

  private func library(_ files: [String: String], _ report: inout Report, after earlier: Graph? = nil) async
    -> Library
  {
    await Library(
      files: files.map { ContentFile(path: $0.key, root: "content", bytes: Array($0.value.utf8)) },
      assets: [], after: earlier?.library, report: &report)
  }
}
