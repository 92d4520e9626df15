import Testing

@testable import Briefs

struct ForeignMarkupTests {
  private static let noteHelp =
    "write its text in brackets where it belongs, or list it under ‘sources:’ and cite it as [S1]"

  @Test(arguments: [
    "| a | b |\n|---|:-:|\n| 1 | 2 |\n", "> | a | b |\n> |---|---|\n", "- | a | b |\n  |---|---|\n",
  ])
  func `warns of a table`(body: String) async {
    let line = body.split(separator: "\n").first.map(String.init) ?? ""
    #expect(
      await Desk(body).complaints
        == warning(
          line, under: "| a | b |", "a table is shown as it is typed",
          help: "write it as a list, with ‘- ’ for each row", line: 10))
  }

  @Test func `warns once of a footnote that CommonMark takes for a link`() async {
    let desk = await Desk("Foot[^1], and foot[^1].\n\n[^1]: Note.\n")
    #expect(
      desk.complaints
        == warning(
          "Foot[^1], and foot[^1].", under: "[^1]", "a footnote is shown as it is typed", help: Self.noteHelp,
          line: 10))
    #expect(desk.prose == "<p>Foot^1, and foot^1.</p>\n")
  }

  @Test func `warns once of a citation that a definition makes a link`() async {
    let desk = await Desk("So [S1], and so [S1].\n\n[S1]: https://example.org/\n")
    #expect(
      desk.complaints
        == warning(
          "So [S1], and so [S1].", under: "[S1]",
          "this is a link and no citation, since a line ‘[S1]: …’ makes it one",
          help: "take that line out; the address of a source stands in the front matter", line: 10))
  }

  @Test func `warns of a footnote that stands as text`() async {
    #expect(
      await Desk("Foot[^a].\n\n[^a]: Longer than a word.\n").complaints
        == warning(
          "[^a]: Longer than a word.", under: "[^a]", "a footnote is shown as it is typed",
          help: Self.noteHelp,
          line: 12))
  }

  @Test(arguments: ["- [ ] call\n", "1. [x] called\n", "- [X] **called**\n"])
  func `warns of a box to tick`(body: String) async {
    let line = String(body.dropLast())
    #expect(
      await Desk(body).complaints
        == warning(
          line, under: String(line.dropFirst(line.hasPrefix("1") ? 3 : 2).prefix(3)),
          "a box to tick is shown as it is typed", help: "leave it out, or say in words what is done",
          line: 10))
  }

  @Test(arguments: ["~~no~~", "~~no *more*~~", "~~no\nmore~~"])
  func `warns of text that is struck through`(text: String) async {
    let line = text.split(separator: "\n").first.map(String.init) ?? ""
    #expect(
      await Desk("\(text)\n").complaints
        == warning(
          line, under: line, "text that is struck through is shown as it is typed",
          help: "take it out, or say in words what no longer holds", line: 10))
  }

  @Test(arguments: [
    "a | b\n", "a | b\n\n---|---\n", "a\n|---|---|\n", "a | b\n\\|---|---|\n", "```\n| a |\n|---|\n```\n",
    "As [^1] says.\n",
    "See [^1](https://example.org).\n", "\\[^1]: a b\n", "`[^1]: a b`\n", "- \\[ ] a\n", "- [] a\n",
    "[ ] a\n", "- `[ ] a`\n",
    "~~~\n~~a~~\n~~~\n", "~~ a ~~\n", "\\~~a\\~~\n", "`~~a~~`\n", "a ~~b\n\nc~~ d\n", "~5 and ~6\n",
  ])
  func `lets be what is none of these`(body: String) async {
    #expect(await Desk(body).complaints == "")
  }
}
