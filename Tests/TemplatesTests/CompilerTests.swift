import Testing

@Suite struct `Compiler` {
  @Test(arguments: [
    ("plain", "no tags, { single } braces", "no tags, { single } braces"),
    ("a name", "Hello, {{who}}!", "Hello, Ann &amp; Bo!"),
    ("padding", "{{ who }}|{{\twho\n}}", "Ann &amp; Bo|Ann &amp; Bo"),
    ("HTML in three braces", "{{{body}}} {{{ body }}}", "<p>1</p> <p>1</p>"),
    ("HTML behind an ampersand", "{{&body}} {{& body }}", "<p>1</p> <p>1</p>"),
    ("an empty text", "({{none}})", "()"),
    ("braces in data stay", "{{braces}}", "{{who}}"),
    ("closing brace as text", "{{who}}}", "Ann &amp; Bo}"),
    ("a dotted name", "{{author.name.last}}", "Dunn"),
    ("a dotted name starts anywhere", "{{#author}}{{author.name.last}}{{/author}}", "Dunn"),
    ("nothing behind a missing record", "({{ghost.name}})", "()"),
    ("a byte order mark", "\u{FEFF}{{who}}", "Ann &amp; Bo"),
  ])
  func `writes names`(_ what: String, _ template: String, _ expected: String) {
    #expect(page(template, data) == expected)
  }

  @Test(arguments: [
    ("a true flag", "[{{#yes}}shown{{/yes}}]", "[shown]"),
    ("a false flag", "[{{#no}}hidden{{/no}}]", "[]"),
    ("a text", "[{{#who}}{{.}} = {{who}}{{/who}}]", "[Ann &amp; Bo = Ann &amp; Bo]"),
    ("an empty text", "[{{#none}}hidden{{/none}}]", "[]"),
    ("HTML", "[{{#body}}{{{.}}}{{/body}}]", "[<p>1</p>]"),
    (
      "a record", "[{{#author}}{{#name}}{{first}} {{last}}, {{who}}{{/name}}{{/author}}]",
      "[Di Dunn, Ann &amp; Bo]"
    ),
    ("a missing record", "[{{#ghost}}{{name}}{{/ghost}}]", "[]"),
    ("a record by dotted name", "[{{#author.name}}{{first}}{{/author.name}}]", "[Di]"),
    ("texts", "{{#tags}}({{.}}){{/tags}}", "(a)(&lt;b&gt;)"),
    ("`.` as a section", "{{#tags}}{{#.}}({{.}}){{/.}}{{/tags}}", "(a)(&lt;b&gt;)"),
    ("`.` as a section over a record", "{{#author.name}}{{#.}}{{last}}{{/.}}{{/author.name}}", "Dunn"),
    ("a list", "{{#list}}{{n}}{{#odd}}!{{/odd}} {{/list}}", "1! 2 3! "),
    ("an empty list", "[{{#nobody}}{{who}}{{/nobody}}]", "[]"),
    ("a list in a list", "{{#list}}{{#list}}{{n}}{{/list}},{{/list}}", "123,123,123,"),
    ("the same section twice over", "{{#yes}}a{{#yes}}b{{/yes}}c{{/yes}}", "abc"),
    ("padding", "{{# yes }}x{{/\tyes }}", "x"),
  ])
  func `writes sections`(_ what: String, _ template: String, _ expected: String) {
    #expect(page(template, data) == expected)
  }

  @Test(arguments: [
    ("a true flag", "[{{^yes}}hidden{{/yes}}]", "[]"),
    ("a false flag", "[{{^no}}shown{{/no}}]", "[shown]"),
    ("an empty text", "[{{^none}}shown{{/none}}]", "[shown]"),
    ("texts", "[{{^tags}}hidden{{/tags}}]", "[]"),
    ("an empty list", "[{{^nobody}}{{who}}{{/nobody}}]", "[Ann &amp; Bo]"),
    ("a missing record", "[{{^ghost}}shown{{/ghost}}]", "[shown]"),
    ("a dotted name", "[{{^ghost.name}}shown{{/ghost.name}}]", "[shown]"),
    ("both ways", "{{#list}}{{#odd}}odd{{/odd}}{{^odd}}even{{/odd}} {{/list}}", "odd even odd "),
  ])
  func `writes inverted sections`(_ what: String, _ template: String, _ expected: String) {
    #expect(page(template, data) == expected)
  }

  @Test(arguments: [
    ("in the line", "<{{>p}}>", ["p": "({{who}})"], "<(Ann &amp; Bo)>"),
    ("padding", "<{{> p }}>", ["p": "x"], "<x>"),
    ("the context of its place", "{{#list}}{{>p}}{{/list}}", ["p": "{{n}};"], "1;2;3;"),
    ("one in another", "{{>p}}", ["p": "p{{>q}}p", "q": "{{who}}"], "pAnn &amp; Bop"),
    ("white space around it", "| {{>p}} |", ["p": "\t|\t"], "| \t|\t |"),
    ("delimiters of its own", "{{=<% %>=}}<%>p%>{{who}}", ["p": "{{=| |=}}|n1|{{n1}}"], "x{{n1}}{{who}}"),
  ])
  func `writes partials`(
    _ what: String, _ template: String, _ partials: [String: String], _ expected: String
  ) {
    #expect(page(template, data, partials) == expected)
  }

  @Test func `refuses anything but blocks directly in a parent`() {
    #expect(
      page("{{<layout}}{{who}}{{/layout}}", data, ["layout": ""]) == """
        templates/main.mustache:1:12: error: only blocks can stand directly in a parent
          1 | {{<layout}}{{who}}{{/layout}}
            |            ^^^^^^^
        templates/main.mustache:1:4: note: parent ‘layout’ opens here
          1 | {{<layout}}{{who}}{{/layout}}
            |    ^^^^^^
          help: move it into a block, as in {{$name}}…{{/name}}


        """)
  }

  @Test func `warns of text directly in a parent, which is not shown`() {
    #expect(
      page("{{<layout}} lost {{/layout}}", data, ["layout": "shown"]) == """
        templates/main.mustache:1:13: warning: text directly in a parent is never shown
          1 | {{<layout}} lost {{/layout}}
            |             ^^^^
          help: move it into a block, as in {{$name}}…{{/name}}

        shown
        """)
  }

  @Test func `refuses deep nesting`() {
    let template =
      String(repeating: "{{#yes}}\n", count: 10_000) + String(repeating: "{{/yes}}\n", count: 10_000)
    #expect(
      page(template, data) == """
        templates/main.mustache:101:4: error: this is nested more than 100 deep
          101 | {{#yes}}
              |    ^^^


        """)
  }

  private let data: Record = [
    ("who", .text("Ann & Bo")), ("none", .text("")), ("n1", .text("x")), ("braces", .text("{{who}}")),
    ("body", .html("<p>1</p>")), ("yes", .flag(true)), ("no", .flag(false)), ("tags", .texts(["a", "<b>"])),
    ("author", .record([("name", .record([("first", .text("Di")), ("last", .text("Dunn"))]))])),
    ("ghost", .missing([("name", .text(""))])),
    (
      "list",
      .list([
        [("n", .text("1")), ("odd", .flag(true))], [("n", .text("2"))],
        [("n", .text("3")), ("odd", .flag(true))],
      ])
    ),
    ("nobody", .list([])),
  ]
}
