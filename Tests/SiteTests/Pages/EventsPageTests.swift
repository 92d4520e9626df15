import Briefs
import Diagnostics
import Testing

@testable import Site

@Suite struct EventsPageTests {
  /// A maker of pages for one brief that tells of events on the first days of a year.
  private func maker(
    years: Int, ahead: [String] = [], today: CalendarDate? = nil
  ) async -> PageMaker {
    var report = Report()
    let events = (0..<years).map { "- 1 March \(1800 + $0): Ships sail.\n" }.joined()
    let dates = ahead.map { "- \($0): Ships return.\n" }.joined()
    let text = """
      ---
      title: A brief
      date: 2025-04-03
      ---

      ## Timeline

      \(events)
      ## Ahead

      \(dates)
      """
    let gazetteer = Gazetteer(
      countries: SourceText(
        path: "countries.tsv",
        bytes: Array(
          "slug\tiso2\tiso3\tname\tofficial\taliases\tmetonyms\tdemonyms\tnever\thomonyms\tcapital\tcapital_at\tat\tregion\tsubregion\n"
            .utf8)),
      groups: SourceText(path: "groups.tsv", bytes: Array("slug\tname\taliases\tmembers\n".utf8)),
      report: &report)
    let file = ContentFile(path: "briefs/a.md", root: "content", bytes: Array(text.utf8))
    let graph = await Graph.build(
      Library(files: [file], assets: [], report: &report), gazetteer: gazetteer,
      today: today, report: &report)
    return PageMaker(graph, land: .builtIn)
  }

  @Test func `shows all events on one page while they are few, the newest first`() async {
    let page = await maker(years: 3).events(.timeline)
    #expect(page.months.map(\.title) == ["March 1802", "March 1801", "March 1800"])
    #expect(page.archive.map(\.title) == [])
    #expect(page.picture?.finding == "3 events from 1 March 1800 to 1 March 1802")
  }

  @Test func `gives many events pages of their own, each event one`() async {
    let maker = await maker(years: 200)
    let page = maker.events(.timeline)
    #expect(page.months.count == 20)
    #expect(page.months.first?.title == "March 1999")
    #expect(page.archive.map(\.url) == ["timeline--1950.html", "timeline--1800.html"])
    let parts = maker.entries(of: .timeline).archive.map { maker.events(.timeline, $0).months }
    #expect(parts.map(\.count) == [50, 150])
    #expect(parts.flatMap { $0 }.map(\.anchor) == (1800..<2000).reversed().map { "\($0)-03" })
  }

  @Test func `lists the dates ahead, the soonest first, and tells the others as past`() async {
    let maker = await maker(
      years: 0, ahead: ["3 May 2025", "March 2025", "2 April 2025", "April 2025", "1 May 2025"],
      today: CalendarDate(year: 2025, month: 4, day: 10))
    let page = maker.events(.ahead)
    #expect(page.today?.iso == "2025-04-10")
    #expect(page.months.map(\.title) == ["April 2025", "May 2025"])
    #expect(
      page.months.flatMap(\.items).map { $0.date?.span.iso } == ["2025-04", "2025-05-01", "2025-05-03"])
    #expect(page.past.map { $0.date?.span.iso } == ["2025-04-02", "2025-03"])
    #expect(maker.count(of: .ahead).count == 3)
  }

  @Test func `gives many dates ahead pages of their own, the soonest first`() async {
    let maker = await maker(years: 0, ahead: (2026..<2226).map { "1 March \($0)" })
    #expect(maker.events(.ahead).months.map(\.title).prefix(2) == ["March 2026", "March 2027"])
    #expect(maker.events(.ahead).archive.map(\.url) == ["ahead--2026.html", "ahead--2176.html"])
    let parts = maker.entries(of: .ahead).archive.map { maker.events(.ahead, $0).months }
    #expect(parts.flatMap { $0 }.map(\.anchor) == (2026..<2226).map { "\($0)-03" })
    #expect(maker.home().allAhead?.title == "All 200 dates ahead")
  }

  @Test func `tells the next dates from the newest brief on`() async {
    let maker = await maker(years: 0, ahead: ["2 April 2025", "April 2025", "3 May 2025", "3 April 2025"])
    #expect(maker.home().ahead.map { $0.date?.span.iso } == ["2025-04", "2025-04-03", "2025-05-03"])
  }
}
