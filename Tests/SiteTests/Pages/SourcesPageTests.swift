import Briefs
import Diagnostics
import Testing

@testable import Site

@Suite struct SourcesPageTests {
  /// A maker of pages for briefs of successive days with these sources, as YAML; the first one is the oldest.
  private func maker(_ briefs: [[String]]) async -> PageMaker {
    var report = Report()
    let gazetteer = Gazetteer(
      countries: SourceText(
        path: "countries.tsv",
        bytes: Array(
          "slug\tiso2\tiso3\tname\tofficial\taliases\tmetonyms\tdemonyms\tnever\thomonyms\tcapital\tcapital_at\tat\tregion\tsubregion\n"
            .utf8)),
      groups: SourceText(path: "groups.tsv", bytes: Array("slug\tname\taliases\tmembers\n".utf8)),
      report: &report)
    let files = briefs.enumerated().map { number, sources in
      let day = CalendarDate(year: 2000 + number / 28, month: 1, day: 1 + number % 28)?.iso ?? ""
      let list = sources.map { "  - {\($0)}\n" }.joined()
      return ContentFile(
        path: "briefs/b\(number).md", root: "content",
        bytes: Array("---\ntitle: B\(number)\ndate: \(day)\nsources:\n\(list)---\n\nText.\n".utf8))
    }
    let graph = await Graph.build(
      Library(files: files, assets: [], report: &report), gazetteer: gazetteer,
      report: &report)
    #expect(TerminalPrinter(colour: false).print(LocatedReport(report)) == "")
    return PageMaker(graph, land: .builtIn)
  }

  @Test func `lists publishers by letter, and the newest works first`() async {
    let page = await maker([
      ["publisher: beta, title: Old", "title: Nobody’s", "publisher: 7 Days"],
      ["publisher: Alpha, title: A", "publisher: Beta, title: New, date: 2024-05"],
      ["publisher: Émile, title: E", "publisher: Beta, title: Old"],
    ]).sourcesIndex()
    #expect(page.publishers.map(\.name) == ["7 Days", "Alpha", "Beta", "Émile", "No publisher named"])
    #expect(page.publishers.map(\.anchor) == ["other", "a", "b", "e", nil])
    #expect(page.publishers[2].works.map(\.title) == ["New", "Old"])
    #expect(page.publishers[2].works.map { $0.briefs.map(\.title) } == [["B1"], ["B2", "B0"]])
    #expect(page.archive.map(\.title) == [])
  }

  @Test func `parts many works by letter, by publisher and by year, each work once`() async {
    func works(_ publisher: String, _ count: Int, year: Int = 2001) -> [String] {
      (0..<count).map { "publisher: \(publisher), title: \(publisher) \(year) \($0), date: \(year)" }
    }
    let maker = await maker([
      works("Alpha", 10) + works("Beta", 80) + works("Course", 30) + works("Dawn", 60) + works("Day", 50)
        + works("Evening", 90, year: 1999) + works("Evening post", 99, year: 2003)
        + works("Evening", 90, year: 2004) + ["note: heard"]
    ])
    let parts = maker.sources.parts
    #expect(
      parts.map { "\($0.title) \($0.anchor) \($0.count)" } == [
        "A–B a 90", "C c 30", "Dawn d 60", "Day d-2 50", "Evening: 2004 e 90", "Evening: 1999 e-2 90",
        "Evening post e-3 99", "No publisher named unnamed 1",
      ])
    #expect(maker.sourcesIndex().publishers.isEmpty)
    #expect(
      maker.sourcesIndex().archive.map(\.url) == parts.map { "sources--\($0.anchor).html" })
    let shown = parts.flatMap { maker.sourcesPart($0).publishers.flatMap(\.works).map(\.title) }
    #expect(shown.count == maker.sources.count)
    #expect(Set(shown).count == maker.sources.count)
    #expect(maker.sourcesCount.count == 510)
  }

  @Test func `tells all grades and origins that briefs give a work, and cuts a long list of briefs`()
    async throws
  {
    let row = "publisher: Alpha, title: A"
    let page = await maker(
      [[row + ", grade: B2, origin: Tass"], [row + ", grade: C3"]]
        + Array(repeating: [row + ", grade: B2"], count: 102) + [[row, "publisher: X, origin: S1"]]
    ).sourcesIndex()
    let work = try #require(page.publishers.first?.works.first)
    #expect(work.grades.map(\.code) == ["B2", "C3"])
    #expect(work.origins == ["Tass"])
    #expect(work.briefs.count == 100)
    #expect(work.more == "and 5 older briefs")
    #expect(page.publishers.last?.works.map(\.origins) == [["Alpha"]])
  }

  @Test func `is not there where no brief has a source`() async {
    let maker = await maker([[]])
    #expect(maker.sources.count == 0)
    #expect(maker.about().counts.map(\.title) == ["Briefs"])
  }
}
