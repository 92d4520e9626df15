import Testing

@testable import Briefs

struct FactsReaderEventsTests {
  @Test func `reads dated items as events of every entity that they name`() async {
    let desk = await Desk(
      """
      ## Timeline

      - 24 March 2025: US and Russian teams meet in Saudi Arabia. [S1]
      - 2–3 April 2025: Dmitriev comes to [Washington]().
      - **March 2025–April 2025:** *Things* [go](https://x.org) on.

        More of [[Steve Witkoff|him]] [S1, S3].

      ## Ahead

      - 2026: Poland decides: yes or no.
      """)
    #expect(desk.complaints == "")
    #expect(
      desk.facts() == """
        event 2025-03-24 ‘<a href="../countries/united-states.html">US</a> and Russian teams meet in \
        <a href="../countries/saudi-arabia.html">Saudi Arabia</a>. \
        <span class="citation">[<a href="#source-S1">S1</a>]</span>’ \
        ‘US and Russian teams meet in Saudi Arabia.’ #timeline_1 briefs/b.md:12 \
        [united-states, russia, saudi-arabia] S1/1
        event 2025-04-02/2025-04-03 ‘<a href="../people/kirill-dmitriev.html">Dmitriev</a> comes to Washington.’ \
        ‘Dmitriev comes to Washington.’ #timeline_2 briefs/b.md:13 [kirill-dmitriev] S/0
        event 2025-03/2025-04 ‘<em>Things</em> <a href="https://x.org">go</a> on.
        <p>More of <a href="../people/steve-witkoff.html">him</a> \
        <span class="citation">[<a href="#source-S1">S1</a>, <a href="#source-S3">S3</a>]</span>.</p>
        ’ ‘Things go on. More of him.’ #timeline_3 briefs/b.md:14 [steve-witkoff] S1+3/2
        ahead 2026 ‘<a href="../countries/poland.html">Poland</a> decides: yes or no.’ \
        ‘Poland decides: yes or no.’ #ahead_1 briefs/b.md:20 [poland] S/0
        """)
    #expect(desk.prose == "")
  }

  @Test func `gives an event of an entity’s own file to that entity`() async {
    let desk = await Desk([
      "people/kirill-dmitriev.md":
        "---\nname: Kirill Dmitriev\n---\n## Timeline\n\n- 2025: Meets Steve Witkoff.\n\n## Words\n\n> “No.”\n>\n> — Kirill Dmitriev, 2024\n"
    ])
    #expect(
      desk.facts(desk.body(of: "kirill-dmitriev")) == """
        event 2025 ‘Meets <a href="../people/steve-witkoff.html">Steve Witkoff</a>.’ ‘Meets Steve Witkoff.’ \
        #timeline_1 people/kirill-dmitriev.md:6 [kirill-dmitriev, steve-witkoff] S/0
        quotation of Kirill Dmitriev (kirill-dmitriev), -, 2024, not looked up ‘“No.”’ #quotation_1 people/kirill-dmitriev.md:10 \
        [kirill-dmitriev] S/0
        """)
  }

  @Test func `warns of every date that is none and says how to write it`() async {
    let desk = await Desk(
      """
      ## Timeline

      - 31 April 2025: a
      - 2-3 April 2025: b
      - Spring: c
      - no date
      - 2024–2022: d
      """)
    #expect(
      desk.facts()
        == "event 2025-04-02/2025-04-03 ‘b’ #timeline_1 briefs/b.md:13 [] S/0\nprose: timeline")
    #expect(
      desk.complaints == """
        briefs/b.md:12:3: warning: no such date: April 2025 has no day 31
          12 | - 31 April 2025: a
             |   ^^^^^^^^^^^^^
          help: write it as 3 April 2025, April 2025, 2025 or 2–3 April 2025

        briefs/b.md:13:3: warning: a range of dates is written with an en dash
          13 | - 2-3 April 2025: b
             |   ^^^^^^^^^^^^^^
          help: write ‘2–3 April 2025’

        briefs/b.md:14:3: warning: ‘Spring’ is no date
          14 | - Spring: c
             |   ^^^^^^
          help: write it as 3 April 2025, April 2025, 2025 or 2–3 April 2025

        briefs/b.md:15:3: warning: this item has no date
          15 | - no date
             |   ^^^^^^^
          help: begin it with one and a colon: ‘- 3 April 2025: …’

        briefs/b.md:16:3: warning: no such date: it ends before it begins
          16 | - 2024–2022: d
             |   ^^^^^^^^^
          help: write it as 3 April 2025, April 2025, 2025 or 2–3 April 2025


        """)
  }

  @Test func `takes a range with a hyphen for what it means`() async {
    let desk = await Desk("## Timeline\n\n- March 2025 - April 2025: b\n")
    #expect(desk.facts() == "event 2025-03/2025-04 ‘b’ #timeline_1 briefs/b.md:12 [] S/0")
    #expect(desk.prose == "")
  }
}
