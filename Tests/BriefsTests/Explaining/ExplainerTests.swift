import Diagnostics
import Testing

@testable import Briefs

struct ExplainerTests {
  private static let person = """
    ---
    name: Kirill Dmitriev
    short: [Dmitriev]
    country: russia
    ---
    Kirill Dmitriev speaks for Moscow.
    """
  private static let brief = """
    \u{FEFF}---
    title: "Dmitriev in Jordan"
    date: 2025-04-03
    links: {Jordan: jordan}
    people: [Jane Example]
    sources: [{id: S1, title: A}]
    ---

    ## Bottom line

    Jordan met **Russia’s** envoy [S1], then Russia &amp; the Baltic states. Jane Example did not; nor did
    [Georgia]() nor [[Russia|Chad]].

    ## What happened

    > “France”
    > said Jane Example.

    - Côte d’Ivoire, Turkey and the
      United
      States [warned France](https://example.org) of [Dmitriev](../people/kirill-dmitriev.md).
    """

  private static let files = [
    ContentFile(path: "people/kirill-dmitriev.md", root: "content", bytes: Array(person.utf8)),
    ContentFile(path: "briefs/jordan.md", root: "content", bytes: Array(brief.utf8)),
    ContentFile(path: "about.md", root: "content", bytes: Array("# Poland\n\nPoland".utf8)),
  ]

  private func explain(
    _ subject: Explainer.Subject, files: [ContentFile] = files, isThinned: Bool = false, drafts: Bool = false
  ) async throws -> [Explanation] {
    var report = Report()
    let explainer = Explainer(
      files: files, gazetteer: LinkingFixture.gazetteer, edition: Edition(includesDrafts: drafts))
    let explained = await explainer.explain(subject, isThinned: isThinned, report: &report)
    #expect(report.diagnostics.isEmpty)
    return try #require(explained)
  }

  /// `line:column verdict surface entity form: reason`.
  private func lines(_ explained: [Explanation]) -> [String] {
    explained.map {
      "\($0.line):\($0.column) \($0.verdict) \($0.surface) \($0.entity) \($0.form): \($0.reason.rawValue)"
    }
  }

  @Test func `takes a link by hand as evidence for the rest of the page`() async throws {
    let text = "Georgia agreed, as [[Georgia]] often does."
    let linked = Explainer.Subject.markdown(SourceText(path: "guest.md", text: text))
    #expect(
      lines(try await explain(linked)) == [
        "1:1 link Georgia countries/georgia name: the page shows which one is meant"
      ])
    let plain = Explainer.Subject.markdown(SourceText(path: "guest.md", text: "Georgia agreed."))
    #expect(
      lines(try await explain(plain)) == [
        "1:1 refused Georgia countries/georgia name: a homonym with no evidence on the page"
      ])
  }

  @Test func `explains a brief of the site, title and all`() async throws {
    #expect(
      lines(try await explain(.content("briefs/jordan.md"), isThinned: true)) == [
        "2:9 count Dmitriev people/kirill-dmitriev short: inside a heading",
        "2:21 count Jordan countries/jordan name: inside a heading",
        "11:1 link Jordan countries/jordan name: the page’s links decide",
        "11:14 link Russia countries/russia name: a registered name",
        "11:42 count Russia countries/russia name: linked before in this section",
        "11:59 count Baltic states groups/baltic-states name: a group without a page",
        "11:74 link Jane Example people/jane-example name: a registered name",
        "16:4 count France countries/france name: inside a quotation",
        "17:8 count Jane Example people/jane-example name: inside a quotation",
        "19:3 link Côte d’Ivoire countries/ivory-coast alias: a registered name",
        "19:18 link Turkey countries/turkiye alias: the page shows which one is meant",
        "20:3 link United\n  States countries/united-states name: a registered name",
        "21:18 count France countries/france name: inside a link",
      ])
  }

  @Test func `shows every eligible mention before thinning`() async throws {
    let all = try await explain(.content("briefs/jordan.md"))
    #expect(all.filter { $0.entity == "countries/russia" }.map(\.verdict) == [.link, .link])
    #expect(all.count == 13)
  }

  @Test func `gives offsets in code points of the file`() async throws {
    let scalars = Array(String(decoding: Self.brief.utf8, as: UTF8.self).unicodeScalars)
    let all = try await explain(.content("briefs/jordan.md"))
    let found = all.map { mention in
      String(String.UnicodeScalarView(scalars[mention.start..<mention.end]))
    }
    #expect(found == all.map(\.surface))
  }

  @Test func `links a profile to everything but itself`() async throws {
    #expect(
      lines(try await explain(.content("people/kirill-dmitriev.md"))) == [
        "6:1 count Kirill Dmitriev people/kirill-dmitriev name: the entity’s own page",
        "6:28 link Moscow countries/russia metonym: the seat of government stands for the country",
      ])
    #expect(
      lines(try await explain(.content("about.md"))) == [
        "3:1 link Poland countries/poland name: a registered name"
      ])
  }

  @Test func `takes Markdown from elsewhere for a brief, whatever is wrong with it`() async throws {
    let text = """
      ---
      title: France
      date: nonsense
      colour: blue
      countries: [jordan]
      people: [John Doe]
      draft: true
      ---
      Jordan, [[Nowhere]], John Doe, Dmitriev.
      """
    #expect(
      lines(try await explain(.markdown(SourceText(path: "x.md", text: text)))) == [
        "2:8 count France countries/france name: inside a heading",
        "9:1 link Jordan countries/jordan name: the page shows which one is meant",
        "9:22 link John Doe people/john-doe name: a registered name",
        "9:32 link Dmitriev people/kirill-dmitriev short: a registered name",
      ])
  }

  @Test func `reads a heading that opens the text as its title`() async throws {
    #expect(
      lines(
        try await explain(
          .markdown(SourceText(path: "x.md", text: "\r\n# Poland and *Spain* #\r\n\r\nPoland"))))
        == [
          "2:3 count Poland countries/poland name: inside a heading",
          "2:15 count Spain countries/spain name: inside a heading",
          "4:1 link Poland countries/poland name: a registered name",
        ])
  }

  @Test func `reads front matter that never ends as text`() async throws {
    let text = "---\ntitle: x\n\nFrance"
    #expect(
      lines(try await explain(.markdown(SourceText(path: "x.md", text: text)))) == [
        "4:1 link France countries/france name: a registered name"
      ])
  }

  @Test func `explains a draft as a build with drafts takes it`() async throws {
    let draft = ContentFile(
      path: "people/jane-example.md", root: "content",
      bytes: Array("---\nname: Jane Roe\ndraft: true\n---\nJane Roe met Kirill Dmitriev.".utf8))
    #expect(
      lines(try await explain(.content("people/jane-example.md"), files: Self.files + [draft])) == [
        "5:1 count Jane Roe people/jane-example name: the entity’s own page",
        "5:14 link Kirill Dmitriev people/kirill-dmitriev name: a registered name",
      ])
    let plain = Explainer.Subject.plain(SourceText(path: "x", text: "Jane Roe"))
    #expect(lines(try await explain(plain, files: Self.files + [draft])) == [])
    #expect(try await explain(plain, files: Self.files + [draft], drafts: true).count == 1)
  }

  @Test func `reads plain text without any markup`() async throws {
    let text = "\u{FEFF}Łódź\n\n# *Polish* leaders & `France` [S1]\n\n    Dmitriev, Dmitriev; Georgia."
    #expect(
      lines(try await explain(.plain(SourceText(path: "x.txt", text: text)), isThinned: true)) == [
        "3:4 count Polish countries/poland demonym: an adjective or a people’s name",
        "3:23 link France countries/france name: a registered name",
        "5:5 link Dmitriev people/kirill-dmitriev short: a registered name",
        "5:15 count Dmitriev people/kirill-dmitriev short: linked before in this section",
        "5:25 refused Georgia countries/georgia name: a homonym with no evidence on the page",
      ])
    #expect(
      lines(try await explain(.plain(SourceText(path: "x.txt", text: "Dmitriev met France")), files: [])) == [
        "1:14 link France countries/france name: a registered name"
      ])
  }

  @Test func `refuses what is not UTF-8, and what is too deep to parse`() async {
    for (bytes, message) in [
      ([0x46, 0xFF], "this file is not UTF-8 from here on"),
      (
        Array(repeating: UInt8(ascii: ">"), count: 1000),
        "quotations and lists are nested more than 100 deep here"
      ),
    ] {
      var report = Report()
      let explainer = Explainer(files: [], gazetteer: LinkingFixture.gazetteer)
      let source = SourceText(path: "x.md", bytes: bytes)
      #expect(await explainer.explain(.markdown(source), isThinned: true, report: &report) == nil)
      #expect(report.diagnostics.map(\.message) == [message])
    }
  }

  @Test func `explains exactly the anchors that a build makes`() async throws {
    var report = Report()
    let library = await Library(files: Self.files, assets: [], report: &report)
    let graph = await Graph.build(library, gazetteer: LinkingFixture.gazetteer, report: &report)
    let person = try #require(graph.entities.firstIndex { $0.slug.text == "kirill-dmitriev" })
    for (path, body) in [
      ("briefs/jordan.md", graph.briefBodies[0]), ("people/kirill-dmitriev.md", graph.entityBodies[person]),
      ("about.md", graph.pageBodies[0]),
    ] {
      let html = String(decoding: body.fullHTML, as: UTF8.self)
      let built = html.matches(of: /<a href="(?:..\/)?([a-z]+\/[a-z-]+).html">([^<]*)<\/a>/).map {
        "\($0.1) \($0.2)"
      }
      let own = ["countries/russia Chad", "people/kirill-dmitriev Dmitriev"]
      let explained = try await explain(.content(path), isThinned: true).filter { $0.verdict == .link }
        .map { "\($0.entity) \($0.surface.split(whereSeparator: \.isWhitespace).joined(separator: " "))" }
      let shown = built.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      #expect(shown.filter { !own.contains($0) } == explained)
      #expect(!explained.isEmpty)
    }
  }
}
