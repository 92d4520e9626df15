import Templates
import Testing

@Suite struct `Checker` {
  @Test func `follows a template once for each stack of shapes`() {
    let partials = Dictionary(
      uniqueKeysWithValues: (0..<60).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") })
    #expect(
      page("{{>p0}}", [("a", .text(""))], partials.merging(["p60": "{{b}}"]) { $1 }).hasPrefix(
        """
        templates/p60.mustache:1:3: error: unknown name ‘b’
          1 | {{b}}
            |   ^
          help: did you mean ‘a’?

        """))
  }

  @Test func `gives up on templates that are made to have too many`() {
    let names = (0..<14).map { "list\($0)" }
    let data: Record = names.map { name in (name, .list([[("of-\(name)", .text(""))]])) }
    let all = names.map { "{{#\($0)}}{{>p}}{{/\($0)}}\n" }.joined()
    #expect(
      page("{{^list0}}{{>p}}{{/list0}}", data, ["p": all]) == """
        templates/p.mustache:1:1: error: this is included in too many different ways to be checked
          1 | {{#list0}}{{>p}}{{/list0}}
            | ^


        """)
  }
}
