package import Markdown

/// The stretches of a document in which names are looked for, block by block.
package struct ProseRuns {
  package private(set) var runs: [ProseRun] = []
  /// For each run the text of its block, in which its sentence stands.
  private(set) var blocks: [Range<Int>] = []

  /// The texts of all paragraphs, ascending.
  private(set) var paragraphs: [Range<Int>] = []

  private let document: Document
  /// Ascending ranges of the literals that are not prose: wiki links and citations.
  private let excluded: [Range<Int>]
  private var nextExcluded = 0

  /// - Parameter isDecided: for each of the document's links, whether the author has said what its text means.
  package init(_ document: Document, excluding excluded: [Range<Int>], isDecided: [Bool]) {
    self.document = document
    self.excluded = excluded
    var section = 0
    var index = 1
    /// The nodes around the one at `index` that decide on its context, innermost last.
    var open: [(end: Int, context: ProseRun.Context)] = []
    var block = 0..<0
    while index < document.nodes.count {
      while let last = open.last, last.end <= index { open.removeLast() }
      let node = document.nodes[index]
      switch node.kind {
      case .heading(let level):
        if level == 2, open.isEmpty { section += 1 }
        open.append((node.end, .heading))
        block = node.literal
      case .blockQuote: open.append((node.end, .quotation))
      case .paragraph:
        block = node.literal
        paragraphs.append(block)
      case .link(let link) where isDecided[link]:
        index = node.end
        continue
      case .link: open.append((node.end, .link))
      case .image:
        index = node.end
        continue
      case .text: add(node.literal, in: block, open.last?.context ?? .body, section)
      default: break
      }
      index += 1
    }
  }

  private mutating func add(
    _ text: Range<Int>, in block: Range<Int>, _ context: ProseRun.Context, _ section: Int
  ) {
    var start = text.lowerBound
    func append(upTo end: Int) {
      guard end > start else { return }
      let isNext = runs.last?.range.upperBound == start && blocks.last == block
      runs.append(ProseRun(start..<end, context: context, section: section, continues: isNext))
      blocks.append(block)
    }
    while nextExcluded < excluded.count, excluded[nextExcluded].lowerBound < text.upperBound {
      append(upTo: excluded[nextExcluded].lowerBound)
      start = excluded[nextExcluded].upperBound
      nextExcluded += 1
    }
    append(upTo: text.upperBound)
  }
}
