internal import CCMark

/// Turns the tree, seen node by node, into a document.
struct TapeBuilder {
  let text: [UInt8]
  let lines: Lines
  var nodes: [Node] = []
  var literals: [UInt8] = []
  var infos: [UInt8] = []
  var links: [Link] = []
  var headings: [(node: Int, level: Int)] = []
  var aligner = Aligner()

  /// The nodes that have begun and not ended, as indices into `nodes`.
  var open: [Int] = []
  /// The text node that grows, if the last node seen was text.
  var run: Int?
  /// The open quotations and items, each with the line on which it begins.
  var containers: [(Container, line: Int)] = []
  var isAutolink = false
  let mayHoldReferences: Bool

  init(text: [UInt8], lines: Lines) {
    self.text = text
    self.lines = lines
    literals.reserveCapacity(lines.body.count)
    mayHoldReferences = Lines.find(UInt8(ascii: "&"), in: text, lines.body) != nil
  }

  mutating func take(_ visit: borrowing Visit) {
    switch visit.type {
    case CMARK_NODE_TEXT: appendText(visit)
    case CMARK_NODE_SOFTBREAK: appendSoftBreak()
    case let type:
      endRun()
      if !visit.isEntering {
        end()
      } else if type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue {
        takeBlock(visit, type)
      } else {
        takeInline(visit, type)
      }
    }
  }

  consuming func finish() -> Document {
    let ids = HeadingIDs.assign(headings.map { plainLine($0.node) })
    let finished = zip(headings, ids).map { heading, id in
      Heading(node: heading.node, level: heading.level, id: id, text: plainLine(heading.node))
    }
    return Document(
      nodes: nodes, literals: literals, infos: infos, links: links, headings: finished,
      segments: aligner.segments)
  }

  private func plainLine(_ node: Int) -> String {
    let bytes = literals[nodes[node].literal].map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension TapeBuilder {
  /// Begins a node that ends later.
  mutating func begin(_ kind: Node.Kind, at source: Range<Int>) {
    open.append(nodes.count)
    add(kind, at: source)
  }

  /// Adds a node without children, whose text is all that was appended to the literals since an offset.
  mutating func add(_ kind: Node.Kind, at source: Range<Int>, literal: Int? = nil) {
    nodes.append(
      Node(
        kind: kind, end: nodes.count + 1, literal: (literal ?? literals.count)..<literals.count,
        source: source))
  }

  /// Ends the innermost open node.
  mutating func end() {
    let index = open.removeLast()
    let node = nodes[index]
    var source = node.source
    switch node.kind {
    case .blockQuote, .item:
      containers.removeLast()
    case .emphasis:
      aligner.delimiters(1)
      source = source.lowerBound..<aligner.source
    case .strong:
      aligner.delimiters(2)
      source = source.lowerBound..<aligner.source
    case .link(let link), .image(let link):
      aligner.linkEnd(isAutolink: isAutolink)
      isAutolink = false
      source = source.lowerBound..<aligner.source
      let begun = links[link]
      links[link] = Link(
        node: index, destination: begun.destination, title: begun.title, isImage: begun.isImage,
        source: source)
    default:
      break
    }
    // The span begins at the first descendant's text, not at the separator before it.
    let lower = nodes.count > index + 1 ? nodes[index + 1].literal.lowerBound : node.literal.lowerBound
    nodes[index] = Node(kind: node.kind, end: nodes.count, literal: lower..<literals.count, source: source)
  }
}
