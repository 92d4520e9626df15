import Testing

@Suite struct `Margins` {
  @Test(arguments: [
    ("a parent with a line to itself", "  {{<p}}{{/p}}\n/", "1\n2\n", "  1\n  2\n/"),
    ("a parent of several lines", "  {{<p}}\n  {{/p}}\n/", "1\n2\n", "  1\n  2\n/"),
    ("a parent in a line", "a {{<p}}{{/p}}\n", "1\n2", "a 1\n2\n"),
    ("a parent behind which text stands", "  {{<p}}\n{{/p}} b", "1\n2", "  1\n2 b"),
    ("a block in a line", "{{<p}}{{$a}}new{{/a}}{{/p}}", "1\n  {{$a}}old{{/a}}\n2\n", "1\n  new\n2\n"),
    (
      "lines in place of a line", "{{<p}}{{$a}}\nx\ny{{/a}}{{/p}}", "1\n  {{$a}}old{{/a}}\n2",
      "1\n  x\n  y\n2"
    ),
    ("lines in the middle of a line", "{{<p}}{{$a}}\nx\ny{{/a}}{{/p}}", "1 {{$a}}old{{/a}}\n2", "1 x\ny\n2"),
    ("nothing in place of a line", "{{<p}}{{$a}}{{/a}}{{/p}}", "1\n  {{$a}}\n  old\n  {{/a}}\n2", "1\n2"),
    (
      "the margin of the default", "{{<p}}{{$a}}\nx\n  y\n{{/a}}{{/p}}", "1\n{{$a}}\n   old\n{{/a}}\n2",
      "1\n   x\n     y\n2"
    ),
    (
      "the margin of the tag", "{{<p}}{{$a}}\nx\ny\n{{/a}}{{/p}}", "1\n  {{$a}}\n  {{/a}}\n2",
      "1\n  x\n  y\n2"
    ),
    (
      "a margin taken off", "{{<p}}\n  {{$a}}\n\n      x\n    y{{one}}\n\n  {{/a}}\n{{/p}}",
      "{{$a}}old{{/a}}",
      "\n  x\ny1\n\n"
    ),
    (
      "the margin of the tag taken off", "{{<p}}\n  {{$a}}x\n    y{{/a}}\n{{/p}}", "{{$a}}old{{/a}}", "x\n  y"
    ),
    ("a tag at the margin", "{{<p}}{{$a}}\n  x\n{{one}}\n{{/a}}{{/p}}", " {{$a}}old{{/a}}", "   x\n 1\n"),
    (
      "partials and blocks in a margin",
      "{{<p}}{{$a}}\n    {{>q}}\n    {{$b}}\n      x\n    {{/b}}\n{{/a}}{{/p}}",
      "{{$a}}old{{/a}}", "q\n  x\n"
    ),
    (
      "a parent in a margin",
      "{{<p}}{{$a}}\n    {{<p}}{{$a}}\n       x\n    {{/a}}{{/p}}\n    y\n{{/a}}{{/p}}",
      "({{$a}}old{{/a}})", "((x\n)y\n)"
    ),
  ])
  func `of blocks are those of the place where they are shown`(
    _ what: String, _ template: String, _ parent: String, _ expected: String
  ) {
    #expect(page(template, [("one", .text("1"))], ["p": parent, "q": "q\n"]) == expected)
  }

  @Test func `add up through partials, parents and blocks`() {
    let template = "  {{>inner}}\n"
    let partials = [
      "inner": "{{<layout}}\n  {{$main}}\n  one\n  two\n  {{/main}}\n{{/layout}}\n",
      "layout": "<main>\n  {{$main}}\n  {{/main}}\n</main>\n",
    ]
    #expect(page(template, [], partials) == "  <main>\n    one\n    two\n  </main>\n")
  }
}
