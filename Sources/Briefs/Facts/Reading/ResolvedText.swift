import Diagnostics
import Markdown

/// A body with its links, citations and names resolved, from which facts are cut.
struct ResolvedText {
  let source: SourceText
  let document: Document
  let renderer: HTMLRenderer
  let home: Target
  /// The entity in whose file the body stands.
  let subject: Int?
  /// What plain text shows in place of markup, ascending.
  let edits: [Sentence.PlainEdit]
  /// Ascending, with the ids that each gives.
  let citations: [(literal: Range<Int>, ids: [String])]
  /// Every mention of an entity, ascending.
  let mentions: [(entity: Int, literal: Range<Int>)]
  /// The author's own links to entities, ascending.
  let links: [(entity: Int, literal: Range<Int>)]
  let origins: SourceOrigins

  subscript(node: Int) -> Node { document.nodes[node] }

  /// The nodes directly within one, or within a run of siblings.
  func children(_ nodes: Range<Int>) -> [Int] {
    var found: [Int] = []
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      found.append(index)
      index = document.nodes[index].end
    }
    return found
  }

  func children(of node: Int) -> [Int] { children(node + 1..<document.nodes[node].end) }

  /// A stretch of the text without markup and citations, on one line.
  func plain(_ literal: Range<Int>) -> String {
    Sentence.plain(document.literals, literal, edits(in: literal)).trimmingBlanks
  }

  func place(_ literal: Range<Int>) -> Place { source.place(document.source(ofLiteral: literal)) }

  /// The first line of a stretch of the text: where a message about all of it points.
  func firstLine(_ literal: Range<Int>) -> Place {
    let text = trimmed(literal)
    let end = text.first { document.literals[$0] == UInt8(ascii: "\n") } ?? text.upperBound
    return place(text.lowerBound..<end)
  }

  /// Without white space at both ends.
  func trimmed(_ literal: Range<Int>) -> Range<Int> {
    var (start, end) = (literal.lowerBound, literal.upperBound)
    while start < end, document.literals[start] <= UInt8(ascii: " ") { start += 1 }
    while end > start, document.literals[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }

  /// A passage of some blocks, of which only what stands in `literal` is shown.
  ///
  /// - Parameters:
  ///   - whole: where its citations and names stand, if that is more than what is shown.
  ///   - about: entities that it concerns whether or not it names them.
  func passage(
    _ id: String, _ blocks: [Int], _ literal: Range<Int>, whole: Range<Int>? = nil, about: [Int] = []
  ) -> Passage {
    let whole = whole ?? literal
    let citations = citations(in: whole)
    return Passage(
      home: home, id: id, content: snippet(blocks, literal), place: place(trimmed(whole)),
      entities: unique((subject.map { [$0] } ?? []) + about + entities(in: whole)), citations: citations,
      originCount: origins.count(of: citations))
  }

  /// What some blocks show within `literal`; the first of them, if it is a paragraph, without a tag of its own.
  func snippet(_ blocks: [Int], _ literal: Range<Int>) -> Snippet {
    let clip = trimmed(literal)
    var html: [UInt8] = []
    let shown = blocks.filter { document.nodes[$0].literal.overlaps(clip) }
    for (number, block) in shown.enumerated() {
      let isInline = number == 0 && document.nodes[block].kind == .paragraph
      let nodes = (isInline ? block + 1 : block)..<document.nodes[block].end
      if number == 1, html.last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
      renderer.render(nodes, within: clip, into: &html)
    }
    return Snippet(html: html.fitted, text: plain(clip))
  }

  /// The sources cited in a stretch of the text, each once.
  func citations(in literal: Range<Int>) -> [Int] {
    let first = citations.partitioningIndex { $0.literal.lowerBound >= literal.lowerBound }
    return unique(
      citations[first...].prefix { $0.literal.lowerBound < literal.upperBound }
        .flatMap { $0.ids.compactMap(origins.index) })
  }

  func entities(in literal: Range<Int>) -> [Int] {
    let first = mentions.partitioningIndex { $0.literal.lowerBound >= literal.lowerBound }
    return unique(mentions[first...].prefix { $0.literal.lowerBound < literal.upperBound }.map(\.entity))
  }

  /// The entity to which the author has linked a stretch of the text.
  func linkedEntity(in literal: Range<Int>) -> Int? {
    let first = links.partitioningIndex { $0.literal.upperBound > literal.lowerBound }
    guard first < links.count, links[first].literal.lowerBound < literal.upperBound else { return nil }
    return links[first].entity
  }

  /// What stands before the first colon with a blank behind it, and what follows; nil where there is none.
  func head(of literal: Range<Int>) -> (head: Range<Int>, rest: Range<Int>)? {
    var offset = literal.lowerBound
    var edits = edits(in: literal)
    while offset < literal.upperBound {
      if let edit = edits.first, edit.range.lowerBound <= offset {
        offset = max(offset, edit.range.upperBound)
        edits.removeFirst()
        continue
      }
      let next = offset + 1
      if document.literals[offset] == UInt8(ascii: ":"),
        next == literal.upperBound || document.literals[next] <= UInt8(ascii: " ")
      {
        return (trimmed(literal.lowerBound..<offset), trimmed(next..<literal.upperBound))
      }
      offset = next
    }
    return nil
  }

  private func edits(in literal: Range<Int>) -> ArraySlice<Sentence.PlainEdit> {
    let first = edits.partitioningIndex { $0.range.upperBound > literal.lowerBound }
    let last = edits.partitioningIndex { $0.range.lowerBound >= literal.upperBound }
    return edits[first..<max(first, last)]
  }

  private func unique(_ values: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return values.filter { seen.insert($0).inserted }
  }
}
