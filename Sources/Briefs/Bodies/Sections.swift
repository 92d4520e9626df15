import Markdown

/// A level-2 heading and what stands under it: the only structure that Dossier reads from a body.
struct Section {
  /// Indices of the nodes, the heading included.
  let nodes: Range<Int>
  /// Indices of the nodes under the heading.
  let content: Range<Int>
  /// The facts that it should hold; nil for prose.
  let kind: SectionKind?
  /// Where the document's literals say what it is about: behind the colon of `Positions: war in Ukraine`.
  let subject: Range<Int>?

  static func all(in document: Document, _ wording: Wording) -> [Section] {
    var sections: [Section] = []
    var start = 1
    var heading: Int?
    func close(at end: Int) {
      guard end > start else { return }
      let text = heading.map { document.text(of: $0) }
      let announced = text.flatMap(wording.section)
      let subject = announced?.subjectOffset.flatMap { offset in
        heading.map {
          let literal = document.nodes[$0].literal
          return literal.lowerBound + offset..<literal.upperBound
        }
      }
      sections.append(
        Section(
          nodes: start..<end, content: (heading.map { document.nodes[$0].end } ?? start)..<end,
          kind: announced?.kind, subject: subject))
    }
    var index = 1
    while index < document.nodes.count {
      if case .heading(level: 2) = document.nodes[index].kind {
        close(at: index)
        start = index
        heading = index
      }
      index = document.nodes[index].end
    }
    close(at: document.nodes.count)
    return sections
  }
}
