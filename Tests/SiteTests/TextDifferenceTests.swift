import Testing

@Suite struct TextDifferenceTests {
  @Test func `shows what differs, with lines around it`() {
    let old = "a\nb\nc\nd\ne\nf\ng\n"
    let new = "a\nb\nc\nD\nE\nf\ng\n"
    #expect(
      TextDifference(from: old, to: new)?.description == "@ line 4\n  b\n  c\n- d\n- e\n+ D\n+ E\n  f\n  g")
  }

  @Test func `shows a line that repeats its neighbour`() {
    #expect(TextDifference(from: "a\na", to: "a\na\na")?.description == "@ line 3\n  a\n  a\n+ a")
  }

  @Test func `is nothing for the same bytes, and something for other bytes of the same letters`() {
    #expect(TextDifference(from: "é\n", to: "é\n") == nil)
    #expect(TextDifference(from: "\u{E9}", to: "e\u{301}")?.description == "@ line 1\n- \u{E9}\n+ e\u{301}")
  }
}
