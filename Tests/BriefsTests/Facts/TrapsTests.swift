import Testing

@testable import Briefs

struct TrapsTests {
  @Test(arguments: ["---", "===", "--", "-"])
  func `warns of a line that makes a heading within a quotation`(underline: String) async {
    let desk = await Desk("> a\n> \(underline)\n")
    #expect(
      desk.complaints
        == warning(
          "> \(underline)", under: underline, "this line makes a heading of the text above it",
          help: "put a line ‘>’ before it if it is to part two texts, or leave it out", line: 11))
  }

  @Test func `warns of a line that makes a heading of all that a speaker said`() async {
    let desk = await Desk("> a\n> b\n> --- \n> — Poland\n")
    #expect(
      desk.complaints
        == warning(
          "> --- ", under: "---", "this line makes a heading of the text above it",
          help: "put a line ‘>’ before it if it is to part two texts, or leave it out", line: 12))
  }

  @Test(arguments: ["And then this.", "Two\nlines", "As he said:"])
  func `warns of a line that makes a heading of prose`(prose: String) async {
    let desk = await Desk("\(prose)\n---\n")
    #expect(
      desk.complaints
        == warning(
          "---", under: "---", "this line makes a heading of the text above it",
          help: "put an empty line before it if it is to part two texts",
          line: 11 + prose.count { $0 == "\n" }))
  }

  @Test(arguments: [
    "Background\n----------\n", "Text.\n\n---\n", "> a\n>\n> ---\n", "> a\n\n---\n", "> # a\n",
    "## Done.\n",
  ])
  func `lets rules and headings be`(body: String) async {
    #expect(await Desk(body).complaints == "")
  }

  @Test(arguments: [
    ("2. April", "2. April"), ("2. April 2025: a", "2. April 2025: a"),
    ("- 3. Apr. 2025 a", "3. Apr. 2025 a"),
    ("31. March–2 April: a", "31. March–2 April: a"), ("1. May: a", "1. May: a"),
  ])
  func `warns of a day that became a number`(line: String, marked: String) async {
    let desk = await Desk("A\n\n\(line)\n")
    #expect(
      desk.complaints
        == warning(
          line, under: marked, "this day has become the number of a list’s item",
          help: "write the day without a full stop, as in ‘2 April 2025’, or with ‘\\.’ instead of ‘.’",
          line: 12))
  }

  @Test(arguments: ["2. April 2025: a", "- 3. April 2025: a"])
  func `says no more of such a day in a timeline`(line: String) async {
    let desk = await Desk("## Timeline\n\n\(line)\n")
    #expect(desk.facts() == "prose: timeline")
    #expect(desk.body.facts.events.isEmpty)
    #expect(desk.complaints.split(separator: "\n\n").count == 1)
  }

  @Test(arguments: [
    "1. May it be\n", "1. Marching on\n", "2\\. April 2025\n", "1. March on Kyiv\n", "1. April\\\n   fools\n",
  ])
  func `lets other numbered items be`(body: String) async {
    #expect(await Desk("A\n\n" + body).complaints == "")
  }

  @Test func `warns of a heading whose marks are glued to it`() async {
    #expect(
      await Desk("##Timeline\n\n- 2025: a\n").complaints
        == warning(
          "##Timeline", under: "##Timeline", "this is no heading", help: "put a blank behind ‘##’", line: 10))
    #expect(await Desk("##hashtag\n\n#timeline\n\n> ##Timeline\n").complaints == "")
  }
}
