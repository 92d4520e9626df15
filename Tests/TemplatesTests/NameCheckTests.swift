import Testing

@Suite struct `Name check` {
  @Test func `reports unknown names with what was probably meant`() {
    #expect(
      page(
        "{{titel}}\n{{#brifs}}{{anything}}{{/brifs}}\n{{^colour}}{{/colour}}\n{{#briefs}}{{dat}}{{/briefs}}",
        data) == """
          templates/main.mustache:1:3: error: unknown name ‘titel’
            1 | {{titel}}
              |   ^^^^^
            help: did you mean ‘title’?

          templates/main.mustache:2:4: error: unknown name ‘brifs’
            2 | {{#brifs}}{{anything}}{{/brifs}}
              |    ^^^^^
            help: did you mean ‘briefs’?

          templates/main.mustache:3:4: error: unknown name ‘colour’
            3 | {{^colour}}{{/colour}}
              |    ^^^^^^
            help: ‘data’ has title, body, draft, tags, briefs, author

          templates/main.mustache:4:14: error: unknown name ‘dat’
            4 | {{#briefs}}{{dat}}{{/briefs}}
              |              ^^^
            help: did you mean ‘date’?


          """)
  }

  @Test func `reports dotted names that lead nowhere`() {
    #expect(
      page("{{author.nmae}}{{author.age}}\n{{title.length}}\n{{#briefs.date}}{{/briefs.date}}", data) == """
        templates/main.mustache:1:3: error: ‘author’ has no ‘nmae’
          1 | {{author.nmae}}{{author.age}}
            |   ^^^^^^^^^^^
          help: did you mean ‘name’?

        templates/main.mustache:1:18: error: ‘author’ has no ‘age’
          1 | {{author.nmae}}{{author.age}}
            |                  ^^^^^^^^^^
          help: ‘author’ has name

        templates/main.mustache:2:3: error: ‘title’ is text and has no ‘length’
          2 | {{title.length}}
            |   ^^^^^^^^^^^^

        templates/main.mustache:3:4: error: ‘briefs’ is a list and has no ‘date’
          3 | {{#briefs.date}}{{/briefs.date}}
            |    ^^^^^^^^^^^
          help: go through it: {{#briefs}}…{{/briefs}}


        """)
  }

  @Test func `lets HTML through and nothing else`() {
    #expect(
      page("{{{title}}}{{&author.name}}\n{{body}}\n{{#tags}}{{{.}}}{{/tags}}\n{{#body}}{{.}}{{/body}}", data)
        == """
        templates/main.mustache:1:4: error: ‘title’ is text and must be escaped
          1 | {{{title}}}{{&author.name}}
            |    ^^^^^
          help: write {{title}}

        templates/main.mustache:1:15: error: ‘author.name’ is text and must be escaped
          1 | {{{title}}}{{&author.name}}
            |               ^^^^^^^^^^^
          help: write {{author.name}}

        templates/main.mustache:2:3: error: ‘body’ is HTML already
          2 | {{body}}
            |   ^^^^
          help: write {{{body}}}

        templates/main.mustache:3:13: error: ‘.’ is text and must be escaped
          3 | {{#tags}}{{{.}}}{{/tags}}
            |             ^
          help: write {{.}}

        templates/main.mustache:4:12: error: ‘.’ is HTML already
          4 | {{#body}}{{.}}{{/body}}
            |            ^
          help: write {{{.}}}


        """)
  }

  @Test func `reports what cannot be written`() {
    #expect(
      page(
        "{{tags}}\n{{{briefs}}}\n{{author}}\n{{draft}}\n{{#author}}{{.}}{{/author}}\n{{#draft}}{{.}}{{/draft}}",
        data) == """
          templates/main.mustache:1:3: error: ‘tags’ is a list and cannot be written
            1 | {{tags}}
              |   ^^^^
            help: open it as a section: {{#tags}}…{{/tags}}

          templates/main.mustache:2:4: error: ‘briefs’ is a list and cannot be written
            2 | {{{briefs}}}
              |    ^^^^^^
            help: open it as a section: {{#briefs}}…{{/briefs}}

          templates/main.mustache:3:3: error: ‘author’ is a record and cannot be written
            3 | {{author}}
              |   ^^^^^^
            help: open it as a section: {{#author}}…{{/author}}

          templates/main.mustache:4:3: error: ‘draft’ is a flag and cannot be written
            4 | {{draft}}
              |   ^^^^^
            help: open it as a section: {{#draft}}…{{/draft}}

          templates/main.mustache:5:14: error: ‘.’ is a record and cannot be written
            5 | {{#author}}{{.}}{{/author}}
              |              ^
            help: ‘author’ has name

          templates/main.mustache:6:13: error: ‘.’ is a flag and cannot be written
            6 | {{#draft}}{{.}}{{/draft}}
              |             ^
            help: ‘data’ has title, body, draft, tags, briefs, author


          """)
  }

  @Test func `knows a name only where its record is open`() {
    #expect(
      page("{{#briefs}}{{date}}{{/briefs}}{{^briefs}}{{date}}{{/briefs}}", data, [:]) == """
        templates/main.mustache:1:44: error: unknown name ‘date’
          1 | {{#briefs}}{{date}}{{/briefs}}{{^briefs}}{{date}}{{/briefs}}
            |                                            ^^^^
          help: ‘data’ has title, body, draft, tags, briefs, author


        """)
  }

  private let data: Record = [
    ("title", .text("T<")), ("body", .html("<p>")), ("draft", .flag(false)), ("tags", .texts([])),
    ("briefs", .list([[("date", .text(""))]])), ("author", .record([("name", .text("A"))])),
  ]
}
