import Testing

@testable import Briefs

struct FactsReaderPositionsTests {
  @Test func `reads the positions of actors, groups and links`() async {
    let desk = await Desk(
      """
      ## Positions: The WAR in ukraine

      - Poland, Baltic states: no deal without them. [S1, S2]
      - [[Steve Witkoff|He]] and the Kremlin: yes. [S3]
      - NATO: a [[Kirill Dmitriev]] is heard.
      - Trinidad and Tobago, US & Ukraine: no.

      ## Positions: [grain](../issues/grain.md)

      - **Russian:** maybe.
      """)
    #expect(desk.complaints == "")
    #expect(
      desk.facts() == """
        position on war of Poland (poland), Baltic states (estonia, latvia, lithuania) ‘no deal without them. \
        <span class="citation">[<a href="#source-S1">S1</a>, <a href="#source-S2">S2</a>]</span>’ \
        ‘no deal without them.’ #position_1 briefs/b.md:12 [war, poland, estonia, latvia, lithuania] S1+2/1
        position on war of He (steve-witkoff), the Kremlin (russia) ‘yes. \
        <span class="citation">[<a href="#source-S3">S3</a>]</span>’ ‘yes.’ #position_2 briefs/b.md:13 \
        [war, steve-witkoff, russia] S3/1
        position on war of NATO (nato) ‘a <a href="../people/kirill-dmitriev.html">Kirill Dmitriev</a> is heard.’ \
        ‘a Kirill Dmitriev is heard.’ #position_3 briefs/b.md:14 [war, nato, kirill-dmitriev] S/0
        position on war of Trinidad and Tobago (trinidad), US (united-states), Ukraine (ukraine) ‘no.’ \
        #position_4 briefs/b.md:15 [war, trinidad, united-states, ukraine] S/0
        position on grain of Russian (russia) ‘maybe.’ #position_5 briefs/b.md:19 [grain, russia] S/0
        """)
    #expect(desk.prose == "")
    #expect(
      ["estonia", "latvia", "lithuania"].allSatisfy { slug in
        desk.graph.entities.indices.contains { desk.slug($0) == slug && desk.graph.hasPage[$0] }
      })
  }

  @Test func `shows a position whose actor is unknown, and says so`() async {
    let desk = await Desk(
      "## Positions: war\n\n- Polnd: x\n- Someone Else: y\n- War in Ukraine: z\n")
    #expect(
      desk.facts() == """
        position on war of Polnd () ‘x’ #position_1 briefs/b.md:12 [war] S/0
        position on war of Someone Else () ‘y’ #position_2 briefs/b.md:13 [war] S/0
        position on war of War in Ukraine () ‘z’ #position_3 briefs/b.md:14 [war, ukraine] S/0
        """)
    #expect(
      desk.complaints == """
        briefs/b.md:12:3: warning: no actor is called ‘Polnd’
          12 | - Polnd: x
             |   ^^^^^
          help: did you mean ‘Poland’?

        briefs/b.md:13:3: warning: no actor is called ‘Someone Else’
          13 | - Someone Else: y
             |   ^^^^^^^^^^^^
          help: add it to the front matter, for example under ‘people:’, or give it as an alias

        briefs/b.md:14:3: warning: no actor is called ‘War in Ukraine’
          14 | - War in Ukraine: z
             |   ^^^^^^^^^^^^^^
          help: add it to the front matter, for example under ‘people:’, or give it as an alias


        """)
  }

  @Test func `names what an actor may be when several go by the name`() async {
    let twins = [
      "people/poland.md": "---\nname: Poland\n---\n", "people/ann.md": "---\nname: Ann\nshort: [Lee]\n---\n",
      "people/bob.md": "---\nname: Bob\nshort: [Lee]\n---\n",
    ]
    let unsure = await Desk("## Positions: war\n\n- Lee: x\n", and: twins)
    #expect(unsure.facts() == "position on war of Lee () ‘x’ #position_1 briefs/b.md:12 [war] S/0")
    #expect(
      unsure.complaints == """
        briefs/b.md:12:3: warning: ‘Lee’ is the name of 2 pages
          12 | - Lee: x
             |   ^^^
          help: write one of: [[people/ann]], [[people/bob]]


        """)
    let sure = await Desk(
      "## Positions: war\n\n- Lee: x\n", header: Desk.header + "\npeople: [bob]", and: twins)
    #expect(sure.facts() == "position on war of Lee (bob) ‘x’ #position_1 briefs/b.md:13 [war, bob] S/0")
  }

  @Test(arguments: [
    (
      "## Positions", "Positions", "these positions are on no issue",
      "name it in the heading: ‘## Positions: war in Ukraine’"
    ),
    ("## Positions: grian", "grian", "no issue is called ‘grian’", "did you mean ‘grain’?"),
    (
      "## Positions: Russia", "Russia", "no issue is called ‘Russia’",
      "add it under ‘issues:’ in the front matter, or give it as an alias of one"
    ),
  ])
  func `warns of positions on no known issue`(
    heading: String, marked: String, message: String, help: String
  ) async {
    let desk = await Desk("\(heading)\n\n- Poland: x\n")
    #expect(desk.facts() == "prose: positions")
    #expect(
      desk.complaints
        == mistake(heading, under: marked, message, help: help, path: "briefs/b.md", line: 10)
        .replacing(": error:", with: ": warning:"))
  }

  @Test func `needs no name in an issue’s or actor’s own file`() async {
    let desk = await Desk([
      "issues/war.md":
        "---\nname: War in Ukraine\n---\n## Positions\n\n- Poland: x\n\n## Conditions: Russia\n\n1. **A.** y\n",
      "people/kirill-dmitriev.md":
        "---\nname: Kirill Dmitriev\n---\n## Conditions\n\n1. **B.** z\n\n## Obstacles: war-in-ukraine, Poland\n\n1. **C**\n",
    ])
    #expect(
      desk.facts(desk.body(of: "war")) == """
        position on war of Poland (poland) ‘x’ #position_1 issues/war.md:6 [war, poland] S/0
        condition ‘A’ of Russia (russia) on [war] ‘y’ #condition_1 issues/war.md:10 [war, russia] S/0
        """)
    #expect(
      desk.facts(desk.body(of: "kirill-dmitriev")) == """
        condition ‘B’ of Kirill Dmitriev (kirill-dmitriev) on [] ‘z’ #condition_1 \
        people/kirill-dmitriev.md:6 [kirill-dmitriev] S/0
        obstacle ‘C’ of Poland (poland) on [war] ‘’ #obstacle_1 people/kirill-dmitriev.md:10 \
        [kirill-dmitriev, poland, war] S/0
        """)
    #expect(desk.complaints == "")
  }

  @Test func `reads conditions and obstacles by their labels`() async {
    let desk = await Desk(
      """
      ## Conditions: Russia

      1. **Neutrality.** Ukraine stays outside. [S1]
      2. **Aid**: ends.

      ## Obstacles

      1. **A *free* vote:** in [[NATO]].

         Second.
      """)
    #expect(desk.complaints == "")
    #expect(
      desk.facts() == """
        condition ‘Neutrality’ of Russia (russia) on [war] ‘<a href="../countries/ukraine.html">Ukraine</a> \
        stays outside. <span class="citation">[<a href="#source-S1">S1</a>]</span>’ ‘Ukraine stays outside.’ \
        #condition_1 briefs/b.md:12 [russia, war, ukraine] S1/1
        condition ‘Aid’ of Russia (russia) on [war] ‘ends.’ #condition_2 briefs/b.md:13 [russia, war] S/0
        obstacle ‘A free vote’ of  on [war] ‘in <a href="../organizations/nato.html">NATO</a>.
        <p>Second.</p>
        ’ ‘in NATO. Second.’ #obstacle_1 briefs/b.md:17 [war, nato] S/0
        """)
  }

  @Test func `warns of conditions without an owner or a label, and of a position without an actor`() async {
    let desk = await Desk(
      """
      ## Conditions

      1. **A.** x

      ## Obstacles

      1. B. y

      ## Positions: war

      - nothing
      """)
    #expect(desk.facts() == "prose: conditions, obstacles, positions")
    #expect(
      desk.complaints == """
        briefs/b.md:10:4: warning: these conditions are nobody’s
          10 | ## Conditions
             |    ^^^^^^^^^^
          help: name in the heading who sets them: ‘## Conditions: Russia’

        briefs/b.md:16:4: warning: this item has no label
          16 | 1. B. y
             |    ^^^^
          help: begin it with one in bold type: ‘1. **Neutrality.** …’

        briefs/b.md:20:3: warning: this item does not say whose position it is
          20 | - nothing
             |   ^^^^^^^
          help: begin it with a name and a colon: ‘- Poland, Baltic states: …’


        """)
  }

  @Test func `gives an issue’s trend its reason`() async {
    let desk = await Desk(
      "## Change\n\n- war in Ukraine: Unchanged. Nothing moved. [S1]\n- grain: mixed\n",
      header: Desk.header + "\ntrend: {war: unchanged, grain: mixed}")
    #expect(desk.complaints == "")
    #expect(
      desk.facts() == """
        change of war: unchanged ‘Nothing moved. <span class="citation">[<a href="#source-S1">S1</a>]</span>’ \
        ‘Nothing moved.’ #change_1 briefs/b.md:13 [war, ukraine] S1/1
        change of grain: mixed ‘’ #change_2 briefs/b.md:14 [grain] S/0
        """)
  }

  @Test func `warns of a change that front matter does not bear out`() async {
    let desk = await Desk(
      """
      ## Change

      - War in Ukraine: better. x
      - War in Ukraine: worse. x
      - grain: mixed
      - Foo: worse
      - War in Ukraine:
      - bar
      """, header: Desk.header + "\ntrend: {war: unchanged}")
    #expect(
      desk.facts() == """
        change of war: worse ‘x’ #change_1 briefs/b.md:14 [war, ukraine] S/0
        change of grain: mixed ‘’ #change_2 briefs/b.md:15 [grain] S/0
        prose: change
        """)
    #expect(
      desk.complaints == """
        briefs/b.md:13:19: warning: this item does not say how the issue moved
          13 | - War in Ukraine: better. x
             |                   ^^^^^^
          help: write one of these words behind the colon: improved, worse, unchanged, mixed

        briefs/b.md:14:19: warning: the front matter calls this issue ‘unchanged’
          14 | - War in Ukraine: worse. x
             |                   ^^^^^
        briefs/b.md:9:9: note: it is judged here
          9 | trend: {war: unchanged}
            |         ^^^
          help: write the same in both places

        briefs/b.md:15:10: warning: the front matter gives this issue no trend
          15 | - grain: mixed
             |          ^^^^^
          help: add it there: ‘trend: {grain: mixed}’

        briefs/b.md:16:3: warning: no issue is called ‘Foo’
          16 | - Foo: worse
             |   ^^^
          help: add it under ‘issues:’ in the front matter, or give it as an alias of one

        briefs/b.md:17:3: warning: this item does not say how the issue moved
          17 | - War in Ukraine:
             |   ^^^^^^^^^^^^^^
          help: write one of these words behind the colon: improved, worse, unchanged, mixed

        briefs/b.md:18:3: warning: this item does not say which issue it is about
          18 | - bar
             |   ^^^
          help: begin it with its name and a colon: ‘- War in Ukraine: unchanged. …’


        """)
  }
}
