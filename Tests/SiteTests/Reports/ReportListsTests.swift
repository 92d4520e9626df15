import Briefs
import Diagnostics
import Starter
import Testing

@testable import Site

struct ReportListsTests {
  private func graph(_ files: [(path: String, text: String)], isReporting: Bool = true) async -> Graph {
    var report = Report()
    let content = files.map { ContentFile(path: $0.path, root: "content", bytes: Array($0.text.utf8)) }
    let library = await Library(files: content, assets: [], report: &report)
    let graph = await Graph.build(library, gazetteer: .builtIn, isReporting: isReporting, report: &report)
    #expect(!report.hasErrors)
    return graph
  }

  private func site(_ graph: Graph, publishing: Bool = false, _ report: inout Report) -> RenderedSite {
    let templates = Starter.theme.filter { $0.path.hasSuffix(".mustache") }
      .map { SourceText(path: $0.path, bytes: $0.bytes) }
    let theme = Theme(templates: templates, assets: ["assets/style.css": Array("p > b { color: #111 }".utf8)])
    return RenderedSite(
      graph, theme: theme, land: .builtIn, publishingReports: publishing, report: &report)
  }

  private static let files = [
    ("site.yml", "title: Desk\n"),
    (
      "briefs/2025-04-03-a.md",
      "---\ntitle: A\npeople: [Jane Roe]\n---\nSergei Lavrov said no to the IAEA & Georgia. The IAEA met Sergei Lavrov."
    ),
    ("people/ana.md", "---\nname: \"Ana: one\"\n---\n"),
  ]

  private static let lists = [
    "Names without a page",
    "  IAEA | 2 mentions in 1 brief, as in content/briefs/2025-04-03-a.md:5:30",
    "    content/organizations/iaea.md | --- | name: IAEA | ---",
    "    content/site.yml | kinds: |   - {folder: organizations, singular: Organization, plural: Organizations, "
      + "actor: true}",
    "  Sergei Lavrov | 2 mentions in 1 brief, as in content/briefs/2025-04-03-a.md:5:1",
    "    content/people/sergei-lavrov.md | --- | name: Sergei Lavrov | short: [Lavrov] | sort: \"Lavrov, Sergei\" | ---",
    "Names left unlinked",
    "  Georgia | a homonym with no evidence on the page: 1 mention in 1 brief, as in "
      + "content/briefs/2025-04-03-a.md:5:37",
    "    content/briefs/2025-04-03-a.md | countries: [georgia] | links: {Georgia: georgia} | links: {Georgia: none}",
    "Pages that no brief mentions", "  Ana: one | content/people/ana.md", "    a brief | people: [ana]",
    "Pages without a profile", "  Jane Roe | in 1 file, as in content/briefs/2025-04-03-a.md:3:10",
    "    content/people/jane-roe.md | --- | name: Jane Roe | short: [Roe] | sort: \"Roe, Jane\" | ---",
  ]

  @Test func `says what to paste and where`() async throws {
    let reports = try #require(ReportLists(await graph(Self.files)))
    var lines: [String] = []
    for list in reports.lists {
      lines.append(list.title)
      for item in list.items {
        lines.append("  \(item.name) | \(item.detail)")
        for paste in item.pastes {
          lines.append("    " + ([paste.file] + paste.lines).joined(separator: " | "))
        }
      }
    }
    #expect(lines == Self.lists)
  }

  @Test func `knows nothing where nothing was gathered, and leaves out empty lists`() async {
    #expect(ReportLists(await graph(Self.files, isReporting: false)) == nil)
    #expect(ReportLists(await graph([("briefs/2025-04-03-a.md", "# A\n")]))?.lists == [])
  }

  @Test func `writes a file that needs no other`() async {
    var report = Report()
    let site = site(await graph([Self.files[0], Self.files[2]]), &report)
    #expect(report.diagnostics.isEmpty)
    #expect(
      String(decoding: site.reportsFile(), as: UTF8.self) == """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Reports for the desk · Desk</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <style>
        p > b { color: #111 }
        </style>
        </head>
        <body>
        <header class="masthead">
        <p class="brand">Desk</p>
        </header>
        <main>
        <h1>Reports for the desk</h1>
        <section class="sheet prose">
        <h2 id="unmentioned">Pages that no brief mentions</h2>
        <p><b>1.</b> These have a file, and no brief names them. Put the line into the front matter of a brief that is about one of them, give it more names with ‘aliases:’, or remove the file.</p>
        <h3>Ana: one</h3>
        <p>content/people/ana.md</p>
        <p>Paste into a brief:</p>
        <pre><code>people: [ana]</code></pre>
        </section>
        </main>
        </body>
        </html>

        """)
  }

  @Test func `publishes a page when it is asked to, and keeps its address free`() async {
    var report = Report()
    let graph = await graph(Self.files)
    func pages(_ site: RenderedSite) async -> [String: [UInt8]] {
      var pages: [String: [UInt8]] = [:]
      await site.renderAll { pages[$0] = $1 }
      return pages
    }
    let without = await pages(site(graph, &report))
    var with = await pages(site(graph, publishing: true, &report))
    let page = String(decoding: with.removeValue(forKey: "reports.html") ?? [], as: UTF8.self)
    #expect(with == without)
    #expect(
      page.matches(of: /<h[23][^>]*>([^<]*)</).map { String($0.1) } == [
        "Names without a page", "IAEA", "Sergei Lavrov", "Names left unlinked", "Georgia",
        "Pages that no brief mentions", "Ana: one", "Pages without a profile", "Jane Roe",
      ])
    #expect(report.diagnostics.isEmpty)

    let taken = await self.graph(Self.files + [("reports.md", "Mine.")])
    _ = site(taken, &report)
    #expect(report.diagnostics.isEmpty)
    _ = site(taken, publishing: true, &report)
    #expect(report.diagnostics.map(\.message) == ["‘reports’ is the address of a page that Dossier makes"])
  }

  @Test func `shows the first two hundred items`() async {
    let files = (0..<203).map { ("people/p\($0).md", "---\nname: P\($0)\n---\n") }
    var report = Report()
    let page = String(decoding: site(await graph(files), &report).reportsFile(), as: UTF8.self)
    #expect(page.matches(of: /<h3>/).count == 200)
    #expect(page.contains("<p><b>The first 200 of 203.</b>"))
  }
}
