import Briefs
import HTML
import Testing

@testable import Drafting

/// What is an article’s text in a file, and what the file tells of its origin.
@Suite struct ReadingTests {
  private static let sentence =
    "The two governments have talked for two days about the old route for grain across the sea."

  private func article(_ page: String) throws -> Article {
    var article = PageReader.article(in: try #require(HTMLParser.parse(Array(page.utf8))))
    Boilerplate.strip(&article)
    return article
  }

  private func texts(_ body: String) throws -> [String] {
    try article("<meta charset=utf-8><title>Grain</title><body>\(body)</body>").blocks.map(\.text)
  }

  @Test(arguments: [
    "<p class=paywall>One: \(sentence)</p>", "<div class=paywall><p>One: \(sentence)</p></div>",
    "<section class=more><p>One: \(sentence)</p></section>",
    "<div class='print social'><p>One: \(sentence)</p></div>",
    "<header><h2>By the sea</h2><p class=standfirst>One: \(sentence)</p></header>",
  ])
  func `keeps text in elements whose classes may be an article’s`(element: String) throws {
    let others = (2...4).map { "<p>\($0): \(Self.sentence)</p>" }.joined()
    let texts = try texts("<article><h1>Grain</h1>\(element)\(others)</article>")
    #expect(
      texts.filter { $0 != "By the sea" }
        == ["One: \(Self.sentence)"] + (2...4).map { "\($0): \(Self.sentence)" })
  }

  @Test func `takes no article for comments because it may be commented on`() throws {
    let text = "<p>1: \(Self.sentence)</p><p>2: \(Self.sentence)</p>"
    #expect(
      try texts("<div class='post comments-open'><h2>Grain</h2>\(text)</div>")
        == ["1: \(Self.sentence)", "2: \(Self.sentence)"])
  }

  @Test(arguments: ["<cite>Jane Example</cite>", "<footer>— <cite>Jane Example</cite></footer>"])
  func `reads whose a quotation is from below it`(signature: String) throws {
    let quotation = "<blockquote><p>1: \(Self.sentence)</p>\(signature)</blockquote>"
    #expect(
      try texts("<article><h1>Grain</h1>\(quotation)<p>2: \(Self.sentence)</p></article>")
        == ["1: \(Self.sentence)", "— Jane Example", "2: \(Self.sentence)"])
  }

  @Test func `tells what running text it left out`() throws {
    let text = (1...4).map { "<p>\($0): \(Self.sentence)</p>" }.joined()
    let article = try article(
      "<meta charset=utf-8><body><article><h1>Grain</h1>\(text)<aside><p>5: \(Self.sentence)</p></aside></article>"
    )
    #expect(article.leftOut == ["5: \(Self.sentence)"])
  }

  @Test func `reads HTML in texts of JSON-LD`() throws {
    let article = try article(
      """
      <meta charset=utf-8><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks stall &amp; stop",
      "articleBody":"<p>1: \(Self.sentence)</p><p>2: \(Self.sentence)</p>&nbsp;"}</script><div id=root></div>
      """)
    #expect(article.origin.title == "Talks stall & stop")
    #expect(article.blocks.map(\.text) == ["1: \(Self.sentence)", "2: \(Self.sentence)"])
  }

  @Test(arguments: [
    ("船について話した、一隻も出ていない。会談は二日間続いた。双方は文書に署名することなく別れた。", true),
    ("เราได้พูดคุยเกี่ยวกับเรือและยังไม่มีเรือลำใดออกเดินทางเลยตั้งแต่ฤดูใบไม้ผลิปีที่แล้ว", true), ("船について。", false),
    ("We have spoken about ships.", false),
  ])
  func `counts words where nothing parts them`(text: String, isArticle: Bool) {
    #expect((Article(blocks: [.init(kind: .paragraph, text: text)]).wordCount >= 20) == isArticle)
  }

  private static let day = CalendarDate(year: 2025, month: 4, day: 3)

  @Test(arguments: [
    ("By Jane Writer 3 April 2025", ["Jane Writer"], day),
    ("April 3, 2025 | By JANE WRITER, Associated Example", ["JANE WRITER", "Associated Example"], day),
    ("Von Johanna Schreiber 3. April 2025", ["Johanna Schreiber"], day),
    ("BY: Jane Writer | Kyiv Correspondent", ["Jane Writer"], nil),
    ("Par Jeanne Plume", ["Jeanne Plume"], nil), ("By Jane Writer in Kyiv", ["Jane Writer"], nil),
    ("Publié le 3 avril 2025", [], day), ("Authorities deny it", [], nil),
  ])
  func `reads who wrote an article and when`(line: String, authors: [String], date: CalendarDate?) {
    var origin = Article.Origin()
    #expect(Boilerplate.takeFact(line, &origin) == (!authors.isEmpty || date != nil))
    #expect(origin == Article.Origin(authors: authors, date: date))
  }

  @Test func `parts a date from what stands before it, and takes no amendment for an event`() throws {
    let article = try article(
      """
      <meta charset=utf-8><title>Grain</title><body><article><h1>Grain</h1><span class=author>Von Johanna Schreiber</span><time>3. \
      April 2025</time><p>1: \(Self.sentence)</p><p>This article was amended on 4 April 2025.</p><p>2: \(Self.sentence)</p>
      </article>
      """)
    #expect(article.origin.authors == ["Johanna Schreiber"])
    #expect(article.origin.date == Self.day)
    #expect(article.blocks.map(\.text) == ["1: \(Self.sentence)", "2: \(Self.sentence)"])
  }

  @Test(arguments: [
    ("they said [S1] [sic] [[note]] here", "they said (S1) [sic] [note] here"),
    ("[S1, S2] and [[a [S3] b]] or [[S4]]", "(S1, S2) and [a (S3) b]] or (S4)"),
    ("an open [S1, and [[an open one", "an open (S1, and [an open one"),
  ])
  func `changes both brackets of what a brief takes for its own`(text: String, expected: String) {
    #expect(CleanText.withoutReferences(text) == expected)
  }

  @Test func `joins lines that end within a sentence, however long they are`() {
    let text =
      "The talks\nwent on for two days in the old port of the city,\nand ended\nwithout a text.\nNobody left.\n"
    #expect(
      TextReader.article(in: Array(text.utf8)).blocks.map(\.text) == [
        "The talks went on for two days in the old port of the city, and ended without a text.",
        "Nobody left.",
      ])
  }

  @Test func `reads quotations as briefs write them`() {
    let text = "> “We have spoken about ships.”\n> — Ana Beispiel\n"
    #expect(
      MarkdownReader.article(in: Array(text.utf8)).blocks == [
        .init(kind: .quotation, text: "“We have spoken about ships.”"),
        .init(kind: .quotation, text: "— Ana Beispiel"),
      ])
  }

  @Test func `tells that a page is for subscribers`() async throws {
    let page = """
      <meta charset=utf-8><script type="application/ld+json">{"@type":"NewsArticle","headline":"Grain","isAccessibleForFree":\
      "False"}</script><body><article><h1>Grain</h1><p>1: \(Self.sentence)</p><p>2: \(Self.sentence)</p></article>
      """
    let draft = try await DraftFixture().draft(Array(page.utf8), named: "grain.html")
    #expect(
      draft.summary.lines.last { $0.label == "paid" }?.text
        == "the page is for subscribers; see whether the saved one holds the whole article")
  }
}
