import Briefs
import Diagnostics
import Testing

@testable import Site

@Suite struct JudgementsPageTests {
  private func maker(_ judgements: [String], today: CalendarDate? = nil) async -> PageMaker {
    var report = Report()
    let text = judgements.map { judgement in
      let (claim, rest) =
        judgement.firstRange(of: " Outcome:").map {
          (judgement[..<$0.lowerBound], judgement[$0.lowerBound...])
        } ?? (judgement[...], "")
      return "1. \(claim) Confidence: low.\(rest)\n"
    }.joined()
    let brief = "---\ntitle: A brief\ndate: 2025-04-03\n---\n\n## Key judgements\n\n\(text)"
    let library = await Library(
      files: [ContentFile(path: "briefs/a.md", root: "content", bytes: Array(brief.utf8))], assets: [],
      report: &report)
    let gazetteer = Gazetteer(
      countries: SourceText(
        path: "countries.tsv",
        text:
          "slug\tiso2\tiso3\tname\tofficial\taliases\tmetonyms\tdemonyms\tnever\thomonyms\tcapital\tcapital_at\tat\tregion\tsubregion\n"
      ), groups: SourceText(path: "groups.tsv", text: "slug\tname\taliases\tmembers\n"), report: &report)
    let graph = await Graph.build(library, gazetteer: gazetteer, today: today, report: &report)
    #expect(TerminalPrinter(colour: false).print(LocatedReport(report)) == "")
    return PageMaker(graph, land: .builtIn)
  }

  private func claims(_ list: DatedList<JudgementCard>?) -> [String] {
    (list?.all ?? []).map { String(decoding: $0.claim.html, as: UTF8.self) }
  }

  @Test func `parts what is open, due and decided on a day, the most urgent first`() async throws {
    let judgements = [
      "A *likely* by 2027.", "B *likely*.", "C *likely* before May 2025.", "D *likely* by 4 April 2025.",
      "E *likely* by 2026.", "F *likely* by 2024. Outcome: true, 2 January 2025.",
      "G *likely*. Outcome: void, 3 January 2025.",
    ]
    let maker = await maker(judgements, today: CalendarDate(year: 2025, month: 6, day: 1))
    let page = maker.judgements()
    #expect(page.today.iso == "2025-06-01")
    #expect(
      claims(page.lists[.due]) == [
        "D <em>likely</em> by 4 April 2025.", "C <em>likely</em> before May 2025.",
      ])
    #expect(
      claims(page.lists[.open]) == [
        "E <em>likely</em> by 2026.", "A <em>likely</em> by 2027.", "B <em>likely</em>.",
      ])
    #expect(claims(page.lists[.decided]) == ["G <em>likely</em>.", "F <em>likely</em> by 2024."])
    let due = try #require(page.lists[.due]?.all.first)
    #expect(due.claim.brief?.url == "briefs/a.html#judgement_4")
    #expect(due.standing?.likelihood == "likely, 55–80 %")
    #expect(due.bar?.finding == nil)
  }

  @Test func `takes the newest date of the content for today`() async {
    let judgements = ["A *likely* by 4 April 2025.", "B *likely*. Outcome: true, 5 April 2025."]
    #expect(
      await claims(maker(judgements).judgements().lists[.due]) == ["A <em>likely</em> by 4 April 2025."])
    #expect(await claims(maker([judgements[0]]).judgements().lists[.due]) == [])
  }

  @Test func `gives many judgements pages of their own`() async {
    let maker = await maker((1...200).map { "A *likely* by \(2025 + $0)." })
    let page = maker.judgements()
    #expect(page.lists[.open]?.all.count == 20)
    #expect(
      page.lists[.open]?.archive.map(\.url) == [
        "judgements--open--2026.html", "judgements--open--2176.html",
      ])
    let counts = maker.judgements(.open).archive.map { period in
      maker.judgements(.open, period).lists[.open]?.years.map(\.items.count).reduce(0, +)
    }
    #expect(counts == [150, 50])
  }

  private func record(_ judgements: [String]) async -> TrackRecord? {
    let graph = await maker(judgements).graph
    return TrackRecord(graph.knowledge.judgements, scale: graph.settings.likelihood)
  }

  @Test func `scores what came out by its words`() async throws {
    let record = try #require(
      await record([
        "A *likely*. Outcome: true.", "B *likely*. Outcome: false.", "C *unlikely*. Outcome: false.",
        "D *likely*. Outcome: partly.", "E *roughly even chance*. Outcome: true.",
        "F *likely*. Outcome: void.",
        "G *likely* so.",
      ]))
    #expect(record.finding == "2 of 3 judgements that leaned came out so.")
    // (0.325² + 0.675² + 0.325² + 0.175² + 0.5²) / 5
    #expect(abs(record.brierScore - 0.1895) < 0.0001)
    #expect(
      record.rows.map { "\($0.word) | \($0.range) | \($0.result)" } == [
        "unlikely | 20–45 % | 0 of 1", "roughly even chance | 45–55 % | 1 of 1",
        "likely | 55–80 % | 1 of 3, 1 partly",
      ])
  }

  @Test func `keeps no record while nothing is decided`() async {
    #expect(await record(["A *likely*."]) == nil)
    #expect(await record(["A *likely*. Outcome: void."]) == nil)
    #expect(
      await record(["A *likely*. Outcome: false."])?.finding
        == "The one judgement that leaned came out otherwise.")
  }
}
