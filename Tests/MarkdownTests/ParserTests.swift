import Testing

@testable import Markdown

/// Texts made to keep a parser busy. At these sizes a quadratic step would take many times as long.
struct ParserTests {
  @Test(arguments: [
    ("[", 40_000, "]"), ("![", 40_000, ""), ("a]", 40_000, ""), ("[ (](", 40_000, ""),
    ("[a](<b", 40_000, ""),
    ("*a **a ", 20_000, " a** a*"), ("_a ", 40_000, ""), ("a_ ", 40_000, ""), ("*a_ ", 40_000, ""),
    ("*", 80_000, "a*"), ("_", 80_000, "a_"), ("`a``", 40_000, ""), ("x<!--", 40_000, ""),
    ("x<?", 40_000, ""),
    ("x<!A ", 40_000, ""), ("x<![CDATA[", 40_000, ""), ("<a b=\"'<", 40_000, ""), ("<aa:", 40_000, ""),
    ("[a]: u 'x\n", 40_000, ""), ("[a]: u\n", 20_000, "\n[a] "), ("a\n=\n", 20_000, ""),
    ("&amp;&", 40_000, ""),
    ("\\\n", 40_000, ""), ("\0*", 40_000, ""), ("# a\n", 20_000, ""), ("> a\n      > b\n", 20_000, ""),
    ("- a\n\n", 20_000, ""), ("\t", 200_000, "- a"), ("[a](b \"\\\"", 40_000, ""),
  ])
  func `ends soon on hostile text`(start: String, count: Int, end: String) throws {
    let text = String(repeating: start, count: count) + String(repeating: end, count: count)
    let tree = try document(text)
    #expect(tree.nodes[0].source == 0..<text.utf8.count)
    var html: [UInt8] = []
    HTMLRenderer(tree, links: tree.links.map { _ in .unlinked }).render(0..<tree.nodes.count, into: &html)
    #expect(tree.nodes.count == 1 || !html.isEmpty)
  }

  @Test func `reads one very long line`() throws {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 16 << 20)
    let tree = try Parser.parse(text, from: 0).get()
    #expect(tree.nodes.map(\.source) == [0..<text.count, 0..<text.count, 0..<text.count])
  }

  @Test func `reads nothing at all`() throws {
    #expect(try document("").outline(of: "") == ["document ‘’ @ ‘’"])
    #expect(try document("---\n", from: 4).outline(of: "---\n") == ["document ‘’ @ ‘’"])
  }
}
