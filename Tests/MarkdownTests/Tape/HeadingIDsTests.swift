import Testing

@testable import Markdown

struct HeadingIDsTests {
  @Test(arguments: [
    (["Bottom line", "Bottom line", "Bottom  *line*!"], ["bottom-line", "bottom-line-2", "bottom-line-3"]),
    (["A", "A", "A 2", "A"], ["a", "a-3", "a-2", "a-4"]),
    (
      ["Überblick: Straße", "Что дальше?", "दिल्ली", "北京 2025"],
      ["überblick-straße", "что-дальше", "दिल्ली", "北京-2025"]
    ),
    (["Iran’s aims & Iran's means", "—", "!?"], ["irans-aims-irans-means", "section", "section-2"]),
    ([String(repeating: "x", count: 200)], [String(repeating: "x", count: 80)]),
  ])
  func `names each heading once`(texts: [String], ids: [String]) throws {
    #expect(try document(texts.map { "## \($0)\n" }.joined()).headings.map(\.id) == ids)
  }

  @Test func `keeps the text on one line`() throws {
    #expect(
      try document("a *b*\nc\n---\n").headings == [Heading(node: 1, level: 2, id: "a-b-c", text: "a b c")])
  }
}
