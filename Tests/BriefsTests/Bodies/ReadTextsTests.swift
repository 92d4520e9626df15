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

  @Test func `what stands above a text decides about all of them`() async {
    var edited = files
    edited["briefs/2025-04-03-grain.md"]?.replace("Grain", with: "Wheat")
    #expect(await reused(of: edited) == [])
    edited = files
    edited["people/jane-example.md"] = "---\nname: Jane Example\n---\n"
    #expect(await reused(of: edited) == [])
  }

  /// The paths of the briefs whose bodies a build of these files takes over from the build before.
  private func reused(of edited: [String: String]) async -> [String] {
    var report = Report()
    let before = SiteNames(library(files, &report), gazetteer: LinkingFixture.gazetteer, report: &report)
    let read = await BodiesReader(names: before, isReporting: false).readAll(report: &report).read
    let library = library(edited, &report)
    guard read.answers(for: library, isReporting: false) else { return [] }
    let briefs = SiteNames(library, gazetteer: LinkingFixture.gazetteer, report: &report).briefs
    return briefs.enumerated().filter { read.result(at: $0, for: $1.entry.file.source) != nil }
      .map(\.element.entry.file.path)
  }

  private func library(_ files: [String: String], _ report: inout Report) -> Library {
    Library(
      files: files.map { ContentFile(path: $0.key, root: "content", bytes: Array($0.value.utf8)) },
      assets: [], report: &report)
  }
}
