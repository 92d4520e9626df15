import Testing

@testable import HTML

@Suite struct HTMLParserTests {
  private func parse(_ text: String) throws -> HTMLDocument {
    try #require(HTMLParser.parse(Array(text.utf8)))
  }

  /// The tree as nested lists: `p(‘text’ b(‘more’))`.
  private func outline(_ page: HTMLDocument, _ node: Int) -> String {
    if page.nodes[node].isText { return "‘\(page.text(of: node))’" }
    let inner = page.children(of: node).map { outline(page, $0) }
    return page.nodes[node].name + (inner.isEmpty ? "" : "(\(inner.joined(separator: " ")))")
  }

  @Test func `reads a page as browsers do, whatever is left open`() throws {
    let page = try parse("<P>One &amp; <b>two<p>Three &eacute;<br>four</div><li>five")
    #expect(
      outline(page, 0)
        == "#document(html(body(p(‘One & ’ b(‘two’)) p(‘Three é’ br ‘four’) li(‘five’))))")
    #expect(page.text(of: 0) == "One & twoThree éfourfive")
  }

  @Test func `keeps attributes, and the first comments`() throws {
    let page = try parse("<!-- saved from url=(0019)https://example.org --><p CLASS='a b' hidden>x</p>")
    let paragraph = try #require(page.nodes.indices.first { page.nodes[$0].name == "p" })
    #expect(page.attribute("class", of: paragraph) == "a b")
    #expect(page.attribute("hidden", of: paragraph) != nil)
    #expect(page.attribute("id", of: paragraph) == nil)
    #expect(page.comments == [" saved from url=(0019)https://example.org "])
  }

  @Test func `takes the text of a script for no markup`() throws {
    let page = try parse("<script>if (a<b) document.write('</p><p>x')</script><p>y</p>")
    #expect(outline(page, 0).contains("script(‘if (a<b) document.write('</p><p>x')’)"))
  }

  @Test func `ends where elements are nested too deeply`() throws {
    let page = try parse(String(repeating: "<div>", count: 100_000) + "x")
    #expect(page.isCut)
    #expect(page.nodes.count < 300)
  }

  @Test(arguments: [
    "", "\0\0\0", "<", "</", "<!--", "<![CDATA[", "&#x110000;&#0;", "<p \u{0}=\"", "\u{FEFF}",
  ])
  func `reads any scrap`(text: String) throws {
    #expect(try parse(text).nodes.first?.name == "#document")
  }

  @Test func `fetches nothing and expands nothing`() throws {
    let page = try parse(
      "<!DOCTYPE html [<!ENTITY a \"xxxx\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><p>&a;&b;</p>")
    #expect(!page.text(of: 0).contains("root:"))
    #expect(!page.text(of: 0).contains("xxxx&"))
  }

  @Test func `refuses what is longer than any article`() {
    #expect(HTMLParser.parse(Array(repeating: 0x20, count: HTMLParser.limit + 1)) == nil)
  }
}
