import Diagnostics
import Markdown

/// Warns of what other programs read as markup and CommonMark shows as it is typed: tables, footnotes, task boxes, text
/// struck through.
struct ForeignMarkup {
  private let source: SourceText
  private let document: Document
  /// The ids that `[x]` may cite.
  private let sources: Set<String>
  /// Where `~~` opened, within the block that is being looked at.
  private var strike: Int?

  init(source: SourceText, document: Document, sources: Set<String>) {
    self.source = source
    self.document = document
    self.sources = sources
  }

  mutating func warn(_ report: inout Report) {
    guard Self.isLikely(document.literals.span) else { return }
    for index in document.nodes.indices {
      let node = document.nodes[index]
      switch node.kind {
      case .paragraph:
        strike = nil
        warnOfLines(node.literal, &report)
      case .heading: strike = nil
      case .item: warnOfTask(index, &report)
      case .text: warnOfStrikes(node.literal, &report)
      default: break
      }
    }
  }

  /// The label of a link such as `[^1]`, for which CommonMark takes the line `[^1]: Note.` to be an address.
  static func footnote(_ link: Link, in source: SourceText) -> ArraySlice<UInt8>? {
    let text = source.bytes[link.source]
    guard text.starts(with: "[^".utf8), text.firstIndex(of: UInt8(ascii: "]")) == text.endIndex - 1 else {
      return nil
    }
    return text
  }

  static func warnOfFootnote(at place: Place, _ report: inout Report) {
    report.warning(
      "a footnote is shown as it is typed", at: place,
      help: "write its text in brackets where it belongs, or list it under ‘sources:’ and cite it as [S1]")
  }

  /// Whether a closer look may find anything; nearly every text has nothing of the kind.
  private static func isLikely(_ text: Span<UInt8>) -> Bool {
    var at = 0
    while true {
      at = text.first(from: at) {
        $0.equal(to: UInt8(ascii: "[")) | $0.equal(to: UInt8(ascii: "~")) | $0.equal(to: UInt8(ascii: "|"))
      }
      guard at + 1 < text.count else { return false }
      switch (text[at], text[at + 1]) {
      case (UInt8(ascii: "|"), _), (UInt8(ascii: "~"), UInt8(ascii: "~")): return true
      case (UInt8(ascii: "["), let next) where "^ xX".utf8.contains(next): return true
      default: at += 1
      }
    }
  }

  /// Looks for tables and footnotes, which are told by their lines.
  private func warnOfLines(_ paragraph: Range<Int>, _ report: inout Report) {
    let text = document.literals
    var above = paragraph.lowerBound..<paragraph.lowerBound
    var start = paragraph.lowerBound
    while start < paragraph.upperBound {
      let end = text[start..<paragraph.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? paragraph.upperBound
      let line = start..<end
      if text[above].contains(UInt8(ascii: "|")), isRule(line) {
        report.warning(
          "a table is shown as it is typed", at: place(above),
          help: "write it as a list, with ‘- ’ for each row")
      }
      if let label = noteLabel(line) { Self.warnOfFootnote(at: place(label), &report) }
      above = line
      start = end + 1
    }
  }

  /// `|---|:--:|`
  private func isRule(_ line: Range<Int>) -> Bool {
    let text = document.literals[line]
    return text.contains(UInt8(ascii: "|")) && text.contains(UInt8(ascii: "-"))
      && text.allSatisfy { "|-: \t".utf8.contains($0) } && isVerbatim(line)
  }

  /// The label of `[^1]: Note.`
  private func noteLabel(_ line: Range<Int>) -> Range<Int>? {
    let text = document.literals[line]
    guard text.starts(with: "[^".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")),
      end > line.lowerBound + 2, text[end...].starts(with: "]:".utf8)
    else { return nil }
    let label = line.lowerBound..<end + 1
    let mark = document.sourceOffset(ofLiteral: label.lowerBound)
    // In a span of code it is meant to be shown.
    let isCode = mark > 0 && source.bytes[mark - 1] == UInt8(ascii: "`")
    return isVerbatim(label) && !isCode ? label : nil
  }

  /// `- [ ] to do`, `- [x] done`
  private func warnOfTask(_ item: Int, _ report: inout Report) {
    guard item + 2 < document.nodes[item].end, document.nodes[item + 1].kind == .paragraph,
      document.nodes[item + 2].kind == .text
    else { return }
    let start = document.nodes[item + 1].literal.lowerBound
    let text = document.literals[document.nodes[item + 1].literal]
    guard let box = ["[ ] ", "[x] ", "[X] "].first(where: { text.starts(with: $0.utf8) }),
      !sources.contains(String(box.dropFirst().prefix(1))), isVerbatim(start..<start + 3)
    else { return }
    report.warning(
      "a box to tick is shown as it is typed", at: place(start..<start + 3),
      help: "leave it out, or say in words what is done")
  }

  /// `~~no longer true~~`, which may hold other markup.
  private mutating func warnOfStrikes(_ literal: Range<Int>, _ report: inout Report) {
    let text = document.literals
    var at = literal.lowerBound
    while at < literal.upperBound {
      guard text[at] == UInt8(ascii: "~") else {
        at += 1
        continue
      }
      let end = text[at..<literal.upperBound].firstIndex { $0 != UInt8(ascii: "~") } ?? literal.upperBound
      if end - at == 2, isVerbatim(at..<end) {
        if let start = strike, text[at - 1] > UInt8(ascii: " ") {
          report.warning(
            "text that is struck through is shown as it is typed", at: place(start..<end),
            help: "take it out, or say in words what no longer holds")
          strike = nil
        } else if end < text.count, text[end] > UInt8(ascii: " ") {
          strike = at
        }
      }
      at = end
    }
  }

  /// Whether a stretch stands in the file as it is: a mark with a backslash before it is meant to be shown.
  private func isVerbatim(_ literal: Range<Int>) -> Bool {
    document.source(ofLiteral: literal).count == literal.count
  }

  private func place(_ literal: Range<Int>) -> Place { source.place(document.source(ofLiteral: literal)) }
}
