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
      Library(files: sources, assets: [], report: &report), gazetteer: gazetteer,
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

  @Test func `tells a position with its issue, sources, origins and place in the brief`() async throws {
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
    #expect(
      facts.positions.map { $0.sources.map { "\($0.id) \($0.name) \($0.url)" } }
        == [
          ["S1 The Example briefs/a.html#source-S1"],
          ["S1 The Example briefs/a.html#source-S1", "S2 The Other briefs/a.html#source-S2"],
        ])
    #expect(facts.positions.map { $0.origins?.text } == ["one origin", "2 origins"])
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

  @Test func `counts the origins of each claim, and says one of all claims of a brief once`()
    async throws
  {
    let text = """
      ## Positions: Grain

      - Ada Lovelace: sell. [S1]
      - Ada Lovelace: buy. [S1, S2]
      - Ada Lovelace: wait.

      ## Words

      > “We sell.”
      >
      > — Ada Lovelace, letter [S1]

      > “We buy.”
      >
      > — Ada Lovelace, letter [S2, S1]

      > “We wait.”
      >
      > — Ada Lovelace, letter
      """
    let files = ["people/ada.md": ada, "issues/grain.md": grain, "briefs/a.md": brief(text)]
    let page = await maker(files).brief(0).brief
    #expect(page.origins == "2 sources, 2 independent origins")
    #expect(
      page.facts.positions.flatMap(\.items).map { $0.origins?.text } == ["one origin", "2 origins", nil])
    #expect(page.facts.positions.flatMap(\.items).map(\.sources.count) == [0, 0, 0])
    let captions = String(decoding: page.body, as: UTF8.self).split(separator: "<figcaption>").dropFirst()
      .map { $0.prefix { $0 != "\n" } }
    #expect(
      captions == [
        "— Ada Lovelace, letter <span class=\"citation\">[<a href=\"#source-S1\">S1</a>]</span> · <span class=\"origins one\">one origin</span></figcaption>",
        "— Ada Lovelace, letter <span class=\"citation\">[<a href=\"#source-S2\">S2</a>, <a href=\"#source-S1\">S1</a>]</span> · <span class=\"origins\">2 origins</span></figcaption>",
        "— Ada Lovelace, letter</figcaption>",
      ])

    let oneOrigin = brief(text).replacing("publisher: The Other", with: "publisher: The Other, origin: S1")
    let quiet = await maker(files.merging(["briefs/a.md": oneOrigin]) { $1 }).brief(0).brief
    #expect(quiet.origins == "2 sources of one origin")
    #expect(quiet.facts.positions.flatMap(\.items).map { $0.origins?.text } == [nil, nil, nil])
    #expect(!String(decoding: quiet.body, as: UTF8.self).contains("origins"))

    let single = brief(text).replacing(", S2]", with: "]").replacing("[S2, ", with: "[")
    let one = await maker(files.merging(["briefs/a.md": single]) { $1 }).brief(0).brief
    #expect(one.origins == "2 sources, 2 independent origins; every claim rests on one of them")
    #expect(one.facts.positions.flatMap(\.items).map { $0.origins?.text } == [nil, nil, nil])
  }
}
