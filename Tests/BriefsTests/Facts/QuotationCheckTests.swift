import Testing

@testable import Briefs

struct QuotationCheckTests {
  private static let header = """
    title: T
    date: 2025-04-03
    sources:
      - {id: S1, text: blitz.txt}
      - {id: S2, text: times.md}
      - {id: S3}
    """
  private static let files = [
    "sources/blitz.txt": """
    Some lead.

    He said:  “A real   understanding of the Russian position by the US
    opens new opportunities for constructive interaction”, and
    that the dialogue had been 'completely destroyed' — under Biden.
    It is unlikely to end the war soon. São Tomé agreed, says José.
    """,
    "sources/times.md": """
    ---
    title: x
    ---
    # Head

    The *opponents* of rapprochement [fear](http://x.org) that Russia and
    > the US might find common ground.
    """,
  ]

  private func desk(_ body: String) async -> Desk {
    await Desk(body, header: Self.header, and: Self.files)
  }

  @Test(arguments: [
    "“A real understanding of the Russian position by the US opens”", "a real understanding",
    "“A real understanding … new opportunities […] interaction,”", "a real [and deep] understanding",
    "“[T]he dialogue ha[s] been \"completely destroyed\"--under Biden.”", "Sao Tome\nagreed", "… lead …",
    "", "”",
  ])
  func `finds words whatever their blanks, dashes, marks and gaps`(words: String) async {
    let quoted = words.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n")
    let desk = await desk("> Lead\n\n\(quoted.isEmpty ? "> …" : quoted)\n>\n> — Kirill Dmitriev [S1]\n")
    #expect(desk.complaints == "")
    #expect(desk.body.facts.quotations.map(\.isInSource) == [true])
  }

  @Test func `looks an article in Markdown up without its markup`() async {
    let desk = await desk(
      "> The opponents of rapprochement fear that Russia and the US might find\n>\n> — Kirill Dmitriev [S2]\n"
    )
    #expect(desk.complaints == "")
    #expect(desk.body.facts.quotations.map(\.isInSource) == [true])
  }

  @Test func `shows the nearest passage where the words are not there`() async {
    let desk = await desk(
      """
      > “A true understanding of Russian positions by the US opens opportunities”
      >
      > — Kirill Dmitriev, Telegram [S1]

      > “the US might find some common ground”
      >
      > — Kirill Dmitriev [S2]
      """)
    #expect(desk.body.facts.quotations.map(\.isInSource) == [false, false])
    #expect(
      desk.complaints == """
        briefs/b.md:9:3: warning: the archived article does not have these words
          9 | > “A true understanding of Russian positions by the US opens opportunities”
            |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        sources/blitz.txt:3:12: note: this is the nearest passage
          3 | He said:  “A real   understanding of the Russian position by the US
            |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          help: it reads: A real understanding of the Russian position by the US opens new opportunities

        briefs/b.md:13:3: warning: the archived article does not have these words
          13 | > “the US might find some common ground”
             |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        sources/times.md:7:3: note: this is the nearest passage
          7 | > the US might find common ground.
            |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          help: it reads: the US might find common ground


        """)
  }

  @Test(arguments: [
    "likely to end the war soon", "constructive interaction … A real understanding",
    "nothing like it anywhere",
    "lead he said", "ome lead",
  ])
  func `refuses half words, another order and other words`(words: String) async {
    let desk = await desk("> \(words)\n>\n> — Kirill Dmitriev [S1]\n")
    #expect(desk.body.facts.quotations.map(\.isInSource) == [false])
  }

  @Test func `shows a passage to the end of its last letter`() async {
    #expect(
      await desk("> Sao Tome has agreed, says José\n>\n> — Kirill Dmitriev [S1]\n").complaints == """
        briefs/b.md:9:3: warning: the archived article does not have these words
          9 | > Sao Tome has agreed, says José
            |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        sources/blitz.txt:6:37: note: this is the nearest passage
          6 | It is unlikely to end the war soon. São Tomé agreed, says José.
            |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
          help: it reads: São Tomé agreed, says José


        """)
  }

  @Test func `says when nothing is like the words`() async {
    #expect(
      await desk("> nothing like it anywhere\n>\n> — Kirill Dmitriev [S1]\n").complaints == """
        briefs/b.md:9:3: warning: the archived article does not have these words
          9 | > nothing like it anywhere
            |   ^^^^^^^^^^^^^^^^^^^^^^^^
          help: nothing in it is like them; check which source is cited


        """)
  }

  @Test func `is content with one of several articles, and needs none`() async {
    let desk = await desk(
      """
      > might find common ground
      > — Kirill Dmitriev [S1, S2]

      > never said
      > — Kirill Dmitriev [S3]

      > never said
      > — Kirill Dmitriev
      """)
    #expect(desk.complaints == "")
    #expect(desk.body.facts.quotations.map(\.isInSource) == [true, nil, nil])
  }

  @Test(arguments: [
    "He called it “a fake misunderstanding of that” [S1].", "\"a fake misunderstanding of that\". [S1]",
    "„a fake misunderstanding of that“ it was, and so on [S1].", "«a fake misunderstanding of that» [S1]",
    "- “a fake misunderstanding of that”. More. And\n  more. [S1]",
    "- “a fake misunderstanding of that”.\n\n  More [S1].",
    "> “a fake misunderstanding of that” [S1]", "“a fake misunderstanding of that” [S3, S1]",
  ])
  func `looks up quoted passages of four words and more that are cited`(body: String) async {
    let desk = await desk(body + "\n")
    #expect(
      desk.complaints.split(separator: "\n").first.map {
        $0.split(separator: ": ").dropFirst().joined(separator: ": ")
      }
        == "warning: the archived article does not have these words")
  }

  @Test(arguments: [
    "“a fake misunderstanding” [S1].", "“a fake misunderstanding of that” it was. Then [S1].",
    "“a fake misunderstanding of that” [S3].", "“a fake misunderstanding of that”",
    "“a real understanding of the” [S1] and “São Tomé agreed” [S1].",
    "[S1] “a fake misunderstanding of that”",
    "- “a fake misunderstanding of that”\n- [S1]", "`“a fake misunderstanding of that”` [S3]",
    "“a fake misunderstanding of that\n\nnever closed [S1]", "”a fake misunderstanding of that“ [S1]",
  ])
  func `lets other passages be`(body: String) async {
    #expect(await desk(body + "\n").complaints == "")
  }
}
