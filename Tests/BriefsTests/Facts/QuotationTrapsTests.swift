import Testing

@testable import Briefs

struct QuotationTrapsTests {
  @Test(arguments: ["> c\nd\n", "- > c\n  d\n", "> - c\nd\n", "> > c\n> > — Steve Witkoff, CNN\nd\n"])
  func `warns of a line that a quotation swallows`(body: String) async {
    let line = body.split(separator: "\n").last.map(String.init) ?? ""
    let desk = await Desk(body)
    #expect(
      desk.complaints
        == warning(
          line, under: "d", "this line is taken into the quotation above it",
          help: "put an empty line before it, or begin it with ‘>’ if it belongs there",
          line: 9 + body.count { $0 == "\n" }))
  }

  @Test func `warns once of text that follows the speaker’s line`() async {
    let desk = await Desk("> h\n> — Steve Witkoff, CNN [S1]\nHe left.\n")
    #expect(desk.facts() == "")
    #expect(
      desk.complaints
        == warning(
          "He left.", under: "He left.", "this line is taken into the quotation above it",
          help: "put an empty line before it, or begin it with ‘>’ if it belongs there", line: 12))
  }

  @Test func `takes a speaker’s line without a mark for the quotation’s`() async {
    let desk = await Desk("> g\n— Steve Witkoff, CNN, 2025\n")
    #expect(
      desk.facts()
        == "quotation of Steve Witkoff (steve-witkoff), CNN, 2025, not looked up ‘g’ #quotation_1 briefs/b.md:10 [steve-witkoff] S/0"
    )
    #expect(desk.complaints == "")
  }

  @Test(arguments: [
    "> b\n> - Kirill Dmitriev, Telegram\n", "> b\n>\n> * Someone Unknown, 3 April 2025 [S1]\n",
  ])
  func `warns of a speaker who became an item of a list`(body: String) async {
    let line = body.split(separator: "\n").last.map(String.init) ?? ""
    let desk = await Desk(body)
    #expect(
      desk.complaints
        == warning(
          line, under: String(line.dropFirst(2)), "this line is an item of a list, not the speaker’s name",
          help: "begin it with a dash: ‘> — Speaker, medium, date’", line: 9 + body.count { $0 == "\n" }))
  }

  @Test(arguments: ["> e\n\n— Steve Witkoff, CNN [S1]\n", "> e\n- Steve Witkoff, CNN\n"])
  func `warns of a speaker’s line outside the quotation`(body: String) async {
    let line = body.split(separator: "\n").last.map(String.init) ?? ""
    let desk = await Desk(body)
    #expect(
      desk.complaints
        == warning(
          line, under: line, "the line that names the speaker stands outside the quotation",
          help: "take it in, below a line ‘>’: ‘> — Speaker, medium, date’",
          line: 9 + body.count { $0 == "\n" }))
  }

  @Test(arguments: [
    "> a\n\nb\n", "> a\n>\n> b\n", "> They want:\n> - Peace.\n", "> They want:\n> - Peace\n> - Bread\n",
    "> a\n\n- Steve Witkoff, CNN\n", "> a\n\n— This was a long day.\n",
    "> a\n> — Steve Witkoff\n\n— Steve Witkoff, CNN\n",
    "  > a\n  > b\n", "- > a\n  > b\n", "> ```\n> code\n> ```\n\nb\n", "> a\r\n> b\r\n\r\nc\r\n",
  ])
  func `lets other lines be`(body: String) async {
    #expect(await Desk(body).complaints == "")
  }
}
