import Testing

@Suite struct `Closing tags` {
  @Test func `reports what is never closed`() {
    #expect(
      page("{{#a}}\n{{^b}}\n{{$c}}\n{{<d}}\n", []) == """
        templates/main.mustache:1:4: error: section ‘a’ is never closed
          1 | {{#a}}
            |    ^
          help: write {{/a}} where it ends

        templates/main.mustache:2:4: error: inverted section ‘b’ is never closed
          2 | {{^b}}
            |    ^
          help: write {{/b}} where it ends

        templates/main.mustache:3:4: error: block ‘c’ is never closed
          3 | {{$c}}
            |    ^
          help: write {{/c}} where it ends

        templates/main.mustache:4:4: error: parent ‘d’ is never closed
          4 | {{<d}}
            |    ^
          help: write {{/d}} where it ends


        """)
  }

  @Test func `reports a tag that closes nothing`() {
    #expect(
      page("{{/a}}{{#b}}{{/c}}{{/b}}", []) == """
        templates/main.mustache:1:1: error: this closes nothing that is open
          1 | {{/a}}{{#b}}{{/c}}{{/b}}
            | ^^^^^^

        templates/main.mustache:1:13: error: this closes nothing that is open
          1 | {{/a}}{{#b}}{{/c}}{{/b}}
            |             ^^^^^^
        templates/main.mustache:1:10: note: section ‘b’ is open
          1 | {{/a}}{{#b}}{{/c}}{{/b}}
            |          ^


        """)
  }

  @Test func `reports what is still open inside what is closed`() {
    #expect(
      page("{{#a}}{{#b}}{{/a}}{{#a}}{{/a}}", []) == """
        templates/main.mustache:1:13: error: section ‘b’ is still open here
          1 | {{#a}}{{#b}}{{/a}}{{#a}}{{/a}}
            |             ^^^^^^
        templates/main.mustache:1:10: note: it opens here
          1 | {{#a}}{{#b}}{{/a}}{{#a}}{{/a}}
            |          ^
          help: write {{/b}} before this tag


        """)
  }
}
