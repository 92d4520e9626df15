import Diagnostics
import Templates

/// Templates, of which `page` is the one that is rendered.
enum TemplatesTarget {
  /// A node of a tree, as data of every sort.
  private struct Model {
    let depth: Int
    var isDeep: Bool { depth > 1 }
    var children: [Model] { depth > 2 ? [] : [Model(depth: depth + 1)] }
  }

  /// Text with all that HTML minds, between signs that no template is likely to hold.
  private static let text = "⟦<&>\"'⟧"
  private static let escaped = "⟦&lt;&amp;&gt;&quot;"

  private static let shape: Shape<Model> = Shape(
    "page",
    [
      .text("title") { _ in text }, .text("none") { _ in nil }, .html("body") { _ in Array("<p>x</p>".utf8) },
      .flag("deep", \.isDeep), .texts("words") { _ in [text, ""] }, .list("items", of: node, \.children),
      .record("frame", of: node) { $0 }, .record("missing", of: node) { _ in nil },
    ])

  private static let node: Shape<Model> = Shape(
    "node",
    [
      .text("name") { _ in text }, .flag("deep", \.isDeep), .list("children", of: node, \.children),
      .html("markup") { _ in Array("<b>x</b>".utf8) },
    ])

  static func check(_ input: [UInt8]) throws(Flaw) {
    let first = try render(input)
    if Flaw.isRepeated(input) { try Flaw.unless(try render(input) == first, "rendering twice differs") }
  }

  private static func render(_ input: [UInt8]) throws(Flaw) -> [UInt8] {
    let sources = Parts.of(input, first: "page").map {
      SourceText(path: "templates/\($0.path).mustache", bytes: $0.bytes)
    }
    var report = Report()
    let set = TemplateSet(sources, report: &report)
    set.check("page", against: shape, report: &report)
    var out: [UInt8] = []
    set.render("page", shape, Model(depth: 0), into: &out)
    let own = input.firstRange(of: Array("⟦".utf8)) != nil
    if !own {
      var rest = out[...]
      while let mark = rest.firstRange(of: Array("⟦".utf8)) {
        rest = rest[mark.lowerBound...]
        try Flaw.unless(rest.starts(with: escaped.utf8), "a text is not escaped")
        rest = rest.dropFirst(3)
      }
    }
    return out + Array(try Sandbox.printed(report).utf8)
  }
}
