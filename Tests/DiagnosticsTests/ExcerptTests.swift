import Testing

@testable import Diagnostics

struct ExcerptTests {
  /// The excerpt of a line of its own: the text, and the carets under it.
  private func excerpt(_ text: String, _ range: Range<Int>) -> [String] {
    excerpt(Array(text.utf8), range)
  }

  private func excerpt(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
    let excerpt = Excerpt(line: 0..<bytes.count, marking: range, in: bytes)
    return [
      excerpt.text,
      String(repeating: " ", count: excerpt.indent) + String(repeating: "^", count: excerpt.width),
    ]
  }

  @Test func `puts carets under the marked range`() {
    #expect(excerpt("title: x\n", 0..<5) == ["title: x", "^^^^^"])
    #expect(excerpt("title: x\r\n", 7..<8) == ["title: x", "       ^"])
  }

  @Test func `puts one caret at a point, also behind the line`() {
    #expect(excerpt("abc", 1..<1) == ["abc", " ^"])
    #expect(excerpt("abc\n", 3..<4) == ["abc", "   ^"])
    #expect(excerpt("", 0..<0) == ["", "^"])
  }

  @Test func `shows a tab as one space`() {
    #expect(excerpt("\ta\tb", 3..<4) == [" a b", "   ^"])
  }

  @Test func `gives wide characters two cells and combining marks none`() {
    #expect(excerpt("北京x", 6..<7) == ["北京x", "    ^"])
    #expect(excerpt("北京x", 3..<6) == ["北京x", "  ^^"])
    #expect(excerpt("😀: x", 0..<4) == ["😀: x", "^^"])
    #expect(excerpt("한글x", 6..<7) == ["한글x", "    ^"])
    #expect(excerpt("e\u{301}x", 3..<4) == ["e\u{301}x", " ^"])
  }

  @Test func `leaves out a byte order mark`() {
    #expect(excerpt("\u{FEFF}abc", 3..<4) == ["abc", "^"])
    #expect(excerpt("\u{FEFF}abc", 0..<0) == ["abc", "^"])
  }

  @Test func `replaces controls and direction marks that would steer the terminal`() {
    #expect(
      excerpt("a\u{1B}[31m\u{202E}b\u{9B}\u{7F}", 1..<2) == ["a\u{FFFD}[31m\u{FFFD}b\u{FFFD}\u{FFFD}", " ^"])
  }

  @Test func `replaces broken UTF-8`() {
    #expect(excerpt([0x61, 0xFF, 0x62], 2..<3) == ["a\u{FFFD}b", "  ^"])
  }

  @Test func `cuts a long line on both sides of the mark`() {
    let text = String(repeating: "a", count: 500) + "MARK" + String(repeating: "b", count: 500)
    let shown = "…" + String(repeating: "a", count: 60) + "MARK" + String(repeating: "b", count: 76) + "…"
    #expect(excerpt(text, 500..<504) == [shown, String(repeating: " ", count: 61) + "^^^^"])
  }

  @Test func `cuts a long mark and leaves a short line whole`() {
    let long = String(repeating: "a", count: 1000)
    let shown = String(repeating: "a", count: 100) + "…"
    #expect(excerpt(long, 0..<1000) == [shown, String(repeating: "^", count: 100)])
    let short = String(repeating: "a", count: 160)
    #expect(excerpt(short, 0..<1) == [short, "^"])
  }

  @Test func `cuts a long line between code points`() {
    let shown = "…" + String(repeating: "é", count: 30) + "x" + String(repeating: "é", count: 40) + "…"
    let text = String(repeating: "é", count: 200) + "x" + String(repeating: "é", count: 200)
    #expect(excerpt(text, 400..<401) == [shown, String(repeating: " ", count: 31) + "^"])
  }

  @Test func `stays short in a long line that is not UTF-8 at all`() {
    let lines = excerpt(Array(repeating: 0x80, count: 100_000), 50_000..<50_001)
    #expect(lines[0] == "…" + String(repeating: "\u{FFFD}", count: 140) + "…")
    #expect(lines[1] == String(repeating: " ", count: 58) + "^")
  }
}
