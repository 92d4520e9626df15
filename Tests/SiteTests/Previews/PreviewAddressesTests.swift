import Diagnostics
import Starter
import Testing

@testable import Briefs
@testable import Site

struct PreviewAddressesTests {
  private func site(_ graph: Graph) -> (site: RenderedSite, complaints: String) {
    var report = Report()
    let templates = Starter.theme.filter { $0.path.hasSuffix(".mustache") }
      .map { SourceText(path: $0.path, bytes: $0.bytes) }
    let site = RenderedSite(
      graph, theme: Theme(templates: templates, assets: [:]), land: .builtIn, report: &report)
    return (site, TerminalPrinter(colour: false).print(LocatedReport(report)))
  }

  @Test func `writes the shards behind the pages, and counts them as none`() async {
    let graph = await previewGraph([
      "people/ann.md": "---\nname: Ann\n---\n", "site.yml": "search: off\njson: off\n",
    ])
    let site = site(graph).site
    var files: [(path: String, bytes: [UInt8])] = []
    await site.renderAll { files.append(($0, $1)) }
    #expect(site.pageCount == 8)
    #expect(
      files.map(\.path) == [
        "index.html", "about.html", "404.html", "briefs/index.html", "people/index.html",
        "countries/index.html", "issues/index.html", "people/ann.html", "cards/0.js",
      ])
    #expect(files.last?.bytes == PreviewShards(graph).script(0, of: graph))
  }

  @Test func `refuses files where shards go`() async {
    let graph = await previewGraph([:], assets: ["cards", "cards/0.js", "cards/ace.png", "cards.png"])
    let complaints = ["cards", "cards/0.js", "cards/ace.png"].map {
      "error: the file ‘\($0)’ stands where Dossier keeps the previews of links\n"
        + "  help: give ‘cards’ another name\n\n"
    }
    #expect(site(graph).complaints == complaints.joined())
  }

  @Test func `says on every page but the 404 page what its script must know`() async {
    let maker = PageMaker(await previewGraph(["people/ann.md": "---\nname: Ann\n---\n"]), land: .builtIn)
    #expect(maker.home().frame.previews?.shards == 1)
    #expect(maker.home().frame.previews?.folders == ["people", "countries", "issues"])
    #expect(maker.notFound().frame.previews == nil)
    #expect(PageMaker(await previewGraph([:]), land: .builtIn).home().frame.previews == nil)
  }
}
