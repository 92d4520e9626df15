import CCMark
import Testing

@testable import Markdown

struct HTMLRendererTests {
  /// Samples without raw HTML, headings or dangerous addresses, in which the two renderers differ on purpose.
  @Test(arguments: [
    "a\nb  \nc\\\nd", "*a **b** c* `d` ***e***", "> a\n> - b\n>   > c\n\nd", "- a\n- b\n  - c\n\n    d\n- e",
    "- a\n\n- b",
    "7. a\n8. b\n\n1) c", "-\n-\n- a", "```\na < b\n```\n\n~~~ x&amp;y z\n\"c\"\n~~~\n\n    d\n\n    e",
    "***\n- a\n***\n",
    "[a](b \"c\\\"d\") [e](</f g?h=i&j=k'%20%>) <http://l.m/[n]\\> <o@p.q>", "![a *b* [c](d)](e 'f') ![](g)",
    "[a]: /ä \"t\"\n\n[a] [x][a] [y] [[a]]", "a & b &lt; \"c\" 'd' é &copy; \0",
    "- a\n  ***\n- > b\n-     c\n- ```\n  d\n  ```",
    "", "\n\n", "\u{FEFF}a\r\nb\rc",
  ])
  func `writes what cmark writes`(source: String) throws {
    let bytes = Array(source.utf8)
    let expected = unsafe bytes.withUnsafeBytes { bytes in
      let address = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let address = unsafe address else { return "" }
      let html = unsafe cmark_markdown_to_html(address, bytes.count, CMARK_OPT_SAFE)!
      defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
      return unsafe String(cString: html)
    }
    #expect(try HTMLRenderer.html(of: document(source)) == expected)
  }

  @Test func `gives headings an id and leaves h1 to the page`() throws {
    let tree = try document("# A\n\n## B *c*\n\n###### D\n")
    #expect(
      HTMLRenderer.html(of: tree)
        == "<h2 id=\"a\">A</h2>\n<h2 id=\"b-c\">B <em>c</em></h2>\n<h6 id=\"d\">D</h6>\n")
    var shifted: [UInt8] = []
    HTMLRenderer(tree, links: [], headingShift: 1).render(0..<tree.nodes.count, into: &shifted)
    #expect(
      String(decoding: shifted, as: UTF8.self)
        == "<h2 id=\"a\">A</h2>\n<h3 id=\"b-c\">B <em>c</em></h3>\n<h6 id=\"d\">D</h6>\n")
  }

  @Test func `leaves raw HTML out`() throws {
    let tree = try document("a <script>b</script> c\n\n<div onclick=x>\nd\n</div>\n\ne <!-- f -->\n")
    #expect(HTMLRenderer.html(of: tree) == "<p>a b c</p>\n<p>e </p>\n")
  }

  @Test func `renders each link as told`() throws {
    let tree = try document("[a](x 't') [*b*](x) ![c](x) [d](x) ![e *f*](x)")
    let links: [HTMLRenderer.LinkRendering] = [
      .anchor(href: "../y.html?a=1&b='2'#ü%20\"", attributes: " class=\"z\""), .unlinked,
      .image(src: "i j.png"),
      .html(Array("<mark>D</mark>".utf8)), .unlinked,
    ]
    #expect(
      HTMLRenderer.html(of: tree, links: links)
        == "<p><a href=\"../y.html?a=1&amp;b=&#x27;2&#x27;#%C3%BC%20%22\" title=\"t\" class=\"z\">a</a> <em>b</em> "
        + "<img src=\"i%20j.png\" alt=\"c\" /> <mark>D</mark> e <em>f</em></p>\n")
  }

  @Test func `links to nothing that could run`() throws {
    let tree = try document(
      "[a](JavaScript:x) [b](vbscript:x) [c](file:///x) [d](data:text/html,x) ![e](data:text/html,x) ![f](data:image/png;x)"
    )
    #expect(
      HTMLRenderer.html(of: tree)
        == "<p>a b c d <img src=\"\" alt=\"e\" /> <img src=\"data:image/png;x\" alt=\"f\" /></p>\n")
  }

  @Test func `puts edits into text, and only there`() throws {
    let tree = try document("Putin & [Xi](x) met\nPutin\n\n- Xi\n")
    func edit(_ literal: Range<Int>) -> HTMLRenderer.Edit {
      HTMLRenderer.Edit(
        literal: literal, html: Array("<a>".utf8) + tree.literals[literal] + Array("</a>".utf8))
    }
    let edits = [edit(0..<5), edit(8..<10), edit(15..<20), edit(21..<23)]
    #expect(
      HTMLRenderer.html(of: tree, edits: edits, links: [.html(Array("XI".utf8))])
        == "<p><a>Putin</a> &amp; XI met\n<a>Putin</a></p>\n<ul>\n<li><a>Xi</a></li>\n</ul>\n")
  }

  @Test func `renders a quotation as a figure with its last line as the caption`() throws {
    let tree = try document("> a *b*\n>\n> c\n> D, *e*\n")
    #expect(String(decoding: tree.literals, as: UTF8.self) == "a b\nc\nD, e")
    let quote = tree.nodes.firstIndex { $0.kind == .blockQuote }!
    var renderer = HTMLRenderer(tree, links: [])
    renderer.figures = [quote: .init(id: "quotation_1", words: 0..<5, caption: 6..<10)]
    var out: [UInt8] = []
    renderer.render(0..<tree.nodes.count, into: &out)
    #expect(
      String(decoding: out, as: UTF8.self) == """
        <figure id="quotation_1">
        <blockquote>
        <p>a <em>b</em></p>
        <p>c</p>
        </blockquote>
        <figcaption>D, <em>e</em></figcaption>
        </figure>

        """)
  }

  @Test func `renders a run of siblings`() throws {
    let tree = try document("a\n\nb *c*\n\n> d\n\ne\n")
    var out = Array("<section>".utf8)
    let edit = HTMLRenderer.Edit(literal: 4..<5, html: Array("C".utf8))
    let quote = tree.nodes.firstIndex { $0.kind == .blockQuote }!
    HTMLRenderer(tree, links: [], edits: [edit]).render(tree.nodes[1].end..<tree.nodes[quote].end, into: &out)
    #expect(
      String(decoding: out, as: UTF8.self)
        == "<section><p>b <em>C</em></p>\n<blockquote>\n<p>d</p>\n</blockquote>\n")
  }

  @Test(arguments: [
    (0..<5, "<p>a <em>b</em>  </p>\n"), (5..<9, "<p><b>X</b> </p>\n"), (6..<8, "<p>cc</p>\n"),
    (2..<6, "<p><em>b</em>  c</p>\n"), (8..<10, "<p> <strong>d</strong></p>\n"), (10..<11, ""),
    (11..<12, "<ul>\n<li>e</li>\n</ul>\n"), (13..<14, "<ul>\n<li>f</li>\n</ul>\n"),
  ])
  func `renders what stands in a part of the text`(clip: Range<Int>, expected: String) throws {
    let tree = try document("a *b*  ccc **d**\n\n- e\n- f\n")
    #expect(String(decoding: tree.literals, as: UTF8.self) == "a b  ccc d\ne\nf")
    var out: [UInt8] = []
    let edit = HTMLRenderer.Edit(literal: 5..<8, html: Array("<b>X</b>".utf8))
    HTMLRenderer(tree, links: [], edits: [edit]).render(0..<tree.nodes.count, within: clip, into: &out)
    #expect(String(decoding: out, as: UTF8.self) == expected)
  }
}
