import Briefs
import Diagnostics
import Starter
import Testing

@testable import Site

/// A build after another one makes what a build from nothing makes, whatever was changed between the two.
@Suite struct RebuildTests {
  @Test(arguments: Edit.all) func `after an edit the site is as if built from nothing`(_ edit: Edit) async {
    let before = await build(Edit.site)
    #expect(before.pages.count > 10 && before.said.isEmpty)
    var edited = Edit.site
    edit.change(&edited)
    let rebuilt = await build(edited, after: before.site)
    let clean = await build(edited)
    #expect(rebuilt.said == clean.said)
    #expect(rebuilt.pages == clean.pages)
    #expect(clean.pages != before.pages || clean.said != before.said, "the edit changes nothing")
    let back = await build(Edit.site, after: rebuilt.site)
    #expect(back.said == before.said)
    #expect(back.pages == before.pages)
  }

  @Test func `the page of an edited brief can be shown before the others`() async throws {
    let before = try #require(await build(Edit.site).site)
    var edited = Edit.site
    edited["briefs/2025-04-04-talks.md"]?.append("\nOne more sentence.\n")
    edited["briefs/2025-04-05-new.md"] = "# New\n\nText.\n"
    let rebuilt = await build(edited, after: before)
    let pages = try #require(rebuilt.site).editedPages(since: before)
    #expect(pages.map(\.path) == ["briefs/2025-04-04-talks.html"])
    #expect(pages.first?.bytes == rebuilt.pages["briefs/2025-04-04-talks.html"])
  }

  struct Edit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (inout [String: String]) -> Void

    static let site = [
      "site.yml": "title: Desk\nsearch: off\n",
      "about.md": "# About\n\nThis desk follows Ukraine.\n",
      "briefs/2025-04-03-grain.md": """
      ---
      title: Grain
      date: 2025-04-03
      issues: [black-sea-grain]
      people: [Jane Example]
      sources:
        - {id: S1, publisher: The Daily Example, text: article.txt}
      ---

      ## What happened

      Jane Example spoke in Kyiv of “ships that sail by the old route once more” [S1]. See [talks](2025-04-04-talks.md#what-was-said).

      ## Timeline

      - 2 April 2025: Ukraine and Romania meet. [S1]

      """,
      "briefs/2025-04-04-talks.md": """
      ---
      title: Talks
      date: 2025-04-04
      ---

      ## What was said

      Example met the French, and Jordan was named. ![The port](port.svg)

      """,
      "briefs/port.svg": "<svg/>",
      "people/jane-example.md": "---\nname: Jane Example\nshort: [Example]\n---\n\nShe speaks for Ukraine.\n",
      "sources/article.txt": "She spoke of ships that sail by the old route once more.\n",
    ]

    static let all = [
      Edit(testDescription: "a sentence more") {
        $0["briefs/2025-04-03-grain.md"]? += "\nGermany looks on.\n"
      },
      Edit(testDescription: "a mistake") { $0["briefs/2025-04-04-talks.md"]? += "\n[Nothing](nowhere.md)\n" },
      Edit(testDescription: "a heading that another brief links to") {
        $0["briefs/2025-04-04-talks.md"]?.replace("What was said", with: "What they said")
      },
      Edit(testDescription: "a title") {
        $0["briefs/2025-04-04-talks.md"]?.replace("Talks", with: "Long talks")
      },
      Edit(testDescription: "a date") {
        $0["briefs/2025-04-04-talks.md"]?.replace("date: 2025-04-04", with: "date: 2025-04-01")
      },
      Edit(testDescription: "a name") {
        $0["people/jane-example.md"]?.replace("[Example]", with: "[Exampleton]")
      },
      Edit(testDescription: "what front matter says besides") {
        $0["briefs/2025-04-03-grain.md"]?.replace("The Daily Example", with: "The Weekly Example")
      },
      Edit(testDescription: "whom front matter names") {
        $0["briefs/2025-04-03-grain.md"]?.replace("[Jane Example]", with: "[Jane Example, Joan Example]")
      },
      Edit(testDescription: "a mistake in front matter") {
        $0["briefs/2025-04-03-grain.md"]?.replace("issues:", with: "links: {Nobody: none}\nisues:")
      },
      Edit(testDescription: "a new person") {
        $0["people/john.md"] = "---\nname: John Example\nshort: [Example]\n---\n"
      },
      Edit(testDescription: "a profile") { $0["people/jane-example.md"]? += "\nShe knows Romania.\n" },
      Edit(testDescription: "a brief that is gone") { $0["briefs/2025-04-04-talks.md"] = nil },
      Edit(testDescription: "a brief of another name") {
        $0["briefs/2025-04-05-talks.md"] = $0.removeValue(forKey: "briefs/2025-04-04-talks.md")
      },
      Edit(testDescription: "the archived article") {
        $0["sources/article.txt"] = "She spoke of boats that sail by a new route.\n"
      },
      Edit(testDescription: "the settings") {
        $0["site.yml"] =
          "title: Another desk\nsearch: off\nkinds: [{folder: ports, singular: Port, plural: Ports}]\n"
      },
      Edit(testDescription: "a page") { $0["about.md"] = "# About us\n\nThis desk follows Chad and Mali.\n" },
      Edit(testDescription: "a picture that is gone") { $0["briefs/port.svg"] = nil },
      Edit(testDescription: "a draft") {
        $0["briefs/2025-04-04-talks.md"]?.replace("title: Talks", with: "title: Talks\ndraft: true")
      },
    ]
  }

  private struct Built {
    let site: RenderedSite?
    var pages: [String: [UInt8]] = [:]
    let said: String
  }

  private func library(
    _ files: [String: String], after earlier: RenderedSite?, _ report: inout Report
  ) async -> Library {
    let texts = files.filter { ContentFile.isText($0.key) }
      .map { ContentFile(path: $0.key, root: "content", bytes: Array($0.value.utf8)) }
    return await Library(
      files: texts, assets: files.keys.filter { !ContentFile.isText($0) }.sorted(),
      after: earlier?.graph.library, report: &report)
  }

  private func build(_ files: [String: String], after earlier: RenderedSite? = nil) async -> Built {
    var report = Report()
    let library = await library(files, after: earlier, &report)
    let graph = await Graph.build(
      library, gazetteer: .builtIn, after: earlier?.graph, report: &report)
    let templates = Starter.theme.filter { $0.path.hasSuffix(".mustache") }
      .map { SourceText(path: $0.path, bytes: $0.bytes) }
    let site = RenderedSite(
      graph, theme: Theme(templates: templates, assets: [:]), land: .builtIn, report: &report)
    var built = Built(site: site, said: TerminalPrinter(colour: false).print(LocatedReport(report)))
    if !report.hasErrors { await site.renderAll { built.pages[$0] = $1 } }
    return built
  }
}
