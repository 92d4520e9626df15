import Testing

@Suite struct `Include check` {
  @Test func `reports templates that are not there`() {
    #expect(
      page("{{>haeder}}{{<layuot}}{{/layuot}}{{>x}}", [], ["header": "", "layout": ""]) == """
        templates/main.mustache:1:4: error: there is no template ‘haeder’
          1 | {{>haeder}}{{<layuot}}{{/layuot}}{{>x}}
            |    ^^^^^^
          help: did you mean ‘header’?

        templates/main.mustache:1:15: error: there is no template ‘layuot’
          1 | {{>haeder}}{{<layuot}}{{/layuot}}{{>x}}
            |               ^^^^^^
          help: did you mean ‘layout’?

        templates/main.mustache:1:37: error: there is no template ‘x’
          1 | {{>haeder}}{{<layuot}}{{/layuot}}{{>x}}
            |                                     ^


        """)
  }

  @Test func `reports blocks that a parent has no place for`() {
    let partials = ["layout": "{{$title}}{{/title}}{{>nav}}", "nav": "{{$links}}{{/links}}", "bare": ""]
    #expect(
      page(
        """
        {{<layout}}{{$titel}}{{/titel}}{{$links}}{{/links}}{{$other}}{{/other}}{{/layout}}
        {{<bare}}{{$title}}{{/title}}{{/bare}}
        """, [], partials) == """
          templates/main.mustache:1:15: error: parent ‘layout’ has no block ‘titel’
            1 | {{<layout}}{{$titel}}{{/titel}}{{$links}}{{/links}}{{$other}}{{/other}}{{/layout}}
              |               ^^^^^
            help: did you mean ‘title’?

          templates/main.mustache:1:55: error: parent ‘layout’ has no block ‘other’
            1 | {{<layout}}{{$titel}}{{/titel}}{{$links}}{{/links}}{{$other}}{{/other}}{{/layout}}
              |                                                       ^^^^^
            help: it has links, title

          templates/main.mustache:2:13: error: parent ‘bare’ has no block ‘title’
            2 | {{<bare}}{{$title}}{{/title}}{{/bare}}
              |             ^^^^^


          """)
  }

  @Test func `follows partials, parents and blocks with the records that are open there`() {
    let data: Record = [("list", .list([[("a", .text("a"))]])), ("rec", .record([("b", .text("b"))]))]
    let partials = ["p": "{{a}}", "q": "{{#rec}}{{$x}}{{/x}}{{/rec}}"]
    #expect(
      page("{{#list}}{{>p}}{{/list}}{{<q}}{{$x}}{{b}}{{a}}{{/x}}{{/q}}{{>p}}", data, partials) == """
        templates/main.mustache:1:44: error: unknown name ‘a’
          1 | {{#list}}{{>p}}{{/list}}{{<q}}{{$x}}{{b}}{{a}}{{/x}}{{/q}}{{>p}}
            |                                            ^
          help: did you mean ‘b’?

        templates/p.mustache:1:3: error: unknown name ‘a’
          1 | {{a}}
            |   ^
          help: ‘data’ has list, rec


        """)
  }
}
