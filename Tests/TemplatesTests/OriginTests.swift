import Diagnostics
import Testing

@testable import Templates

/// What wrote a piece of a page is found in whatever template it stands.
@Suite struct `An origin` {
  private let shape = Shape<String>("page", [.text("address") { $0 }])

  /// The marked excerpt of the template that wrote `piece`.
  private func origin(of piece: String, _ templates: [(String, String)]) throws -> String {
    var report = Report()
    let set = TemplateSet(templates.map { SourceText(path: $0.0 + ".mustache", text: $0.1) }, report: &report)
    set.check("main", against: shape, report: &report)
    var whole = TemplateOutput()
    set.render("main", shape, "here", into: &whole)
    #expect(whole.origin == nil)
    let found = try #require(whole.bytes.firstRange(of: Array(piece.utf8)))
    var traced = TemplateOutput(tracing: found)
    set.render("main", shape, "here", into: &traced)
    report.error("it", at: traced.origin)
    let lines = TerminalPrinter(colour: false).print(LocatedReport(report)).split(separator: "\n")
    return String(lines[0].prefix { $0 != " " } + lines[2].dropFirst(5))
  }

  @Test(arguments: [
    ("bcd", [("main", "a\nbcd\n")], "main.mustache:2:1: ^^^"),
    ("cd\ne", [("main", "bcd\ne\n")], "main.mustache:1:2:  ^^"),
    ("here", [("main", "a {{address}}")], "main.mustache:1:5:     ^^^^^^^"),
    ("cd", [("main", "a\n  {{>part}}\n"), ("part", "{{address}}\nbcd\nef\n")], "part.mustache:2:2:  ^^"),
    (
      "cd",
      [
        ("main", "{{<outer}}\n  {{$block}}\n    a\n      bcd\n    e\n  {{/block}}\n{{/outer}}\n"),
        ("outer", "x\n {{$block}}{{/block}}\n"),
      ], "main.mustache:4:8:        ^^"
    ),
    (
      "here", [("main", "{{>part}}"), ("part", "{{#address}}{{.}}{{/address}}")],
      "part.mustache:1:15:               ^"
    ),
  ])
  func `is the tag or the text that wrote it`(piece: String, templates: [(String, String)], marks: String)
    throws
  {
    #expect(try origin(of: piece, templates) == marks)
  }
}
