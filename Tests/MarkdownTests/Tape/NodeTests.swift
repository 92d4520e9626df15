import Testing

@testable import Markdown

struct NodeTests {
  @Test func `knows every block with its text and place`() throws {
    let source =
      "# One\n\nTwo\n===\n\n> q\n\n- a\n- b\n\n3. c\n\n4. d\n\n---\n\n<div>\n</div>\n\n```swift x\ne\n```\n\n    f\n"
    #expect(
      try document(source).outline(of: source) == [
        "document ‘One␊Two␊q␊a␊b␊c␊d␊e␊f␊’ @ ‘\(source.replacing("\n", with: "␊"))’",
        "  heading(level: 1) ‘One’ @ ‘# One’",
        "    text ‘One’ @ ‘One’",
        "  heading(level: 1) ‘Two’ @ ‘Two␊===’",
        "    text ‘Two’ @ ‘Two’",
        "  blockQuote ‘q’ @ ‘> q’",
        "    paragraph ‘q’ @ ‘q’",
        "      text ‘q’ @ ‘q’",
        "  list(ordered: false, start: 0, tight: true) ‘a␊b’ @ ‘- a␊- b’",
        "    item ‘a’ @ ‘- a’",
        "      paragraph ‘a’ @ ‘a’",
        "        text ‘a’ @ ‘a’",
        "    item ‘b’ @ ‘- b’",
        "      paragraph ‘b’ @ ‘b’",
        "        text ‘b’ @ ‘b’",
        "  list(ordered: true, start: 3, tight: false) ‘c␊d’ @ ‘3. c␊␊4. d’",
        "    item ‘c’ @ ‘3. c’",
        "      paragraph ‘c’ @ ‘c’",
        "        text ‘c’ @ ‘c’",
        "    item ‘d’ @ ‘4. d’",
        "      paragraph ‘d’ @ ‘d’",
        "        text ‘d’ @ ‘d’",
        "  thematicBreak ‘’ @ ‘---’",
        "  htmlBlock ‘’ @ ‘<div>␊</div>’",
        "  codeBlock(info: Range(0..<7)) ‘e␊’ @ ‘```swift x␊e␊```’",
        "  codeBlock(info: Range(7..<7)) ‘f␊’ @ ‘f’",
      ])
  }

  @Test func `knows every inline with its text and place`() throws {
    let source = "a `b` <i>c</i>  \nd\\\n*e* __f__ ![g](h \"i\") <http://j.k>"
    #expect(
      try document(source).outline(of: source) == [
        "document ‘a b c␊d␊e f g http://j.k’ @ ‘\(source.replacing("\n", with: "␊"))’",
        "  paragraph ‘a b c␊d␊e f g http://j.k’ @ ‘\(source.replacing("\n", with: "␊"))’",
        "    text ‘a ’ @ ‘a ’",
        "    code ‘b’ @ ‘`b`’",
        "    text ‘ ’ @ ‘ ’",
        "    htmlInline ‘’ @ ‘<i>’",
        "    text ‘c’ @ ‘c’",
        "    htmlInline ‘’ @ ‘</i>’",
        "    lineBreak ‘␊’ @ ‘  ␊’",
        "    text ‘d’ @ ‘d’",
        "    lineBreak ‘␊’ @ ‘\\␊’",
        "    emphasis ‘e’ @ ‘*e*’",
        "      text ‘e’ @ ‘e’",
        "    text ‘ ’ @ ‘ ’",
        "    strong ‘f’ @ ‘__f__’",
        "      text ‘f’ @ ‘f’",
        "    text ‘ ’ @ ‘ ’",
        "    image(0) ‘g’ @ ‘![g](h \"i\")’",
        "      text ‘g’ @ ‘g’",
        "    text ‘ ’ @ ‘ ’",
        "    link(1) ‘http://j.k’ @ ‘<http://j.k>’",
        "      text ‘http://j.k’ @ ‘http://j.k’",
      ])
  }

  @Test func `keeps links and images in order`() throws {
    let source = "[a *b*](</c d> 'e&amp;f') ![g](h) [i][] <j@k.l>\n\n[i]: m\n"
    #expect(
      try document(source).links == [
        Link(node: 2, destination: "/c d", title: "e&f", isImage: false, source: 0..<25),
        Link(node: 7, destination: "h", title: "", isImage: true, source: 26..<33),
        Link(node: 10, destination: "m", title: "", isImage: false, source: 34..<39),
        Link(node: 13, destination: "mailto:j@k.l", title: "", isImage: false, source: 40..<47),
      ])
  }

  @Test func `gives the plain text of a subtree`() throws {
    let tree = try document("A *b*\nc\n\n- d `e`\n- <b>f</b>\n")
    #expect(
      tree.nodes.indices.map(tree.text(of:)) == [
        "A b\nc\nd e\nf", "A b\nc", "A ", "b", "b", "\nc", "d e\nf", "d e", "d e", "d ", "e", "f", "f", "",
        "f", "",
      ])
  }
}
