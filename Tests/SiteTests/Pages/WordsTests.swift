import Briefs
import Diagnostics
import Search
import Testing

@testable import Site

@Suite struct WordsTests {
  private func settings(_ yaml: String, _ report: inout Report) -> SiteSettings {
    SiteSettings(SourceText(path: "content/site.yml", text: yaml), report: &report)
  }

  @Test func `takes the site's own words, and English for the others`() {
    var report = Report()
    let words = Words(settings("words: {briefs: Notizen, ahead: Was kommt}\n", &report))
    #expect([words[.briefs], words[.ahead], words[.timeline]] == ["Notizen", "Was kommt", "Timeline"])
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `knows every word that the program uses`() {
    var report = Report()
    let words = Words(settings("", &report))
    #expect(Words.Name.allCases.allSatisfy { words[$0].first?.isUppercase == true })
  }

  @Test func `says which words there are not`() {
    var report = Report()
    Words.check(settings("title: T\nwords: {breifs: Notizen}\n", &report), report: &report)
    #expect(
      TerminalPrinter(colour: false).print(LocatedReport(report)) == """
        content/site.yml:2:9: error: there is no word ‘breifs’
          2 | words: {breifs: Notizen}
            |         ^^^^^^
          help: did you mean ‘briefs’?


        """)
  }

  @Test func `gives the search the words of the site`() async throws {
    let graph = await previewGraph(["site.yml": "words: {searchMore: Mehr, brief: Bericht, kind: Art}\n"])
    let settings = try #require(SiteDocuments(graph, Words(graph.settings))).settings
    #expect(settings.words.first { $0.0 == "searchMore" }?.1 == "Mehr")
    #expect(settings.words.first { $0.0 == "searchFilter" }?.1 == "Filter")
    #expect(settings.kinds.last?.label == "Bericht")
    #expect(settings.kindLabel == "Art")
  }
}
