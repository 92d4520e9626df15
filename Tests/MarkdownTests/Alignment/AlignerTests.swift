import Testing

@testable import Markdown

/// What the source holds for each byte of text: the same, or the first byte of an escape or entity.
struct AlignerTests {
  @Test(arguments: [
    (
      "wiki link over two lines of a quotation", "> - see [[Kirill\n>   Dmitriev]] now\n",
      "see [[Kirill␊Dmitriev]] now"
    ),
    ("lazy line", "> > a\nb `c\n d` e", "a␊b c␊ d e"),
    ("lazy line that only looks like a quotation", "> a\n      > b *c*", "a␊> b c"),
    (
      "entities", "a &amp; b &lt;&#65;&#x42; &fjlig;&nvlt;c &nope; &amp;amp;",
      "a & b &&& &&&&&&c &nope; &amp;"
    ),
    ("entity before a sign of its own", "&lt;&rsquo;’&nvlt;’&fjlig;j&lt;\u{338} *a*", "&&&&’&&&&’&&j&̸ a"),
    ("escapes", "\\*a\\* \\[b\\\\c \\d", "\\a\\ \\b\\c \\d"),
    ("emphasis of odd length", "***a** b*** c*", "a b** c*"),
    ("tabs", "-\ta\n\tb *c*\n\n\t\td", "a␊b cd␊"),
    ("code over lines", "> ``a ` b\n> c`` d", "a ` b␊c d"),
    ("code padded by spaces", "` `a` ` `` b ``", " a  b"),
    ("inline HTML over lines", "- a <b\n  c='d'> e", "a  e"),
    ("address over lines", "> [a](\n> b\n> 'c\n> d') e", "a e"),
    ("title with an escaped quotation mark", "[a](b \"c\\\"d\") e [f](g (h\\)i)) j", "a e f j"),
    ("address with parentheses", "[a](b(c\\)d)e) f [g](<h)>) i", "a f g i"),
    ("reference with the text of another", "[a][b] c\n\n[b]: /d\n", "a c"),
    ("definitions before text", "[a]: b\n'c\nd'\n[e]:\n  f\n[a] g", "a g"),
    ("definition before a heading", "[a]: b\n[a] c\n===\n", "a c"),
    ("backslash in an autolink", "<http://a.b/\\[c&amp;d> e", "http://a.b/\\[c&d e"),
    ("carriage returns", "a\rb\r\nc *d\r\ne*", "a␍b␍c d␍e"),
    ("NUL", "a\0b *c* `\0d`", "a␀␀␀b c ␀␀␀d"),
    ("byte order mark", "\u{FEFF}# a *b*", "a b"),
    ("nested image and link", "[![a](b) c](d) e", "a c e"),
    ("white space at line ends", "a  \nb \n*c* \nd", "a␊b␊c␊d"),
    ("heading with closing marks", "##  a *b*  ##", "a b"),
    ("fenced code", "> ~~~ x\n> a\n>\n>  b\n> ~~~", "a␊␊ b␊"),
    ("indented code that looks like a fence", "    ```\n    a", "```␊a␊"),
  ])
  func `finds each byte again`(name: String, source: String, trace: String) throws {
    #expect(try document(source + "\n").trace(of: source + "\n") == trace, "\(name)")
  }

  @Test func `counts from the beginning of the file`() throws {
    let source = "---\ntitle: x\n---\n*a* b\n"
    let tree = try document(source, from: 17)
    #expect(tree.nodes.map(\.source) == [17..<23, 17..<22, 17..<20, 18..<19, 20..<22])
    #expect(tree.sourceOffset(ofLiteral: 2) == 21)
  }

  @Test func `places a stretch with an entity at its end`() throws {
    let tree = try document("a &amp; b")
    #expect(tree.source(ofLiteral: 0..<3) == 0..<7)
    #expect(tree.source(ofLiteral: 2..<2) == 2..<2)
  }

  @Test func `survives bytes that are no UTF-8`() throws {
    let bytes: [UInt8] = [0xFF, 0x80, 0x2A, 0xC3, 0x2A, 0xE2, 0x82, 0x0A, 0xF0]
    let tree = try Parser.parse(bytes, from: 0).get()
    #expect(tree.nodes.last?.source.upperBound == bytes.count)
  }

  @Test func `keeps the text UTF-8 where the library does not`() throws {
    #expect(try document("&#xFFFF;&#65534;a").text(of: 0) == "??a")
  }
}
