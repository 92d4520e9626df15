import Diagnostics
import Testing

@testable import Briefs

struct FrontMatterTests {
  /// Which of the keys a, b and c the front matter has, and the text behind it.
  private func split(_ text: String) -> [String]? {
    let source = SourceText(path: "a.md", text: text)
    var report = Report()
    guard let front = FrontMatter.read(source, report: &report) else { return nil }
    let fields = Fields(front.node, of: source, owner: "a page")
    let keys = ["a", "b", "c"].filter(fields.has).joined(separator: " ")
    return [keys, String(decoding: source.bytes[front.bodyStart...], as: UTF8.self)]
  }

  private func complaints(_ bytes: [UInt8]) -> String {
    var report = Report()
    _ = FrontMatter.read(SourceText(path: "a.md", bytes: bytes), report: &report)
    return printed(report)
  }

  @Test(arguments: [
    "---\na: 1\nb: 2\n---\nText\n", "\u{FEFF}---\na: 1\nb: 2\n---\nText\n",
    "\n \n---\na: 1\nb: 2\n---\nText\n",
    "--- \t\na: 1\nb: 2\n--- \nText\n",
  ])
  func `finds keys and text`(text: String) {
    #expect(split(text) == ["a b", "Text\n"])
  }

  @Test func `takes every sort of line end`() {
    #expect(split("---\r\na: 1\r\nb: 2\r\n---\r\nText\r\n") == ["a b", "Text\r\n"])
    #expect(split("---\ra: 1\rb: 2\r---\rText\r") == ["a b", "Text\r"])
    #expect(split("---\r\na: 1\rb: 2\n---\r\nText") == ["a b", "Text"])
  }

  @Test(arguments: [
    "Text\n---\na: 1\n---\n", "", "----\na: 1\n---\n", "--\na: 1\n---\n", "- --\n", " ---\na: 1\n---\n",
  ])
  func `takes a text that opens otherwise for a text without front matter`(text: String) {
    #expect(split(text) == ["", text])
  }

  @Test func `starts the text behind a byte order mark when there is no front matter`() {
    #expect(split("\u{FEFF}Text") == ["", "Text"])
  }

  @Test(arguments: ["---\n---\nText", "---\n# nothing\n\n---\nText"])
  func `takes front matter that says nothing`(text: String) {
    #expect(split(text) == ["", "Text"])
  }

  @Test func `closes only at a line of its own`() {
    #expect(
      split("---\na: one --- two\nb: |\n  ---\n  x\nc: \"---\"\n---\nText\n---\n") == [
        "a b c", "Text\n---\n",
      ])
  }

  @Test func `takes front matter at the very end of a file`() {
    #expect(split("---\na: 1\n---") == ["a", ""])
  }

  @Test(arguments: [
    "---\ntitle: x\n\nText", "---\r\ntitle: x\r\n\r\nText", "---\rtitle: x\rText", "\u{FEFF}---\ntitle: x",
    "---",
  ])
  func `refuses front matter that is never closed`(text: String) {
    #expect(
      complaints(Array(text.utf8)) == """
        a.md:1:1: error: this front matter is never closed
          1 | ---
            | ^^^
          help: put a line ‘---’ behind its last key


        """)
    #expect(split(text) == nil)
  }

  @Test func `tells broken front matter from none`() {
    var report = Report()
    let broken = FrontMatter.read(SourceText(path: "a.md", text: "---\na: b: c\n---\nText"), report: &report)
    #expect(broken.map { [$0.isBroken, $0.node == nil] } == [true, true])
    let none = FrontMatter.read(SourceText(path: "a.md", text: "Text"), report: &report)
    #expect(none.map { [$0.isBroken, $0.node == nil] } == [false, true])
    let empty = FrontMatter.read(SourceText(path: "a.md", text: "---\n---\nText"), report: &report)
    #expect(empty.map { [$0.isBroken, $0.node == nil] } == [false, true])
    #expect(report.errorCount == 1)
  }

  @Test func `refuses a file that is not UTF-8, at its first wrong byte`() {
    #expect(
      complaints(Array("---\ntitle: Caf".utf8) + [0xE9] + Array(" x\n---\n".utf8)) == """
        a.md:2:11: error: this file is not UTF-8 from here on
          2 | title: Caf\u{FFFD} x
            |           ^
          help: save it again with the encoding UTF-8; it may be Windows-1252 or UTF-16 now


        """)
  }
}
