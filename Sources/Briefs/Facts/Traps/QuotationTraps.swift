import Diagnostics
import Markdown

/// Warns of lines beside a quotation that Markdown takes for something else than its author probably thinks.
struct QuotationTraps {
  let page: ResolvedText
  /// The block quotation.
  let node: Int

  /// A line that names a speaker is short.
  private static let longestName = 120

  func warn(_ report: inout Report) {
    warnOfSwallowedLine(&report)
    warnOfList(&report)
    warnOfSpeakerOutside(&report)
  }

  private func warnOfSwallowedLine(_ report: inout Report) {
    guard let line = swallowedLine else { return }
    report.warning(
      "this line is taken into the quotation above it", at: page.source.place(line),
      help: "put an empty line before it, or begin it with ‘>’ if it belongs there")
  }

  /// A line without ‘>’ right below a quotation, which still belongs to it.
  var swallowedLine: Range<Int>? {
    let range = page[node].source
    let bytes = page.source.bytes
    let end = range.upperBound
    var lines = LineScanner(bytes, from: range.lowerBound)
    _ = lines.next()
    while let line = lines.next(), line.lowerBound < end {
      guard
        let first = line.first(where: { bytes[$0] != UInt8(ascii: " ") && bytes[$0] != UInt8(ascii: "\t") }),
        bytes[first] != UInt8(ascii: ">")
      else { continue }
      // A speaker's line is meant to be swallowed, as long as nothing follows it.
      let isDash = ["—", "–", "--"].contains { bytes[first..<line.upperBound].starts(with: $0.utf8) }
      if isDash { continue }
      return first..<min(line.upperBound, end)
    }
    return nil
  }

  /// `> - Name` is an item of a list.
  private func warnOfList(_ report: inout Report) {
    let blocks = page.children(of: node)
    guard blocks.count >= 2, let last = blocks.last, case .list(ordered: false, _, _) = page[last].kind,
      page[blocks[blocks.count - 2]].kind == .paragraph
    else { return }
    let items = page.children(of: last)
    guard items.count == 1, looksLikeSpeaker(page[last].literal) else { return }
    report.warning(
      "this line is an item of a list, not the speaker’s name", at: page.start(of: items[0]),
      help: "begin it with a dash: ‘> — Speaker, medium, date’")
  }

  /// The speaker's line behind an empty line without ‘>’, or as a list below the quotation.
  private func warnOfSpeakerOutside(_ report: inout Report) {
    let next = page[node].end
    guard next < page.document.nodes.count, Attribution.last(in: lastParagraph, of: page) == nil else {
      return
    }
    switch page[next].kind {
    case .paragraph:
      let literal = page[next].literal
      guard looksLikeSpeaker(literal), let found = Attribution.last(in: literal, of: page),
        found.literal == literal, found.surplus == nil
      else { return }
    case .list(ordered: false, _, _):
      guard page.children(of: next).count == 1, looksLikeSpeaker(page[next].literal),
        isRightBelow(page[next].source.lowerBound)
      else { return }
    default: return
    }
    report.warning(
      "the line that names the speaker stands outside the quotation", at: page.start(of: next),
      help: "take it in, below a line ‘>’: ‘> — Speaker, medium, date’")
  }

  private var lastParagraph: Range<Int> {
    let last = page.children(of: node).last
    return last.map { page[$0].literal } ?? 0..<0
  }

  private func isRightBelow(_ start: Int) -> Bool {
    page.source.bytes[page[node].source.upperBound..<start].count { $0 == UInt8(ascii: "\n") } == 1
  }

  /// Some words that begin as a name does and are no sentence.
  private func looksLikeSpeaker(_ literal: Range<Int>) -> Bool {
    guard literal.count <= Self.longestName else { return false }
    let text = page.plain(literal).drop { "—–- ".contains($0) }
    guard let last = text.last else { return false }
    return Attribution.isName(String(text)) && !".!?".contains(last)
  }
}
