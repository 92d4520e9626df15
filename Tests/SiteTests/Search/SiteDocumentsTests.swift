import Search
import Testing

@testable import Briefs
@testable import Site

struct SiteDocumentsTests {
  private let files: KeyValuePairs = [
    "people/ann.md":
      "---\nname: Ann Ek\naliases: [Анна Эк]\nshort: [Ek]\nroles: [{title: Envoy}]\n---\n\nShe speaks.\n",
    "briefs/visit.md":
      "---\ntitle: A visit\ndate: 2025-04-03\npeople: [ann]\nauthors: [Bo Lund]\ntags: [trade]\n"
      + "sources: [{id: S1, publisher: The Gazette, title: A long day, author: Cy Moe}]\n---\n\n"
      + "## Bottom line\n\nIt went well [S1].\n\n## Why\n\nTalks & tea.\n",
  ]

  @Test func `tells of a brief what it says, whom it names and on what it rests`() async throws {
    let documents = try #require(SiteDocuments(await previewGraph(files), Words(SiteSettings())))
    let brief = documents.document(0)
    #expect(brief.url == "briefs/visit.html")
    #expect(brief.title == "A visit")
    #expect(brief.date == SearchDate(year: 2025, month: 4, day: 3))
    #expect(brief.headings == ["Why", "Ann Ek", "Bo Lund", "trade", "3 April 2025", "2025-04-03"])
    #expect(brief.publishers == ["The Gazette", "A long day", "Cy Moe"])
    #expect(brief.summary == Array("It went well.".utf8))
    #expect(brief.body == Array("It went well.\nWhy\nTalks & tea.".utf8))
    #expect(brief.facets == [SearchFacet(field: "person", value: "ann", label: "Ann Ek")])
  }

  @Test func `tells of an entity its names, its place and its profile`() async throws {
    let documents = try #require(SiteDocuments(await previewGraph(files), Words(SiteSettings())))
    #expect(documents.count == 2)
    let person = documents.document(1)
    #expect(person.url == "people/ann.html")
    #expect(person.kind == "person")
    #expect(person.date == nil)
    #expect(person.names == ["Анна Эк", "Ek"])
    #expect(person.body == Array("Envoy\nShe speaks.".utf8))
  }

  @Test func `tells of a country its capital, its codes, its people and what stands for it`() async throws {
    let country: KeyValuePairs = [
      "countries/freedonia.md":
        "---\nname: Freedonia\ncapital: Port Hail\niso2: XF\niso3: XFD\ndemonyms: [Freedonian]\nmetonyms: [Firefly House]\n---\n"
    ]
    let documents = try #require(SiteDocuments(await previewGraph(country), Words(SiteSettings())))
    #expect(documents.document(0).headings == ["Port Hail", "XF", "XFD", "Freedonian", "Firefly House"])
  }

  @Test func `has nothing to tell where the search is off`() async {
    let documents = SiteDocuments(await previewGraph(["site.yml": "search: off\n"]), Words(SiteSettings()))
    #expect(documents?.count == nil)
  }

  @Test func `makes a form and files only where the search is on`() async {
    for (mode, hasSearch) in [("full", true), ("summary", true), ("off", false)] {
      let maker = PageMaker(await previewGraph(["site.yml": "search: \(mode)\n"]), land: .builtIn)
      #expect(maker.home().frame.hasSearch == hasSearch)
      #expect(maker.notFound().frame.hasSearch == false)
    }
  }
}
