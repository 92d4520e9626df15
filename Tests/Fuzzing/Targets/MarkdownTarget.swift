import Briefs
import Diagnostics
import Markdown

/// The body of a brief, and the same as a person's profile.
enum MarkdownTarget {
  private static let brief = """
    ---
    title: A
    date: 2025-04-03
    people: [Jane Example]
    issues: [grain]
    sources: [{id: S1, grade: B2}, {id: S2, origin: x}, {id: S3, origin: x}]
    ---

    """

  static func check(_ input: [UInt8]) async throws(Flaw) {
    try checkDocument(input)
    let first = try await read(input)
    if Flaw.isRepeated(input) {
      try Flaw.unless(try await read(input) == first, "reading twice differs")
    }
  }

  /// All that is read of a text, as one value to be compared.
  private static func read(_ input: [UInt8]) async throws(Flaw) -> [[UInt8]] {
    let files = [
      ContentFile(path: "briefs/a.md", root: "", bytes: Array(brief.utf8) + input),
      ContentFile(path: "briefs/b.md", root: "", bytes: Array("---\ntitle: B\ndate: 2025-04-02\n---\n".utf8)),
      ContentFile(
        path: "people/jane-example.md", root: "", bytes: Array("---\nname: Jane Example\n---\n".utf8) + input),
    ]
    var report = Report()
    let library = await Library(files: files, assets: ["briefs/port.jpg"], report: &report)
    let graph = await Graph.build(library, gazetteer: Sandbox.gazetteer, isReporting: true, report: &report)
    var found: [[UInt8]] = []
    for body in graph.briefBodies + graph.entityBodies {
      found += [body.html, body.bottomLine ?? [], body.prose, body.profile]
      let passages =
        body.facts.judgements.map(\.claim) + body.facts.events.map(\.what) + body.facts.positions.map(\.what)
        + body.facts.conditions.map(\.what) + body.facts.quotations.map(\.words)
        + body.facts.remarks.map(\.what)
      found += passages.map(\.content.html) + passages.map { Array($0.content.text.utf8) }
      for html in [body.html, body.bottomLine ?? [], body.profile] + passages.map(\.content.html) {
        try HTMLCheck.fragment(html)
      }
      let ids = passages.map(\.id)
      try Flaw.unless(Set(ids).count == ids.count, "two passages have one id")
    }
    return found + [Array(try Sandbox.printed(report).utf8)]
  }

  /// The tree is a tree, and all of its places lie in the text.
  private static func checkDocument(_ text: [UInt8]) throws(Flaw) {
    guard case .success(let document) = Markdown.Parser.parse(text, from: 0) else { return }
    // What is not UTF-8 is refused before, and reads as other letters.
    let isUTF8 = String(validating: text, as: UTF8.self) != nil
    var open: [Int] = []
    for (index, node) in document.nodes.enumerated() {
      while let last = open.last, last <= index { open.removeLast() }
      try Flaw.unless(
        node.end > index && node.end <= open.last ?? document.nodes.count, "a node leaves the one around it")
      open.append(node.end)
      try Flaw.unless(
        node.literal.upperBound <= document.literals.count && node.source.upperBound <= text.count,
        "a node lies outside of the text")
      guard isUTF8, node.kind == .text || node.kind == .code else { continue }
      for at in node.literal {
        let source = document.source(ofLiteral: at..<at + 1)
        try Flaw.unless(source.upperBound <= text.count, "a letter lies outside of the text")
        let byte = document.literals[at]
        let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        if isLetter, source.count == 1 {
          try Flaw.unless(text[source.lowerBound] == byte, "a letter is taken from another place")
        }
      }
    }
    for link in document.links {
      try Flaw.unless(link.source.upperBound <= text.count, "a link lies outside of the text")
    }
  }
}
