import Testing

@Suite struct `Blocks` {
  @Test(arguments: [
    ("a default", "{{$a}}as {{who}} wrote{{/a}}", [:], "as Ann wrote"),
    ("the default of a parent", "{{<p}}{{/p}}", ["p": "({{$a}}default{{/a}})"], "(default)"),
    ("a block given", "{{<p}}{{$a}}given{{/a}}{{/p}}", ["p": "({{$a}}default{{/a}})"], "(given)"),
    (
      "one of two", "{{<p}}{{$b}}given{{/b}}{{/p}}", ["p": "{{$a}}1{{/a}}, {{$b}}2{{/b}}, {{$a}}3{{/a}}"],
      "1, given, 3"
    ),
    ("an empty block", "{{<p}}{{$a}}{{/a}}{{/p}}", ["p": "({{$a}}default{{/a}})"], "()"),
    (
      "a block named as a field", "{{<p}}{{$who}}given{{/who}}{{/p}}", ["p": "{{$who}}{{/who}} {{who}}"],
      "given Ann"
    ),
    (
      "a parent twice", "{{<p}}{{$a}}1{{/a}}{{/p}}{{<p}}{{$a}}2{{/a}}{{/p}}{{>p}}", ["p": "({{$a}}-{{/a}})"],
      "(1)(2)(-)"
    ),
    (
      "names are those where the parent shows it", "{{<p}}{{$a}}{{who}}{{/a}}{{/p}}",
      ["p": "{{#child}}{{$a}}{{/a}}{{/child}}"], "Bo"
    ),
    (
      "through a partial", "{{<p}}{{$a}}given{{/a}}{{/p}}", ["p": "{{>q}}", "q": "({{$a}}default{{/a}})"],
      "(given)"
    ),
    (
      "the outermost wins", "{{<p}}{{$a}}1{{/a}}{{/p}}",
      ["p": "{{<q}}{{$a}}2{{/a}}{{$b}}2{{/b}}{{/q}}", "q": "{{$a}}3{{/a}}{{$b}}3{{/b}}{{$c}}3{{/c}}"], "123"
    ),
    (
      "a place for a block in a block given", "{{<p}}{{$b}}given{{/b}}{{/p}}",
      ["p": "{{<q}}{{$a}}({{$b}}default{{/b}}){{/a}}{{/q}}", "q": "{{$a}}{{/a}}"], "(given)"
    ),
    (
      "a place of the same name in a block given", "{{<p}}{{$a}}({{$a}}inner{{/a}}){{/a}}{{/p}}",
      ["p": "{{$a}}outer{{/a}}"], "(inner)"
    ),
    (
      "a parent in a block given", "{{<p}}{{$a}}{{<p}}{{$a}}inner{{/a}}{{/p}}{{/a}}{{/p}}",
      ["p": "({{$a}}-{{/a}})"],
      "((inner))"
    ),
    (
      "a parent that comes again with a block that ends it", "{{<p}}{{$a}}1{{/a}}{{/p}}",
      ["p": "{{$a}}a{{/a}} {{$b}}{{>q}}{{/b}}", "q": "q {{<p}}{{$b}}end{{/b}}{{/p}}"], "1 q 1 end"
    ),
  ])
  func `replace the defaults of a parent`(
    _ what: String, _ template: String, _ partials: [String: String], _ expected: String
  ) {
    let data: Record = [("who", .text("Ann")), ("child", .record([("who", .text("Bo"))]))]
    #expect(page(template, data, partials) == expected)
  }

  @Test func `cannot be given twice`() {
    #expect(
      page("{{<p}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/p}}", [], ["p": "{{$a}}{{/a}}"]) == """
        templates/main.mustache:1:23: error: block ‘a’ is given twice
          1 | {{<p}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/p}}
            |                       ^
        templates/main.mustache:1:10: note: it was first given here
          1 | {{<p}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/p}}
            |          ^


        """)
  }

  @Test func `cannot be given in hundreds`() {
    let blocks = (0...100).map { "{{$a\($0)}}\n{{/a\($0)}}\n" }.joined()
    #expect(
      page("{{<p}}\n\(blocks){{/p}}", []) == """
        templates/main.mustache:202:4: error: a parent takes no more than 100 blocks
          202 | {{$a100}}
              |    ^^^^


        """)
  }
}
