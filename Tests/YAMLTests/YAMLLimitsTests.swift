import Testing

@testable import YAML

/// What input that means harm cannot do.
struct YAMLLimitsTests {
  private func refusal(at column: Int) -> String {
    "a.md:1:\(column): error: values are nested more than 32 levels deep"
  }

  @Test func `reads 32 levels and refuses the next`() {
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(outline(deep) == deep)
    #expect(
      complaints(about: "[\(deep)]") == """
        \(refusal(at: 33))
          1 | [\(deep)]
            | \(String(repeating: " ", count: 32))^
          help: write them flatter


        """)
  }

  @Test(arguments: ["[", "{a: ", "- ", "[{a: "])
  func `refuses ten thousand nested collections`(opening: String) {
    let levels = complaints(about: String(repeating: opening, count: 10_000)).split(separator: "\n")
    let column = opening == "[{a: " ? 16 * 5 + 1 : 32 * opening.count + 1
    #expect(levels.first.map(String.init) == refusal(at: column))
    #expect(levels.count == 4)
  }

  @Test func `expands no alias`() {
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"
    #expect(
      complaints(about: bomb) == """
        a.md:1:4: error: a value cannot start with ‘&’, which YAML keeps for references and types
          1 | a: &a [x, x]
            |    ^^^^
          help: put the value in quotes


        """)
  }

  @Test(arguments: ["a: %", "a: '%'", "a: |\n  %", "a:\n- \"%\""])
  func `reads a text of a megabyte`(frame: String) {
    let text = String(repeating: "x", count: 1_000_000)
    #expect(
      outline(frame.replacing("%", with: text))
        == outline(frame.replacing("%", with: "x")).replacing("x", with: text))
  }

  @Test func `reads a hundred thousand items in one line`() {
    let node = parse("[" + String(repeating: "x, ", count: 100_000) + "]").node
    guard case .sequence(let items) = node?.value else {
      Issue.record("no list")
      return
    }
    #expect(items.count == 100_000)
    #expect(items.last?.range == 299_998..<299_999)
  }

  @Test func `places many mistakes in one long line`() {
    let line = "{" + String(repeating: "a: 1, ", count: 3_000) + "}"
    #expect(
      complaints(about: line).split(separator: "\n").last { $0.hasSuffix("twice") }
        == "a.md:1:17996: error: ‘a’ is given twice")
  }
}
