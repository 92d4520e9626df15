import Diagnostics
import Templates
import Testing

@Suite struct `Endless includes` {
  private struct Node: Sendable {
    let name: String
    var nodes: [Node] = []

    static let shape: Shape<Node> = Shape(
      "node", [.text("name") { $0.name }, .list("nodes", of: shape) { $0.nodes }])
  }

  private struct Site: Sendable {
    let root: Node

    static let shape = Shape<Site>(
      "site", [.record("root", of: Node.shape) { $0.root }, .list("all", of: Node.shape) { $0.root.nodes }])
  }

  private let site = Site(
    root: Node(name: "a", nodes: [Node(name: "b", nodes: [Node(name: "c")]), Node(name: "d")]))

  private func page(_ templates: [(String, String)]) -> String {
    var report = Report()
    let set = TemplateSet(templates.map { SourceText(path: $0.0 + ".mustache", text: $0.1) }, report: &report)
    set.check("main", against: Site.shape, report: &report)
    let printed = TerminalPrinter(colour: false).print(LocatedReport(report))
    var out: [UInt8] = []
    set.render("main", Site.shape, site, into: &out)
    return report.hasErrors ? printed : String(decoding: out, as: UTF8.self)
  }

  @Test func `are not those that data ends`() {
    let tree = "<li>{{name}}\n{{#nodes}}\n  {{>tree}}\n{{/nodes}}\n"
    #expect(
      page([("main", "{{#root}}\n{{>tree}}\n{{/root}}\n"), ("tree", tree)])
        == "<li>a\n  <li>b\n    <li>c\n  <li>d\n")
  }

  @Test func `are not those through another template`() {
    #expect(
      page([
        ("main", "{{#root}}{{>tree}}{{/root}}"), ("tree", "{{name}}({{>nodes}})"),
        ("nodes", "{{#nodes}}{{>tree}}{{/nodes}}"),
      ]) == "a(b(c())d())")
  }

  @Test func `are a template in itself`() {
    #expect(
      page([
        (
          "main",
          "{{#root}}{{#name}}{{^nodes}}{{>main}}{{/nodes}}{{/name}}{{/root}}{{#root}}{{>self}}{{/root}}"
        ),
        ("self", "{{#.}}{{>self}}{{/.}}"),
      ]) == """
        main.mustache:1:32: error: this includes itself without end
          1 | {{#root}}{{#name}}{{^nodes}}{{>main}}{{/nodes}}{{/name}}{{/root}}{{#root}}{{>self}}{{/root}}
            |                                ^^^^
          help: include it in a section over a list that each item has for itself

        self.mustache:1:10: error: this includes itself without end
          1 | {{#.}}{{>self}}{{/.}}
            |          ^^^^
          help: include it in a section over a list that each item has for itself


        """)
  }

  @Test func `are templates in each other`() {
    #expect(
      page([
        ("main", "{{>a}}"), ("a", "{{<b}}{{$x}}{{>c}}{{/x}}{{/b}}"), ("b", "{{$x}}{{/x}}"), ("c", "{{>a}}"),
      ]) == """
        a.mustache:1:4: error: this includes itself without end
          1 | {{<b}}{{$x}}{{>c}}{{/x}}{{/b}}
            |    ^
          help: include it in a section over a list that each item has for itself


        """)
  }

  @Test func `are those over one list again and again`() {
    #expect(
      page([("main", "{{>a}}"), ("a", "{{#all}}{{name}}{{>a}}{{/all}}")]) == """
        a.mustache:1:20: error: this includes itself without end
          1 | {{#all}}{{name}}{{>a}}{{/all}}
            |                    ^
          help: include it in a section over a list that each item has for itself


        """)
  }
}
