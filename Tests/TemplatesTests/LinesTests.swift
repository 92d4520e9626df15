import Testing

@Suite struct `Lines` {
  @Test(arguments: [
    ("sections", "1\n{{#yes}}\n2\n{{/yes}}\n3\n", "1\n2\n3\n"),
    ("indented sections", "1\n  {{#yes}}\n2\n\t{{/yes}}  \n3\n", "1\n2\n3\n"),
    ("inverted sections", "1\n {{^no}}\n2\n {{/no}}\n3", "1\n2\n3"),
    ("comments", "1\n  {{! one }}\n2\n  {{! of\nmore lines }}\n3", "1\n2\n3"),
    ("delimiters", "1\n  {{=<% %>=}}\n<%one%>\n", "1\none\n"),
    ("CRLF", "1\r\n{{#yes}}\r\n2\r\n{{/yes}}\r\n3", "1\r\n2\r\n3"),
    ("the first line", "  {{#yes}}\n1{{/yes}}\n2", "1\n2"),
    ("the last line", "1{{#yes}}\n2\n  {{/yes}}", "1\n2\n"),
    ("a byte order mark before it", "\u{FEFF}{{#yes}}\n1{{/yes}}", "1"),
    ("nothing else", "{{! }}", ""),
  ])
  func `drops the line that a tag has to itself`(_ what: String, _ template: String, _ expected: String) {
    #expect(page(template, [("yes", .flag(true)), ("no", .flag(false)), ("one", .text("one"))]) == expected)
  }

  @Test(arguments: [
    ("names", "  {{one}}\n  {{{html}}}\n  {{&html}}\n", "  one\n  <i>\n  <i>\n"),
    ("two tags", "  {{#yes}} {{/yes}}\n", "   \n"),
    ("text before", "x {{! }}\n", "x \n"),
    ("text behind", "{{! }} x\n", " x\n"),
    ("a section in one line", " {{#yes}}1{{/yes}}\n", " 1\n"),
    ("a carriage return alone", "{{! }}\rx", "\rx"),
    ("a section that ends mid-line", "{{#yes}}\n1\n{{/yes}} 2\n", "1\n 2\n"),
  ])
  func `keeps a line that has more on it`(_ what: String, _ template: String, _ expected: String) {
    #expect(
      page(template, [("yes", .flag(true)), ("one", .text("one")), ("html", .html("<i>"))]) == expected)
  }

  @Test(arguments: [
    ("each line", " \t{{>p}}\n/", "a\nb\n", " \ta\n \tb\n/"),
    ("no end of line of its own", "  {{>p}}\n/", "a\nb", "  a\n  b/"),
    ("the last line", "x\n  {{>p}}", "a\nb", "x\n  a\n  b"),
    ("not the lines of values", "  {{>p}}", "{{two}}\n{{{html}}}\n", "  1\n2\n  <i>\n</i>\n"),
    ("lines that a section starts", "  {{>p}}", "{{#yes}}a{{/yes}}\n{{#yes}}\nb\n{{/yes}}\n", "  a\n  b\n"),
    ("each item of a list", "  {{>p}}", "{{#tags}}\n{{.}}\n{{/tags}}\n", "  1\n  2\n"),
    ("both indentations", "  {{>p}}", "a\n {{>q}}\nb", "  a\n   q\n  b"),
    ("not a partial in the line", "a {{>p}}\n", "1\n2", "a 1\n2\n"),
  ])
  func `indents a partial that has its line to itself`(
    _ what: String, _ template: String, _ partial: String, _ expected: String
  ) {
    let data: Record = [
      ("two", .text("1\n2")), ("html", .html("<i>\n</i>")), ("yes", .flag(true)),
      ("tags", .texts(["1", "2"])),
    ]
    #expect(page(template, data, ["p": partial, "q": "q\n"]) == expected)
  }
}
