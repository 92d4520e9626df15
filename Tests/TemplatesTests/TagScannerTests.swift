import Testing

@Suite struct `Tag scanner` {
  @Test(arguments: [
    ("a comment", "a{{! {{not}} a tag }}b", "a a tag }}b"),
    ("a comment of several lines", "a{{!\n1\n2\n}}b", "ab"),
    ("a comment without space", "a{{!x}}b", "ab"),
  ])
  func `drops comments`(_ what: String, _ template: String, _ expected: String) {
    #expect(page(template, []) == expected)
  }

  @Test(arguments: [
    ("another pair", "{{=<% %>=}}<%a%> {{a}}", "1 {{a}}"),
    ("there and back", "{{=<% %>=}}<%a%>|<%={{ }}=%>{{a}}", "1|1"),
    ("one sign", "{{=| |=}}|a|", "1"),
    ("brackets", "({{=[ ]=}}[a])", "(1)"),
    ("letters of two bytes", "{{=« »=}}«a»", "1"),
    ("white space", "{{=  @\t\n@ =}}@a@", "1"),
    ("sections", "{{=<% %>=}}<%#a%>{{.}}<%.%><%/a%>", "{{.}}1"),
    ("HTML", "{{=<% %>=}}<%&h%><%{h}%>", "<b><b>"),
  ])
  func `obeys set delimiters`(_ what: String, _ template: String, _ expected: String) {
    #expect(page(template, [("a", .text("1")), ("h", .html("<b>"))]) == expected)
  }

  @Test func `reports a tag without an end and goes on with the next`() {
    #expect(
      page("<h1>{{title</h1>\n{{{body}}\n{{! never\n", []) == """
        templates/main.mustache:1:5: error: this tag is never closed
          1 | <h1>{{title</h1>
            |     ^^
          help: end it with ‘}}’

        templates/main.mustache:2:1: error: this tag is never closed
          2 | {{{body}}
            | ^^
          help: end it with ‘}}}’

        templates/main.mustache:3:1: error: this tag is never closed
          3 | {{! never
            | ^^
          help: end it with ‘}}’


        """)
  }

  @Test func `reports a tag without a name`() {
    #expect(
      page("{{}} {{# }}", []) == """
        templates/main.mustache:1:1: error: this tag has no name
          1 | {{}} {{# }}
            | ^^^^

        templates/main.mustache:1:6: error: this tag has no name
          1 | {{}} {{# }}
            |      ^^^^^^


        """)
  }

  @Test(arguments: ["{{=<%=}}", "{{=a b c=}}", "{{=a= b=}}", "{{==}}", "{{=12345678901234567 b=}}"])
  func `reports delimiters that are not two`(_ tag: String) {
    #expect(
      page(tag, []) == """
        templates/main.mustache:1:1: error: a delimiter tag takes two delimiters
          1 | \(tag)
            | \(String(repeating: "^", count: tag.count))
          help: part them by a space, as in {{=<% %>=}}; neither may hold ‘=’ or be longer than 16 bytes


        """)
  }

  @Test(arguments: ["{{", "{{! ", "{{{a}} ", "{{/a}}", "{{=", "{{}}", "{{a b}}", "{{<x}}{{$a}}", "{{#a"])
  func `ends on a flood of mistakes`(_ flood: String) {
    let mistakes = page(String(repeating: flood, count: 100_000), []).split(separator: "\n")
    #expect((1...101).contains(mistakes.count { $0.contains(" error: ") }))
  }
}
