import Testing

@testable import Briefs

struct FactsReaderQuotationsTests {
  @Test func `reads quotations with speaker, medium and date`() async {
    let desk = await Desk(
      """
      > “A *real* understanding”
      >
      > “and more”
      >
      > — Kirill Dmitriev, Telegram, 3 April 2025 [S1]

      - Item

        > words of [[NATO]]\\
        > – Baltic states, joint statement, BBC, April 3, 2025 [S3, S2].

      > short
      > -- Dmitriev

      > across
      > — [The envoy](../people/steve-witkoff.md), CNN,
      > 2–3 April 2025

      > > inner
      > > — Kirill Dmitriev, inner
      >
      > outer
      > — Steve Witkoff, 2025
      """)
    #expect(desk.complaints == "")
    #expect(
      desk.facts() == """
        quotation of Kirill Dmitriev (kirill-dmitriev), Telegram, 2025-04-03, not looked up \
        ‘“A <em>real</em> understanding”
        <p>“and more”</p>
        ’ ‘“A real understanding” “and more”’ #quotation_1 briefs/b.md:10 [kirill-dmitriev] S1/1
        quotation of Baltic states (estonia, latvia, lithuania), joint statement, BBC, 2025-04-03, not looked up \
        ‘words of <a href="../organizations/nato.html">NATO</a>’ ‘words of NATO’ #quotation_2 briefs/b.md:18 \
        [estonia, latvia, lithuania, nato] S3+2/2
        quotation of Dmitriev (kirill-dmitriev), -, -, not looked up ‘short’ #quotation_3 briefs/b.md:21 \
        [kirill-dmitriev] S/0
        quotation of The envoy (steve-witkoff), CNN, 2025-04-02/2025-04-03, not looked up ‘across’ \
        #quotation_4 briefs/b.md:24 [steve-witkoff] S/0
        quotation of Steve Witkoff (steve-witkoff), -, 2025, not looked up ‘<blockquote>
        <p>inner
        — Kirill Dmitriev, inner</p>
        </blockquote>
        <p>outer</p>
        ’ ‘inner — Kirill Dmitriev, inner outer’ #quotation_5 briefs/b.md:28 \
        [steve-witkoff, kirill-dmitriev] S/0
        """)
    #expect(desk.prose == String(decoding: desk.body.html, as: UTF8.self))
  }

  @Test(arguments: [
    "> nobody’s words\n", "> the talks\n> — he said —\n> went on\n", "> a\n> —\n", "> — Kirill Dmitriev\n",
    "> ```\n> — Kirill Dmitriev\n> ```\n", "> a\n> -Kirill Dmitriev\n", "— Kirill Dmitriev, alone\n",
  ])
  func `takes no other quotation for one with a speaker`(body: String) async {
    let desk = await Desk(body)
    #expect(desk.complaints == "")
    #expect(desk.facts() == "")
  }

  @Test func `warns of an unknown speaker, an impossible date and text behind the speaker’s line`() async {
    let desk = await Desk(
      """
      > a
      > — Kiril Dmitriev, CNN

      > b
      > — Steve Witkoff, 31 April 2025

      > c
      > — Steve Witkoff, CNN [S1]
      > and more

      > d
      > — Steve Witkoff, CNN, 3 April 2025
      > and more
      """)
    #expect(
      desk.facts() == """
        quotation of Kiril Dmitriev (), CNN, -, not looked up ‘a’ #quotation_1 briefs/b.md:10 [] S/0
        quotation of Steve Witkoff (steve-witkoff), -, -, not looked up ‘b’ #quotation_2 briefs/b.md:13 \
        [steve-witkoff] S/0
        """)
    #expect(
      desk.complaints == """
        briefs/b.md:11:5: warning: no actor is called ‘Kiril Dmitriev’
          11 | > — Kiril Dmitriev, CNN
             |     ^^^^^^^^^^^^^^
          help: did you mean ‘Kirill Dmitriev’?

        briefs/b.md:14:20: warning: no such date: April 2025 has no day 31
          14 | > — Steve Witkoff, 31 April 2025
             |                    ^^^^^^^^^^^^^
          help: write it as 3 April 2025, April 2025, 2025 or 2–3 April 2025

        briefs/b.md:18:3: warning: text follows the line that names the speaker
          18 | > and more
             |   ^^^^^^^^
          help: that line is the last one of a quotation; put an empty line behind it

        briefs/b.md:22:3: warning: text follows the line that names the speaker
          22 | > and more
             |   ^^^^^^^^
          help: that line is the last one of a quotation; put an empty line behind it


        """)
  }

  @Test(arguments: ["von der Leyen", "al-Sharaa", "阿拉格齐", "عباس عراقچی", "NATO"])
  func `takes a name for one that begins small or in a script without capitals`(name: String) async {
    let desk = await Desk(
      "> One.\n>\n> — \(name), Brussels, 2025\n",
      and: ["people/x.md": "---\nname: \(name == "NATO" ? "X" : name)\n---\n"])
    #expect(desk.complaints == "")
    #expect(desk.body.facts.quotations.map(\.speaker.name) == [name])
  }

  @Test(arguments: ["he went home", "de facto, at least", "pro-Russian, as ever", "“and on”"])
  func `takes no prose behind a dash for a name`(prose: String) async {
    let desk = await Desk("> One.\n>\n> — \(prose)\n")
    #expect(desk.facts() == "")
    #expect(desk.complaints == "")
  }

  @Test(arguments: ["18/01/2026", "4.3.2026", "1-2-26"])
  func `warns of a date in figures behind a speaker`(date: String) async {
    let line = "> — Steve Witkoff, CNN, \(date)"
    let desk = await Desk("> One.\n\(line)\n")
    #expect(desk.body.facts.quotations.map(\.medium) == ["CNN"])
    #expect(
      desk.complaints
        == mistake(
          line, under: date, "‘\(date)’ is no date",
          help: "write it as 3 April 2025, April 2025, 2025 or 2–3 April 2025", path: "briefs/b.md", line: 11
        ).replacing(": error:", with: ": warning:"))
  }
}
