import Briefs
import Diagnostics
import Foundation
import Testing

@testable import Site

@Suite struct SiteDataTests {
  private static let files = [
    "site.yml": """
    title: Desk
    kinds: [{folder: organizations, singular: Organization, plural: Organizations, actor: true}]
    """,
    "issues/tolls.md": "---\nname: Tolls\nparties: [ada]\n---\n\n## Timeline\n\n- 2024: The first rise.\n",
    "people/ada.md":
      "---\nname: Ada Example\nshort: [Example]\nroles: [{title: Pilot, since: 2021}]\n---\n\nShe fears tolls.\n\nTolls again.\n",
    "briefs/2025-04-03-all.md": """
    ---
    title: "Tolls </script> \\L rise"
    date: 2025-04-03
    issues: [tolls]
    people: [ada]
    trend: {tolls: worse}
    tags: [river]
    sources:
      - {id: S1, publisher: Post, title: Rise, url: "https://example.org/1", grade: B2, text: a.txt}
      - {id: S2, publisher: Echo, origin: S1, date: 2025-04}
    ---

    ## Bottom line

    Tolls rise [S1].

    ## Key judgements

    1. They are *likely* to fall by 30 June 2025.
       Confidence: low. Ada Example says so [S1, S2].
       Outcome: false, 1 July 2025. They rose.

    ## What happened

    Ada Example and
    Example once more.

    > “We go at dawn, whatever it costs”
    >
    > — Ada Example, letter, 1 April 2025 [S1]

    ## Positions: Tolls

    - Ada Example: no. [S2]

    ## Conditions: Ada Example

    1. **Notice.** A month before. [S1]

    ## Obstacles

    1. **Money.** None.

    ## Timeline

    - 1–2 April 2025: *Tolls* rise <b>&</b> rise. [S1]

    ## Ahead

    - 1 May 2025: More.

    ## Change

    - Tolls: worse. They rise. [S1]

    ## Discrepancies

    - Once or twice. [S1]

    ## Gaps

    - Who knows?

    ## Assumptions

    - None is false.

    """,
    "briefs/2025-04-02-old.md":
      "---\ntitle: Old\ndate: 2025-04-02\nsources: [{publisher: Post, title: rise}]\n---\n\n## Timeline\n\nNothing, said Ada Example.\n",
    "briefs/2025-04-01-draft.md":
      "---\ntitle: Hidden\ndate: 2025-04-01\ndraft: true\n---\n\nA secret plan.\n",
    "sources/a.txt": "We go at dawn, whatever it costs, wrote she to the archivist.",
  ]

  private let graph: Graph

  init() async {
    var report = Report()
    let gazetteer = Gazetteer(
      countries: SourceText(
        path: "countries.tsv",
        bytes: Array(
          "slug\tiso2\tiso3\tname\tofficial\taliases\tmetonyms\tdemonyms\tnever\thomonyms\tcapital\tcapital_at\tat\tregion\tsubregion\n"
            .utf8)),
      groups: SourceText(path: "groups.tsv", bytes: Array("slug\tname\taliases\tmembers\n".utf8)),
      report: &report)
    let files = Self.files.sorted { $0.key < $1.key }.map {
      ContentFile(path: $0.key, root: "/home/desk/content", bytes: Array($0.value.utf8))
    }
    graph = await Graph.build(
      Library(files: files, assets: [], report: &report), gazetteer: gazetteer,
      report: &report)
  }

  typealias Row = [String: Any]

  private func read(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func site(_ data: SiteData) async -> [UInt8] {
    var bytes: [UInt8] = []
    await data.site { bytes += $0 }
    return bytes
  }

  private func table(_ name: String, _ file: [String: Any]) throws -> [Row] {
    try #require(file[name] as? [Row], "\(name)")
  }

  private static let factTables = [
    "events", "positions", "conditions", "obstacles", "quotations", "judgements", "changes", "discrepancies",
    "gaps", "assumptions",
  ]

  @Test func `holds all that the graph holds`() async throws {
    let file = try read(await site(SiteData(graph)))
    let known = graph.knowledge
    #expect(file["version"] as? Int == 1)
    func counts(_ names: [String]) throws -> [Int] { try names.map { try table($0, file).count } }
    #expect(
      try counts(["kinds", "briefs", "entities", "sources", "events", "positions"])
        == [
          4, graph.briefs.count, graph.hasPage.count { $0 }, 3, known.events.count, known.positions.count,
        ])
    #expect(
      try counts(["conditions", "obstacles", "quotations", "judgements", "changes"])
        == [
          known.conditions.count { !$0.isObstacle }, known.conditions.count(where: \.isObstacle),
          known.quotations.count, known.judgements.count, known.changes.count,
        ])
    #expect(try counts(["discrepancies", "gaps", "assumptions"]) == [1, 1, 1])
    let bodies = graph.briefBodies + graph.entityBodies
    let namings = bodies.flatMap(\.namings)
    let mentions = try table("mentions", file)
    #expect(mentions.map { $0["count"] as? Int } == namings.map(\.count))
    #expect(
      mentions.map { $0["sentence"] as? String }
        == bodies.flatMap { body in body.namings.map { body.sentence(of: $0)?.text } })
    #expect(
      try table("briefs", file).map { $0["title"] as? String } == graph.briefs.map(\.title))
    #expect(
      try table("entities", file).map { $0["name"] as? String }
        == graph.entities.indices.filter { graph.hasPage[$0] }.map { graph.entities[$0].name })
    func texts(_ name: String) throws -> [String?] { try table(name, file).map { $0["text"] as? String } }
    #expect(try texts("events") == known.events.map(\.what.content.text))
    #expect(try texts("events").contains("Tolls rise & rise."))
    #expect(try texts("positions") == known.positions.map(\.what.content.text))
    #expect(try texts("quotations") == known.quotations.map(\.words.content.text))
    #expect(try texts("judgements") == known.judgements.map(\.claim.content.text))
  }

  @Test func `tells of each row the file and the line that hold it`() async throws {
    let file = try read(await site(SiteData(graph)))
    var seen = 0
    for name in Self.factTables {
      for row in try table(name, file) {
        let path = try #require(row["file"] as? String)
        let line = try #require(row["line"] as? Int)
        let lines = try #require(Self.files[path]).split(separator: "\n", omittingEmptySubsequences: false)
        // Its first words, which markup may surround.
        let word = try #require((row["text"] as? String)?.split(separator: " ").first)
        #expect(lines[line - 1].contains(word), "\(name): \(path):\(line)")
        #expect((row["id"] as? String)?.hasPrefix(try #require(row["in"] as? String)) == true)
        seen += 1
      }
    }
    #expect(seen == 12)
    let ada = try table("mentions", file).filter { $0["entity"] as? String == "people/ada" }
    #expect(
      ada.map { "\($0["file"] ?? "") \($0["line"] ?? "") \($0["lines"] ?? "") \($0["count"] ?? "")" } == [
        "briefs/2025-04-03-all.md 20 [20, 25, 26, 30, 34, 36] 6",
        "briefs/2025-04-02-old.md 9 [9] 1",
      ])
    #expect(
      try table("sources", file).map { "\($0["id"] ?? "") \($0["line"] ?? "") \($0["work"] ?? "")" } == [
        "briefs/2025-04-03-all#source-S1 9 briefs/2025-04-02-old#source-S1",
        "briefs/2025-04-03-all#source-S2 10 briefs/2025-04-03-all#source-S2",
        "briefs/2025-04-02-old#source-S1 4 briefs/2025-04-02-old#source-S1",
      ])
  }

  @Test func `writes a judgement and a quotation whole`() async throws {
    let file = try read(SiteData(graph).brief(0))
    let judgement = try #require(try table("judgements", file).first)
    #expect(
      judgement as NSDictionary == [
        "id": "briefs/2025-04-03-all#judgement_1", "in": "briefs/2025-04-03-all",
        "url": "briefs/2025-04-03-all.html#judgement_1", "file": "briefs/2025-04-03-all.md", "line": 19,
        "text": "They are likely to fall by 30 June 2025.",
        "likelihood": ["term": "likely", "low": 55, "high": 80], "confidence": "low",
        "reason": "Ada Example says so.", "due": "2025-06-30",
        "outcome": ["verdict": "false", "date": "2025-07-01", "note": "They rose."],
        "entities": ["people/ada"], "sources": ["S1", "S2"], "origins": 1,
      ])
    let quotation = try #require(try table("quotations", file).first)
    #expect(
      quotation as NSDictionary == [
        "id": "briefs/2025-04-03-all#quotation_1", "in": "briefs/2025-04-03-all",
        "url": "briefs/2025-04-03-all.html#quotation_1", "file": "briefs/2025-04-03-all.md", "line": 28,
        "text": "“We go at dawn, whatever it costs”",
        "speakers": [["name": "Ada Example", "entities": ["people/ada"]]], "medium": "letter",
        "date": "2025-04-01", "inSource": true, "entities": ["people/ada"], "sources": ["S1"], "origins": 1,
      ])
  }

  @Test func `gives a brief and an entity the rows of the whole that concern them`() async throws {
    let data = SiteData(graph)
    let site = try read(await self.site(data))
    func rows(_ name: String, where isMeant: (Row) -> Bool) throws -> NSArray {
      try table(name, site).filter(isMeant) as NSArray
    }
    let brief = try read(data.brief(0))
    for name in Self.factTables + ["mentions", "sources"] {
      let expected = try rows(name) { $0["in"] as? String == "briefs/2025-04-03-all" }
      #expect(try table(name, brief) as NSArray == expected, "\(name)")
    }
    let index = try #require(graph.entities.firstIndex { $0.name == "Tolls" })
    let tolls = try read(data.entity(index))
    #expect(
      tolls["entity"] as? NSDictionary
        == (try table("entities", site).first { $0["name"] as? String == "Tolls" } as NSDictionary?))
    for name in ["positions", "obstacles", "changes", "judgements"] {
      let expected = try rows(name) {
        ($0["entities"] as? [String])?.contains("issues/tolls") == true
          || $0["issue"] as? String == "issues/tolls"
          || ($0["issues"] as? [String])?.contains("issues/tolls") == true
      }
      #expect(try table(name, tolls) as NSArray == expected, "\(name)")
    }
    #expect(
      try table("events", tolls).map { $0["text"] as? String } == ["The first rise.", "Tolls rise & rise."])
    #expect(try table("sources", tolls).map { $0["label"] as? String } == ["S1", "S2"])
    #expect(tolls["gaps"] == nil)
  }

  @Test func `holds no draft, no archived article, no place of this machine and nothing that ends a script`()
    async throws
  {
    let data = SiteData(graph)
    let files =
      [await self.site(data), data.brief(0), data.brief(1)] + graph.entities.indices.map(data.entity)
    let again = SiteData(graph)
    #expect(await site(again) == files[0])
    for text in files.map({ String(decoding: $0, as: UTF8.self) }) {
      for trace in ["<", "\u{2028}", "secret", "Hidden", "archivist", "a.txt", "/home", "null"] {
        #expect(!text.contains(trace), "\(trace)")
      }
    }
    let site = try read(files[0])
    #expect(
      try table("briefs", site).first?["title"] as? String == "Tolls </script> \u{2028} rise")
  }
}
