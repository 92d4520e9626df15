internal import CCMark

extension TapeBuilder {
  /// Lets the text node grow, or begins one.
  mutating func appendText(_ visit: borrowing Visit) {
    let start = literals.count
    visit.appendLiteral(to: &literals)
    guard literals.count > start else { return }
    if mayHoldReferences { maskNoncharacters(from: start) }
    beginRun(start)
    aligner.text(start..<literals.count, of: literals, isAutolink: isAutolink)
  }

  mutating func appendSoftBreak() {
    beginRun(literals.count)
    literals.append(UInt8(ascii: "\n"))
    aligner.newline(literal: literals.count - 1)
  }

  private mutating func beginRun(_ literal: Int) {
    guard run == nil else { return }
    run = nodes.count
    nodes.append(
      Node(
        kind: .text, end: nodes.count + 1, literal: literal..<literal, source: aligner.source..<aligner.source
      ))
  }

  /// Ends the text node that grew, if there is one.
  mutating func endRun() {
    guard let index = run else { return }
    run = nil
    let node = nodes[index]
    nodes[index] = Node(
      kind: .text, end: node.end, literal: node.literal.lowerBound..<literals.count,
      source: node.source.lowerBound..<aligner.source)
  }

  mutating func takeInline(_ visit: borrowing Visit, _ type: cmark_node_type) {
    let source = aligner.source
    let literal = literals.count
    switch type {
    case CMARK_NODE_EMPH:
      aligner.delimiters(1)
      begin(.emphasis, at: source..<source)
    case CMARK_NODE_STRONG:
      aligner.delimiters(2)
      begin(.strong, at: source..<source)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      let isImage = type == CMARK_NODE_IMAGE
      isAutolink = aligner.linkStart()
      links.append(
        Link(
          node: nodes.count, destination: visit.destination, title: visit.title, isImage: isImage,
          source: source..<source))
      begin(isImage ? .image(links.count - 1) : .link(links.count - 1), at: source..<source)
    case CMARK_NODE_LINEBREAK:
      literals.append(UInt8(ascii: "\n"))
      aligner.newline(literal: literal)
      add(.lineBreak, at: source..<aligner.source, literal: literal)
    case CMARK_NODE_CODE:
      visit.appendLiteral(to: &literals)
      aligner.code(literal..<literals.count, of: literals)
      add(.code, at: source..<aligner.source, literal: literal)
    default:
      aligner.html(count: visit.literalCount)
      add(.htmlInline, at: source..<aligner.source)
    }
  }

  /// libcmark 0.30.2 writes the noncharacters U+FFFE and U+FFFF as single bytes that are not UTF-8.
  private mutating func maskNoncharacters(from start: Int) {
    for at in start..<literals.count where literals[at] >= 0xFE { literals[at] = UInt8(ascii: "?") }
  }
}
