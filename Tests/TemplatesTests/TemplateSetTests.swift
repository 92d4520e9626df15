import Diagnostics
import Templates
import Testing

@Suite struct `Template set` {
  private let shape = Shape<String>(
    "page", [.text("title") { $0 }, .html("body") { Array("<b>\($0)".utf8) }])

  private func set(_ templates: [(String, String)]) -> (TemplateSet, Report) {
    var report = Report()
    let set = TemplateSet(templates.map { SourceText(path: $0.0, text: $0.1) }, report: &report)
    return (set, report)
  }

  private func render(_ name: String, _ set: TemplateSet, _ title: String) -> String {
    var out: [UInt8] = Array("> ".utf8)
    set.render(name, shape, title, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func `names templates by their files`() {
    let (set, _) = set([("templates/a.mustache", ""), ("b", ""), ("/c/d/e.html.mustache", "")])
    #expect(
      ["a", "b", "e.html", "templates/a", "a.mustache", "title"].map(set.contains)
        == [true, true, true, false, false, false])
  }

  @Test func `takes the last of several templates of one name, and reads no other`() {
    let (set, report) = set([
      ("theme/a.mustache", "{{#broken"), ("theme/b.mustache", "{{>a}}"), ("site/a.mustache", "own {{title}}"),
    ])
    #expect(report.diagnostics.isEmpty)
    #expect(render("b", set, "page") == "> own page")
  }

  @Test func `reports a template that is not there`() {
    let (set, _) = set([("brief.mustache", "")])
    var report = Report()
    set.check("breif", against: shape, report: &report)
    #expect(
      TerminalPrinter(colour: false).print(LocatedReport(report)) == """
        error: there is no template ‘breif’
          help: did you mean ‘brief’?


        """)
    #expect(render("breif", set, "page") == "> ")
  }

  @Test func `renders from several threads at once`() async {
    let (set, _) = set([
      ("a.mustache", "{{<b}}{{$x}}{{title}}{{/x}}{{/b}}"), ("b.mustache", "[{{$x}}{{/x}}{{{body}}}]"),
    ])
    let pages = await withTaskGroup(of: (Int, String).self) { group in
      for number in 0..<64 { group.addTask { (number, render("a", set, String(number))) } }
      return await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    #expect(pages == Dictionary(uniqueKeysWithValues: (0..<64).map { ($0, "> [\($0)<b>\($0)]") }))
  }
}
