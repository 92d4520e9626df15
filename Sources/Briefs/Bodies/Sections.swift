import Markdown

/// A level-2 heading and what stands under it: the only structure that Dossier reads from a body.
struct Section {
  /// Nil for what stands before the first heading.
  let heading: String?
  /// Indices of the nodes, the heading included.
  let nodes: Range<Int>
  /// Indices of the nodes under the heading.
  let content: Range<Int>

  static func all(in document: Document) -> [Section] {
    var sections: [Section] = []
    var start = 1
    var heading: (text: String, end: Int)?
    func close(at end: Int) {
      guard end > start else { return }
      sections.append(
        Section(heading: heading?.text, nodes: start..<end, content: (heading?.end ?? start)..<end))
    }
    var index = 1
    while index < document.nodes.count {
      if case .heading(level: 2) = document.nodes[index].kind {
        close(at: index)
        start = index
        heading = (document.text(of: index).trimmingBlanks, document.nodes[index].end)
      }
      index = document.nodes[index].end
    }
    close(at: document.nodes.count)
    return sections
  }
}
