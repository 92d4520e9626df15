import Testing

@testable import Fuzzing

@Suite struct HTMLCheckTests {
  @Test(arguments: [
    "", "<p>a &amp; b &lt;c&gt; &quot;d&quot;</p>\n",
    "<h2 id=\"a\">A</h2>\n<ul>\n<li>b<br />\nc</li>\n</ul>\n",
    "<p><a href=\"https://example.org/?a=1&amp;b=2\" title=\"t\">x</a> <img src=\"a.png\" alt=\"\" /></p>",
    "<p><a href=\"../people/a.html#b:c\">x</a> <a href=\"mailto:a@example.org\">y</a></p>",
  ])
  func `takes what Markdown makes`(html: String) throws { try HTMLCheck.fragment(Array(html.utf8)) }

  @Test(arguments: [
    "<script>x</script>", "<p onclick=\"x\">a</p>", "<p style=\"x\">a</p>", "<p class='x'>a</p>",
    "<p class=x>a</p>",
    "<p>a", "<p><em>a</p></em>", "</p>", "<p>a & b</p>", "<p>&nosuch;</p>", "<p>a > b</p>",
    "<p title=\"<\">a</p>",
    "<p class=\"x\" class=\"y\">a</p>", "<svg></svg>", "<!-- a -->", "<p>\0</p>",
    "<h2 id=\"a\">x</h2><h2 id=\"a\">y</h2>",
    "<a href=\"javascript:x\">a</a>", "<a href=\" jAva\tscript:x\">a</a>", "<a href=\"JAVA\nSCRIPT:x\">a</a>",
    "<a href=\"data:text/html,x\">a</a>", "<img src=\"data:image/svg+xml,x\" />",
    "<a href=\"vbscript:x\">a</a>",
    "<a href=\"file:///etc/passwd\">a</a>",
  ])
  func `refuses what could mean something else`(html: String) {
    #expect(throws: Flaw.self) { try HTMLCheck.fragment(Array(html.utf8)) }
  }

  @Test func `reads the data in a page, and refuses scripts`() throws {
    let start = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
    func page(_ head: String) throws { try HTMLCheck.page(Array((start + head + "</head></html>").utf8)) }
    try page(
      "<script type=\"application/ld+json\">{\"a\":\"\\u003c/script>\"}</script><script src=\"a.js\"></script>"
    )
    #expect(throws: Flaw.self) { try page("<script type=\"application/ld+json\">{\"a\":1,}</script>") }
    #expect(throws: Flaw.self) { try page("<script type=\"application/ld+json\">{\"a\":\"<!--\"}</script>") }
    #expect(throws: Flaw.self) { try page("<script>x</script>") }
  }
}
