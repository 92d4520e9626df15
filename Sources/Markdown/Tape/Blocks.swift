internal import CCMark

extension TapeBuilder {
  mutating func takeBlock(_ visit: borrowing Visit, _ type: cmark_node_type) {
    let source = blockSource(visit)
    switch type {
    case CMARK_NODE_DOCUMENT:
      begin(.document, at: lines.body)
    case CMARK_NODE_BLOCK_QUOTE:
      containers.append((.quote, clampedLine(visit.start.line)))
      begin(.blockQuote, at: source)
    case CMARK_NODE_LIST:
      begin(.list(ordered: visit.isOrdered, start: visit.listStart, tight: visit.isTight), at: source)
    case CMARK_NODE_ITEM:
      containers.append((itemContainer(visit), clampedLine(visit.start.line)))
      begin(.item, at: source)
    case CMARK_NODE_HTML_BLOCK:
      add(.htmlBlock, at: htmlSource(visit, from: source.lowerBound))
    case CMARK_NODE_THEMATIC_BREAK:
      add(.thematicBreak, at: source)
    case CMARK_NODE_CODE_BLOCK:
      takeCodeBlock(visit, source)
    case CMARK_NODE_HEADING:
      let level = visit.headingLevel
      headings.append((nodes.count, level))
      beginLeaf(.heading(level: level), visit, source)
    default:
      beginLeaf(.paragraph, visit, source)
    }
  }

  /// The source of a block, without white space at its end.
  private func blockSource(_ visit: borrowing Visit) -> Range<Int> {
    let start = visit.start
    let first = lines.content(clampedLine(start.line), of: text)
    let lower = min(first.lowerBound + max(start.column - 1, 0), first.upperBound)
    let end = visit.end
    let last = lines.content(clampedLine(end.line), of: text)
    var upper = min(last.lowerBound + max(end.column, 0), last.upperBound)
    while upper > lower, Scan.isSpace(text[upper - 1]) { upper -= 1 }
    return lower..<max(lower, upper)
  }

  /// The source of raw HTML, whose end libcmark does not tell: as many lines as its text has.
  private func htmlSource(_ visit: borrowing Visit, from start: Int) -> Range<Int> {
    var literal: [UInt8] = []
    visit.appendLiteral(to: &literal)
    let breaks = literal.dropLast().count { $0 == UInt8(ascii: "\n") }
    let last = lines.content(clampedLine(visit.start.line + breaks), of: text)
    return start..<max(start, last.upperBound)
  }

  private func clampedLine(_ number: Int) -> Int { max(0, min(number - 1, lines.count - 1)) }

  private mutating func takeCodeBlock(_ visit: borrowing Visit, _ source: Range<Int>) {
    separate()
    let infoStart = infos.count
    infos.append(contentsOf: visit.info.utf8)
    let literalStart = literals.count
    visit.appendLiteral(to: &literals)
    // The opening line of a fence without an info string would close it, so it is never the first line within.
    let opening = source.lowerBound..<lines.content(clampedLine(visit.start.line), of: text).upperBound
    let first = literals[literalStart...].prefix { $0 != UInt8(ascii: "\n") }
    let isFenced =
      infos.count > infoStart
      || opening.count >= 3
        && (text[opening].starts(with: "```".utf8) || text[opening].starts(with: "~~~".utf8))
        && !first.elementsEqual(text[opening])
    aligner.codeLines(
      literalStart..<literals.count, of: literals, in: text, lines,
      firstLine: clampedLine(visit.start.line) + (isFenced ? 1 : 0))
    add(.codeBlock(info: infoStart..<infos.count), at: source, literal: literalStart)
  }

  /// Parts the text of two blocks.
  private mutating func separate() {
    if let last = literals.last, last != UInt8(ascii: "\n") { literals.append(UInt8(ascii: "\n")) }
  }

  /// Begins a block whose children are inlines, and lays out its lines for the aligner.
  private mutating func beginLeaf(_ kind: Node.Kind, _ visit: borrowing Visit, _ source: Range<Int>) {
    separate()
    let first = clampedLine(visit.start.line)
    var last = clampedLine(visit.end.line)
    var start = source.lowerBound
    var isATX = false
    if kind != .paragraph {
      if let content = atxContent(start..<lines.content(first, of: text).upperBound) {
        isATX = true
        start = content
      } else {
        last -= 1
      }
    }
    aligner.leaf.clear()
    aligner.leaf.appendLine(start..<lines.content(first, of: text).upperBound, of: text)
    if last > first {
      for line in first + 1...last {
        let content = lines.content(line, of: text)
        aligner.leaf.appendLine(behindPrefix(line)..<content.upperBound, of: text)
      }
    }
    aligner.begin(skippingDefinitions: !isATX)
    let lower = isATX ? source.lowerBound : min(aligner.source, source.upperBound)
    begin(kind, at: lower..<source.upperBound)
  }

  /// Where the text of an ATX heading begins, or nil if the line is none.
  private func atxContent(_ line: Range<Int>) -> Int? {
    var at = line.lowerBound
    while at < line.upperBound, text[at] == UInt8(ascii: "#") { at += 1 }
    guard (1...6).contains(at - line.lowerBound) else { return nil }
    let behind = at
    while at < line.upperBound, text[at] == UInt8(ascii: " ") || text[at] == UInt8(ascii: "\t") { at += 1 }
    return at > behind || at == line.upperBound ? at : nil
  }

  /// The prefix by which the lines of an item are known, as its first line shows it.
  private func itemContainer(_ visit: borrowing Visit) -> Container {
    let line = clampedLine(visit.start.line)
    var (place, _) = prefix(of: line)
    place.skipSpace(text.span)
    return place.takeMarker(text.span) ?? .item(width: 0)
  }

  /// Where a continuation line's text begins.
  private func behindPrefix(_ line: Int) -> Int {
    var (place, isLazy) = prefix(of: line)
    // A line that lacks a part of its prefix keeps its white space in libcmark's text.
    if !isLazy { place.skipSpace(text.span) }
    return place.at
  }

  /// The place behind the marks of all open containers in a line, or of the first ones that it has.
  private func prefix(of line: Int) -> (place: Indentation, isLazy: Bool) {
    let content = lines.content(line, of: text)
    let bytes = text.span
    var place = Indentation(at: content.lowerBound, end: content.upperBound)
    for (container, firstLine) in containers {
      if firstLine == line {
        place.skipSpace(bytes)
        _ = place.takeMarker(bytes)
      } else if !place.enters(container, bytes) {
        return (place, true)
      }
    }
    return (place, false)
  }
}
