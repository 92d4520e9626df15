import Testing

@testable import MovingIn

@Suite struct NoteBodyTests {
  @Test(arguments: [
    (
      "[[Jane Example]] [[jane example|her]] [[the corridor]]",
      "[[Jane Example]] [[jane example|her]] [[the corridor]]"
    ),
    ("[[People/Jane Example#Life|her life]]", "[[people/jane-example#Life|her life]]"),
    ("[[Jane Example#Death]] [[Jane Example#^b1]]", "[[Jane Example]] [[Jane Example]]"),
    ("[[Nobody|no one]] [[Brazil]]", "[[Nobody|no one]] [[Brazil]]"),
    ("[her](../People/Jane%20Example.md#life)", "[her](../people/Jane%20Example.md#life)"),
    ("[her](<../People/Jane Example.md>)", "[her](../people/Jane%20Example.md)"),
    ("[none](missing.md) [bad](javascript:alert(1)) [up](../../../etc/passwd)", "none bad up"),
    ("[web](https://example.org/a_(b) \"title\")", "[web](https://example.org/a_%28b%29)"),
    ("see https://example.org/page.", "see <https://example.org/page>."),
    (
      "![[port.png]] ![The port](../pictures/port.png)",
      "![port](../files/port.png) ![The port](../files/port.png)"
    ),
    (
      "![far](https://example.org/x.png) ![](https://example.org/y.png)",
      "[far](https://example.org/x.png) [Picture](https://example.org/y.png)"
    ),
    (
      "[![Port](../pictures/port.png)](https://example.org)",
      "[![Port](../files/port.png)](https://example.org)"
    ),
    ("![[Grain corridor]] ![[gone.png]]", "[[Grain corridor]] gone.png"),
    ("![[gone.png|300]] ![](more/gone.png) ![Alt](gone.png)", "gone.png gone.png Alt"),
    ("[[#^step]] [[#^step|the step]] [[#None]]", "step the step [None](../concepts/Text.md)"),
    (
      "[a][R] [b] [c][d]\n\n[r]: ../People/Jane%20Example.md\n[b]: missing.md \"t\"",
      "[a](../people/Jane%20Example.md) b [c][d]"
    ),
    (
      "[the docs][docs] [Docs][] [docs]\n\n[docs]: https://example.org/a \"T\"",
      "[the docs](https://example.org/a) [Docs](https://example.org/a) [docs](https://example.org/a)"
    ),
    (
      "![p][im] ![far][img]\n\n[im]: ../pictures/port.png\n> [img]: <https://example.org/x.png> 'T'",
      "![p](../files/port.png) [far](https://example.org/x.png)"
    ),
    (
      "[b][1]\n\n```\n[1]: x\n```\n\n[1]: https://example.org", "[b](https://example.org)\n\n```\n[1]: x\n```"
    ),
  ])
  func `leads links where they led`(old: String, new: String) async {
    #expect(await converted(old + "\n") == new + "\n")
  }

  @Test(arguments: [
    ("==bright== a == b", "*bright* a == b"),
    ("a %%hidden%% b", "a  b"),
    ("$100 billion and $200 million, but $E = mc^2$", "$100 billion and $200 million, but `E = mc^2`"),
    ("`[[x]] ==y==` `= this.file`", "`[[x]] ==y==`"),
    ("text^[in place]", "text (in place)"),
    (
      "a<br>b <b>bold</b> <T> x < y <img src=\"../pictures/port.png\" alt=\"Port\">",
      "a\\\nb bold \\<T> x < y ![Port](../files/port.png)"
    ),
    (
      "<a href=\"../People/Jane%20Example.md\">Jane</a> <a href=\"x.md\">x</a>",
      "[Jane](../people/Jane%20Example.md) x"
    ),
    ("[status:: open] ^block", "status: open"),
    ("A (status:: open) (a::b) (c) ^block", "A (status: open) (a::b) (c)"),
    ("- [ ] to do\n- [x] done", "- ☐ to do\n- ☑ done"),
    (
      "A.[^1] B.[^b] C.[^none]\n\n[^1]: One\n[^b]: Two\n    and more",
      "A.[\\[1\\]](#footnotes) B.[\\[2\\]](#footnotes) C.[^none]\n\n## Footnotes\n\n1. One\n2. Two and more"
    ),
    (
      "A.[^1]\n\n[^1]: One\n\n    Two\n    and more.\n\nEnd.",
      "A.[\\[1\\]](#footnotes)\n\nEnd.\n\n## Footnotes\n\n1. One\n\n   Two and more."
    ),
    ("> [!warning]- Take *care*\n> One.\n> > [!note]\n> > Two.", "Take *care*\n\nOne.\n\n**Note**\n\nTwo."),
    ("> [!quote] Jane\n> Said.", "**Jane**\n\n> Said."),
    (
      "| A | B | C |\n|---|:-:|--:|\n| [[Jane Example\\|Jane]] | two | three |\n| x | | z |\nEnd.",
      "- **[[Jane Example|Jane]]**\n  - B: two\n  - C: three\n- **x**\n  - C: z\n\nEnd."
    ),
    ("$$\n\\int x_1 dx\n$$", "```math\n\\int x_1 dx\n```"),
    ("```dataview\nLIST\n```\n```js\n[[no]] ==x==\n```", "```js\n[[no]] ==x==\n```"),
    ("%%\nover\nlines\n%%\nEnd.\n<!-- a\nb --> Rest.", "End.\n Rest."),
    ("# One\n\n## Two {#two}", "## One\n\n### Two"),
    ("#tag #tag/two\n\nEnd #tag.", "End #tag."),
    ("Key:: value\nOther:: [[Jane Example]]", "- Key: value\n- Other: [[Jane Example]]"),
  ])
  func `reads like what it was`(old: String, new: String) async {
    let text = await converted("First.\n\n" + old + "\n").split(separator: "\n\n## Details").first ?? ""
    #expect(text.trimmed == "First.\n\n" + new)
  }
}
