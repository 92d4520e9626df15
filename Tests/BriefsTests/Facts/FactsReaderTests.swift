import Testing

@testable import Briefs

struct FactsReaderTests {
  @Test func `reads every shape and takes its section out of the prose`() async {
    let desk = await Desk(
      """
      Lead.

      ## Bottom line

      Kirill Dmitriev’s *visit* [S1].

      Second.

      ## Discrepancies

      - A. [S1]

      ## gaps

      - B.
      - C, from
        two lines.

      ## ASSUMPTIONS:

      - D.

      ## Other

      Rest.
      """)
    #expect(desk.complaints == "")
    #expect(
      desk.facts() == """
        bottom line ‘<a href="../people/kirill-dmitriev.html">Kirill Dmitriev</a>’s <em>visit</em> \
        <span class="citation">[<a href="#source-S1">S1</a>]</span>.
        <p>Second.</p>
        ’ ‘Kirill Dmitriev’s visit. Second.’ #bottom_line briefs/b.md:14 [kirill-dmitriev] S1/1
        discrepancy ‘A. <span class="citation">[<a href="#source-S1">S1</a>]</span>’ ‘A.’ #discrepancy_1 \
        briefs/b.md:20 [] S1/1
        gap ‘B.’ #gap_1 briefs/b.md:24 [] S/0
        gap ‘C, from
        two lines.’ ‘C, from two lines.’ #gap_2 briefs/b.md:25 [] S/0
        assumption ‘D.’ #assumption_1 briefs/b.md:30 [] S/0
        """)
    #expect(desk.prose == "<p>Lead.</p>\n<h2 id=\"other\">Other</h2>\n<p>Rest.</p>\n")
  }

  @Test func `takes a brief without any shape as prose`() async {
    let desk = await Desk("One.\n\n## Background\n\n- 2025: not a timeline\n\n> Quoted.\n")
    #expect(desk.complaints == "")
    #expect(desk.facts() == "")
    #expect(
      desk.prose == """
        <p>One.</p>
        <h2 id="background">Background</h2>
        <ul>
        <li>2025: not a timeline</li>
        </ul>
        <blockquote>
        <p>Quoted.</p>
        </blockquote>

        """)
  }

  @Test(arguments: [
    "```\n## Timeline\n\n- x\n```\n", "> ## Timeline\n>\n> - x\n", "### Timeline\n\n- x\n",
    "# Timeline\n\n- x\n",
    "- ## Timeline\n\n  - x\n", "## Time line\n\n- x\n", "## Timeline: 2025\n\n- x\n",
    "**Timeline**\n\n- x\n",
  ])
  func `reads no facts where there is no such heading`(body: String) async {
    let desk = await Desk("Lead.\n\n" + body)
    #expect(desk.complaints == "")
    #expect(desk.facts() == "")
    #expect(desk.prose == String(decoding: desk.body.html, as: UTF8.self))
  }

  @Test func `keeps a section that is not of its shape, and all others of that name, as prose`() async {
    let desk = await Desk(
      "## Gaps\n\n- A\n\n## Assumptions\n\nB\n\n- C\n\n## Assumptions\n\n- D\n\n## Timeline\n")
    #expect(
      desk.facts() == """
        gap ‘A’ #gap_1 briefs/b.md:12 [] S/0
        assumption ‘C’ #assumption_1 briefs/b.md:18 [] S/0
        assumption ‘D’ #assumption_2 briefs/b.md:22 [] S/0
        prose: assumptions
        """)
    #expect(
      desk.prose == """
        <h2 id="assumptions">Assumptions</h2>
        <p>B</p>
        <ul>
        <li>C</li>
        </ul>
        <h2 id="assumptions-2">Assumptions</h2>
        <ul>
        <li>D</li>
        </ul>

        """)
    #expect(
      desk.complaints == """
        briefs/b.md:16:1: warning: this is not of the shape that ‘Assumptions’ has, so the section stays as it is written
          16 | B
             | ^
          help: write a list with ‘- ’, and other text under another heading


        """)
  }

  @Test func `warns of a list of the wrong sort and of an item that begins with no text`() async {
    let desk = await Desk("## Gaps\n\n1. A\n\n## Timeline\n\n- 2025: a\n- > b\n")
    #expect(desk.facts() == "event 2025 ‘a’ #timeline_1 briefs/b.md:16 [] S/0\nprose: gaps, timeline")
    #expect(
      desk.complaints == """
        briefs/b.md:12:1: warning: this is not of the shape that ‘Gaps’ has, so the section stays as it is written
          12 | 1. A
             | ^^^^
          help: write a list with ‘- ’, and other text under another heading

        briefs/b.md:17:1: warning: this item does not begin with text
          17 | - > b
             | ^^^^^
          help: begin it like the others: ‘- 3 April 2025: …’


        """)
  }

  @Test func `warns of a bottom line that is no paragraph, and of a second one`() async {
    let list = await Desk("## Bottom line\n\n- a\n")
    #expect(list.facts() == "prose: bottom line")
    #expect(list.prose == "<h2 id=\"bottom-line\">Bottom line</h2>\n<ul>\n<li>a</li>\n</ul>\n")
    #expect(
      list.complaints == """
        briefs/b.md:12:1: warning: the bottom line does not begin with a paragraph
          12 | - a
             | ^^^
          help: write one or two sentences below the heading


        """)
    let two = await Desk("## Bottom line\n\na\n\n## Bottom line\n\nb\n")
    #expect(two.facts() == "bottom line ‘a’ #bottom_line briefs/b.md:12 [] S/0\nprose: bottom line")
    #expect(
      two.complaints == """
        briefs/b.md:14:4: warning: this is a second bottom line
          14 | ## Bottom line
             |    ^^^^^^^^^^^
          help: a page has one; join the two


        """)
  }

  @Test func `knows headings and labels under the names that site.yml adds`() async {
    let desk = await Desk(
      """
      ## Fazit

      A.

      ## Chronik

      - 2025: B.

      ## Haltungen: war in Ukraine

      - Poland: C.

      ## Key judgements

      1. Das ist *wohl* so, bis 2025-06-30. Vertrauen: gering. D. Ausgang: wahr.
      """,
      and: [
        "site.yml": """
        kinds: {organizations: {actor: true}}
        headings: {bottom line: Fazit, timeline: [Zeitleiste, Chronik], positions: Haltungen}
        labels: {confidence: Vertrauen, low: gering, outcome: Ausgang, 'true': wahr, by: bis}
        likelihood: [{term: wohl, low: 55, high: 80}]
        """
      ])
    #expect(desk.complaints == "")
    #expect(
      desk.facts() == """
        bottom line ‘A.’ #bottom_line briefs/b.md:12 [] S/0
        judgement wohl, confidence low, by 2025-06-30 ‘Das ist <em>wohl</em> so, bis 2025-06-30.’ \
        ‘Das ist wohl so, bis 2025-06-30.’ #judgement_1 briefs/b.md:24 [] S/0
          reason ‘D.’
          outcome true 
        event 2025 ‘B.’ #timeline_1 briefs/b.md:16 [] S/0
        position on war of Poland (poland) ‘C.’ #position_1 briefs/b.md:20 [war, poland] S/0
        """)
  }

  @Test func `reads no facts from a free page`() async {
    let desk = await Desk(["about.md": "# About\n\n## Timeline\n\nNone.\n"])
    #expect(desk.complaints == "")
    #expect(
      String(decoding: desk.graph.pageBodies[0].prose, as: UTF8.self)
        == "<h2 id=\"timeline\">Timeline</h2>\n<p>None.</p>\n")
  }
}
