import Diagnostics
import Templates
import Testing

@Suite struct `Name reader` {
  @Test(arguments: ["a b", "a..b", ".a", "a.", "*a", "a\u{1B}[31m", "»", String(repeating: "x", count: 201)])
  func `refuses what is not a name`(_ name: String) {
    var report = Report()
    _ = TemplateSet(
      [SourceText(path: "a.mustache", text: "{{\(name)}}{{#\(name)}}{{/\(name)}}")], report: &report)
    #expect(report.diagnostics.map(\.message) == ["this is not a name", "this is not a name"])
  }

  @Test func `refuses dots in the names of templates and blocks`() {
    #expect(
      page("{{>a.b}}{{$c.d}}{{/c.d}}", []) == """
        templates/main.mustache:1:4: error: this is not a name
          1 | {{>a.b}}{{$c.d}}{{/c.d}}
            |    ^^^
          help: names are made of letters, digits, ‘-’ and ‘_’, and dots part the names of a path

        templates/main.mustache:1:12: error: this is not a name
          1 | {{>a.b}}{{$c.d}}{{/c.d}}
            |            ^^^
          help: names are made of letters, digits, ‘-’ and ‘_’, and dots part the names of a path


        """)
  }

  @Test func `takes letters of any language`() {
    #expect(
      page("{{имя}} {{नाम_2}} {{a-b}}", [("имя", .text("1")), ("नाम_2", .text("2")), ("a-b", .text("3"))])
        == "1 2 3")
  }

  @Test func `refuses a NUL byte`() {
    #expect(
      page("a\n{{b\0}}", []) == """
        templates/main.mustache:2:4: error: a template cannot hold a NUL byte
          2 | {{b\u{FFFD}}}
            |    ^


        """)
  }

  @Test func `refuses what is not UTF-8`() {
    var report = Report()
    let source = SourceText(path: "a.mustache", bytes: Array("é {{".utf8) + [0xFF] + Array("}}".utf8))
    let set = TemplateSet([source], report: &report)
    #expect(set.contains("a"))
    #expect(
      TerminalPrinter(colour: false).print(LocatedReport(report)) == """
        a.mustache:1:5: error: this is not UTF-8
          1 | é {{\u{FFFD}}}
            |     ^
          help: save the template as UTF-8


        """)
  }
}
