import Diagnostics
import Synchronization
import Templates
import Testing

@Suite struct `Renderer` {
  /// Renders without a check before.
  private func render<Model>(_ templates: [String], _ shape: Shape<Model>, _ model: Model) -> String {
    var report = Report()
    let sources = templates.enumerated().map { SourceText(path: "t\($0.offset)", text: $0.element) }
    let set = TemplateSet(sources, report: &report)
    var out: [UInt8] = []
    set.render("t0", shape, model, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func `asks for a field once, and only if it is named`() {
    let asked = Mutex<[String]>([])
    @Sendable func ask(_ name: String) -> String {
      asked.withLock { $0.append(name) }
      return name
    }
    let item = Shape<String>("item", [.text("name") { ask($0) }, .text("other") { ask("other " + $0) }])
    let shape = Shape<Int>(
      "page",
      [
        .text("title") { _ in ask("title") }, .text("unnamed") { _ in ask("unnamed") },
        .text("hidden") { _ in ask("hidden") }, .flag("no") { _ in false },
        .list("items", of: item) { _ in ["a", "b"] },
      ])
    let template =
      "{{#title}}{{title}} {{title}}{{/title}}{{#no}}{{hidden}}{{/no}}{{#items}} {{name}}{{name}}{{/items}}"
    #expect(render([template], shape, 0) == "title title aa bb")
    #expect(asked.withLock { $0 } == ["title", "a", "b"])
  }

  @Test(arguments: [
    ("{{{text}}}", "&lt;b&gt;"), ("{{html}}", "&lt;i&gt;"), ("{{list}}{{flag}}{{.}}{{nothing}}", ""),
    ("{{#nothing}}x{{/nothing}}{{^nothing}}y{{/nothing}}", "y"), ("{{>nothing}}{{<nothing}}{{/nothing}}", ""),
    ("{{text.nothing}}{{list.text}}{{flag.text}}", ""), ("{{#", ""),
  ])
  func `stays safe with templates that no check would pass`(_ template: String, _ expected: String) {
    let item = Shape<Int>("item", [.flag("x") { _ in true }])
    let shape = Shape<Int>(
      "page",
      [
        .text("text") { _ in "<b>" }, .html("html") { _ in Array("<i>".utf8) }, .flag("flag") { _ in true },
        .list("list", of: item) { _ in [1] },
      ])
    #expect(render([template], shape, 0) == expected)
  }

  @Test(arguments: [
    "{{>t0}}", "{{>t0}}{{>t0}}", "{{<t0}}{{$a}}{{$a}}{{/a}}{{/a}}{{/t0}}", "{{#list}}\n  {{>t0}}\n{{/list}}",
  ])
  func `ends where includes do not`(_ template: String) {
    let shape = Shape<Int>("page", [.texts("list") { _ in ["a", "b"] }])
    #expect(render([template], shape, 0) == "")
  }
}
