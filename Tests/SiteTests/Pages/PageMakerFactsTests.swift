import Briefs
import Diagnostics
import Testing

@testable import Site

@Suite struct PageMakerFactsTests {
  /// A maker of pages for a site with these files and no country.
  private func maker(_ files: [String: String]) async -> PageMaker {
    var report = Report()
    let gazetteer = Gazetteer(
      countries: SourceText(
        path: "countries.tsv",
        bytes: Array(
          "slug\tiso2\tiso3\tname\tofficial\taliases\tmetonyms\tdemonyms\tnever\thomonyms\tcapital\tcapital_at\tat\tregion\tsubregion\n"
            .utf8)),
      groups: SourceText(path: "groups.tsv", bytes: Array("slug\tname\taliases\tmembers\n".utf8)),
      report: &report)
    let sources = files.sorted { $0.key < $1.key }.map {
      ContentFile(path: $0.key, root: "content", bytes: Array($0.value.utf8))
    }
    let graph = await Graph.build(
      Library(files: sources, assets: [], includingDrafts: false, report: &report), gazetteer: gazetteer,
      report: &report)
    return PageMaker(graph, land: .builtIn)
  }

  private func facts(of name: String, _ files: [String: String]) async throws -> EntityFacts {
    let maker = await maker(files)
    return maker.facts(of: try #require(maker.graph.entities.firstIndex { $0.name == name }))
  }

  private let ada = "---\nname: Ada Lovelace\n---\n"
  private let grain = "---\nname: Grain\n---\n"

  private func brief(_ text: String) -> String {
    """
    ---
    title: A brief
    date: 2025-04-03
    sources: [{id: S1, publisher: The Example}, {id: S2, publisher: The Other}]
    ---

    \(text)
    """
  }

  @Test func `tells a position with its issue, its publishers and its place in the brief`() async throws {
    let facts = try await facts(
      of: "Ada Lovelace",
      [
        "people/ada.md": ada, "issues/grain.md": grain,
        "briefs/a.md": brief(
          "## Positions: Grain\n\n- Ada Lovelace: sell. [S1]\n- Ada Lovelace: buy. [S1, S2]\n"),
      ])
    #expect(facts.positions.map { $0.issue?.name } == ["Grain", "Grain"])
    #expect(
      facts.positions.map { $0.brief?.url } == ["briefs/a.html#position_1", "briefs/a.html#position_2"])
    #expect(facts.positions.map(\.publishers) == [["The Example"], ["The Example", "The Other"]])
    #expect(facts.positions.map(\.restsOnOneSource) == [true, false])
    #expect(
      facts.positions.first.map { String(decoding: $0.html, as: UTF8.self) }
        == "sell. <span class=\"citation\">[<a href=\"../briefs/a.html#source-S1\">S1</a>]</span>")
  }

  @Test func `links to the whole brief where a section stays as it was written`() async throws {
    let facts = try await facts(
      of: "Ada Lovelace",
      [
        "people/ada.md": ada,
        "briefs/a.md": brief("## Timeline\n\n- 2 April 2025: Ada Lovelace sells.\n- Soon: more.\n"),
      ])
    #expect(facts.timeline?.items.map { $0.brief?.url } == ["briefs/a.html"])
  }

  @Test func `leads to a quotation, and tells who said it where and when`() async throws {
    let facts = try await facts(
      of: "Ada Lovelace",
      [
        "people/ada.md": ada,
        "briefs/a.md": brief("> “We sell.”\n>\n> — Ada Lovelace, letter, 1–2 April 2025 [S1]\n"),
      ])
    let quotation = try #require(facts.quotations?.items.first)
    #expect(quotation.brief?.url == "briefs/a.html#quotation_1")
    #expect(quotation.actors.map(\.name) == ["Ada Lovelace"])
    #expect(quotation.actors.map(\.url) == [nil])
    #expect([quotation.medium, quotation.date?.span.text] == ["letter", "1–2 April 2025"])
  }

  @Test func `leaves what an entity's own file says to its profile`() async throws {
    let facts = try await facts(
      of: "Ada Lovelace", ["people/ada.md": ada + "\n## Timeline\n\n- 2 April 2025: She sells.\n"])
    #expect(facts.timeline == nil)
  }

  @Test func `draws three events, and parts more than forty by year, the newest first`() async throws {
    func timeline(_ count: Int) async throws -> FactList? {
      let events = (0..<count).map { "- \(2000 + $0 / 30)-03-\(10 + $0 % 20): Ada Lovelace sells.\n" }
      return try await facts(
        of: "Ada Lovelace",
        ["people/ada.md": ada, "briefs/a.md": brief("## Timeline\n\n" + events.joined())]
      ).timeline
    }
    let two = try await timeline(2)
    #expect(two?.items.map { $0.date?.span.iso } == ["2000-03-11", "2000-03-10"])
    #expect(two?.picture?.finding == nil)
    #expect(try await timeline(3)?.picture?.finding == "3 events from 10 March 2000 to 12 March 2000")
    let many = try await timeline(45)
    #expect(many?.items.count == 0)
    #expect(many?.years.map { "\($0.title): \($0.items.count)" } == ["2001: 15", "2000: 30"])
  }

  @Test func `gives a brief its judgements with their likelihood drawn`() async throws {
    let maker = await maker([
      "briefs/a.md": brief(
        "## Key judgements\n\n1. It is *unlikely* that ships sail. Confidence: low. One voice [S1].\n")
    ])
    let judgements = maker.brief(0).brief.facts.judgements
    #expect(judgements.map(\.claim.anchor) == ["judgement_1"])
    #expect(judgements.map { $0.bar?.finding } == ["Unlikely: 20 to 45 percent"])
    #expect(judgements.map(\.confidence) == ["low"])
  }
}
