import Diagnostics
import Testing

@testable import Briefs

/// Wiki links to pages that do not exist yet, and names that do not link themselves.
@Suite struct UnwrittenLinksTests {
  private func build(_ files: [(path: String, text: String)]) async -> (graph: Graph, messages: [String]) {
    var report = Report()
    let content = files.map { ContentFile(path: $0.path, root: "content", bytes: Array($0.text.utf8)) }
    let library = await Library(files: content, assets: [], report: &report)
    let graph = await Graph.build(
      library, gazetteer: LinkingFixture.gazetteer, isReporting: true, report: &report)
    return (graph, report.diagnostics.map(\.message))
  }

  private let brief = (
    "briefs/2025-04-03-a.md", "# A\n\nSee [[Nobody Yet]] and [[nobody yet|him]], and [[people/Jane Roe]]."
  )
  private let jane = ("people/Jane Roe.md", "---\nname: Jane Roe\n---\nAs [[Nobody Yet]] said.")

  @Test func `are mistakes unless the site allows them`() async {
    let (_, messages) = await build([brief, jane])
    #expect(
      messages == [
        "no page is called ‘Nobody Yet’", "no page is called ‘nobody yet’", "no page is called ‘Nobody Yet’",
      ])
  }

  @Test func `are plain text where the site allows them, and are listed`() async {
    let (graph, messages) = await build([("site.yml", "unresolved: report\n"), brief, jane])
    #expect(messages == [])
    #expect(
      graph.briefBodies.map { String(decoding: $0.html, as: UTF8.self) }
        == ["<p>See Nobody Yet and him, and <a href=\"../people/jane-roe.html\">Jane Roe</a>.</p>\n"])
    #expect(
      graph.deskReports?.unwritten.map { "\($0.name) \($0.links) \($0.texts) \($0.example.source.path)" }
        == ["Nobody Yet 3 2 content/briefs/2025-04-03-a.md"])
  }

  @Test func `an embargo is no page to come`() async {
    let held = ("people/nobody-yet.md", "---\nname: Nobody Yet\nembargo: 2999-01-01\n---\n")
    let (_, messages) = await build([("site.yml", "unresolved: report\n"), brief, jane, held])
    #expect(messages.count == 3)
    #expect(messages.allSatisfy { $0.hasPrefix("‘") && $0.contains("embargo") })
  }

  @Test func `a name that does not link itself is left to the author’s own links`() async {
    let (graph, messages) = await build([
      ("site.yml", "kinds:\n  - {folder: concepts}\n"),
      ("concepts/power.md", "---\nname: Power\nautolink: false\n---\n"),
      ("briefs/2025-04-03-a.md", "# A\n\nPower is one thing, [[Power]] another."),
    ])
    #expect(messages == [])
    #expect(
      graph.briefBodies.map { String(decoding: $0.html, as: UTF8.self) }
        == ["<p>Power is one thing, <a href=\"../concepts/power.html\">Power</a> another.</p>\n"])
  }
}
