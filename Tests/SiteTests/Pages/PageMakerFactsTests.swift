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
    #expect(facts[.positions]?.all.map { $0.issue?.name } == ["Grain", "Grain"])
    #expect(
      facts[.positions]?.all.map { $0.brief?.url } == [
        "briefs/a.html#position_1", "briefs/a.html#position_2",
      ])
    #expect(
      facts[.positions]?.all.map { $0.sources.map { "\($0.id) \($0.name) \($0.url)" } }
        == [
          ["S1 The Example briefs/a.html#source-S1"],
          ["S1 The Example briefs/a.html#source-S1", "S2 The Other briefs/a.html#source-S2"],
        ])
    #expect(facts[.positions]?.all.map { $0.origins?.text } == ["one origin", "2 origins"])
    #expect(
      facts[.positions]?.first.map { String(decoding: $0.html, as: UTF8.self) }
        == "sell. <span class=\"citation\">[<a href=\"../briefs/a.html#source-S1\">S1</a>]</span>")
  }

  @Test func `links to the whole brief where a section stays as it was written`() async throws {
    let facts = try await facts(
      of: "Ada Lovelace",
      [
        "people/ada.md": ada,
        "briefs/a.md": brief("## Timeline\n\n- 2 April 2025: Ada Lovelace sells.\n- Soon: more.\n"),
      ])
    #expect(facts[.timeline]?.all.map { $0.brief?.url } == ["briefs/a.html"])
  }

  @Test func `leads to a quotation, and tells who said it where and when`() async throws {
    let facts = try await facts(
      of: "Ada Lovelace",
      [
        "people/ada.md": ada,
        "briefs/a.md": brief("> “We sell.”\n>\n> — Ada Lovelace, letter, 1–2 April 2025 [S1]\n"),
      ])
    let quotation = try #require(facts[.quotations]?.first)
    #expect(quotation.brief?.url == "briefs/a.html#quotation_1")
    #expect(quotation.actors.map(\.name) == ["Ada Lovelace"])
    #expect(quotation.actors.map(\.url) == [nil])
    #expect([quotation.medium, quotation.date?.span.text] == ["letter", "1–2 April 2025"])
  }

  @Test func `tells what an entity's own file says among the facts, here and on the pages of others`()
    async throws
  {
    let files = [
      "people/ada.md": ada + """

        She counts.

        ## Timeline

        - 2 April 2025: She meets Grace Hopper.

        ## In her words

        > “We sell.”
        > — Ada Lovelace, letter, 1 April 2025

        ## Gaps

        - Where she was.
        """,
      "people/grace.md": "---\nname: Grace Hopper\n---\n\n## Timeline\n\n- 1906: born.\n- Soon: more.\n",
      "briefs/a.md": brief("## Timeline\n\n- 3 April 2025: Ada Lovelace sells.\n"),
    ]
    let maker = await maker(files)
    func page(_ name: String) throws -> EntityPage.Content {
      maker.entity(try #require(maker.graph.entities.firstIndex { $0.name == name })).entity
    }
    let ada = try page("Ada Lovelace")
    #expect(ada.facts[.timeline]?.all.map { $0.brief?.url } == ["briefs/a.html#timeline_1", nil])
    #expect(ada.facts[.timeline]?.all.map(\.anchor) == [nil, "timeline_1"])
    #expect(ada.facts[.quotations]?.all.map(\.anchor) == ["quotation_1"])
    #expect(
      ada.profile.map { String(decoding: $0, as: UTF8.self) }
        == "<p>She counts.</p>\n<h2 id=\"gaps\">Gaps</h2>\n<ul>\n<li>Where she was.</li>\n</ul>\n")
    #expect(ada.movedAnchors == ["timeline", "in-her-words"])
    // Of a section that is not wholly of its shape the page has the prose, and others what could be read.
    let grace = try page("Grace Hopper")
    #expect(grace.facts[.timeline]?.all.map { $0.brief?.url } == ["people/ada.html#timeline_1"])
    #expect(grace.profile?.count ?? 0 > 20)
  }

  @Test func `gives thousands of facts pages of their own, and shows the newest`() async throws {
    let maker = await maker([
      "people/ada.md": ada, "issues/grain.md": grain,
      "briefs/a.md": brief(
        "## Positions: Grain\n\n" + (1...400).map { "- Ada Lovelace: sell \($0).\n" }.joined()),
    ])
    let index = try #require(maker.graph.entities.firstIndex { $0.name == "Ada Lovelace" })
    let list = try #require(maker.facts(of: index)[.positions])
    #expect(list.all.count == 20)
    #expect(
      list.archive.map { "\($0.url) \($0.title) \($0.count)" } == [
        "people/ada--positions--2025-04-part-3.html April 2025, part 3 100",
        "people/ada--positions--2025-04-part-2.html April 2025, part 2 150",
        "people/ada--positions--2025-04.html April 2025 150",
      ])
    let parts = maker.entries(.positions, of: index).archive.map {
      maker.factArchive(.positions, of: index, $0)
    }
    #expect(parts.map { $0.facts[.positions]?.years.map(\.items.count) } == [[100], [150], [150]])
  }

  @Test func `draws three events, and parts more than forty by year, the newest first`() async throws {
    func timeline(_ count: Int) async throws -> DatedList<FactCard>? {
      let events = (0..<count).map { "- \(2000 + $0 / 30)-03-\(10 + $0 % 20): Ada Lovelace sells.\n" }
      return try await facts(
        of: "Ada Lovelace",
        ["people/ada.md": ada, "briefs/a.md": brief("## Timeline\n\n" + events.joined())]
      )[.timeline]
    }
    let two = try await timeline(2)
    #expect(two?.all.map { $0.date?.span.iso } == ["2000-03-11", "2000-03-10"])
    #expect(two?.picture?.finding == nil)
    #expect(try await timeline(3)?.picture?.finding == "3 events from 10 March 2000 to 12 March 2000")
    let many = try await timeline(45)
    #expect(many?.all.count == 0)
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
