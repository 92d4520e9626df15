import Diagnostics
import Markdown

/// Warns of Markdown that means something else than its author probably thinks.
struct Traps {
  let page: ResolvedText
  let wording: Wording

  func warn(_ report: inout Report) {
    /// Ends of the quotations around the node at `index`, innermost last.
    var quotations: [Int] = []
    var index = 1
    while index < page.document.nodes.count {
      while let end = quotations.last, end <= index { quotations.removeLast() }
      switch page[index].kind {
      case .blockQuote:
        if quotations.isEmpty { QuotationTraps(page: page, node: index).warn(&report) }
        quotations.append(page[index].end)
      case .heading: warnOfUnderline(index, isQuoted: !quotations.isEmpty, &report)
      case .list(ordered: true, _, _): warnOfDays(index, &report)
      case .paragraph where quotations.isEmpty: warnOfGluedMarks(index, &report)
      default: break
      }
      index += 1
    }
  }

  /// `---` right below text makes a heading of it.
  private func warnOfUnderline(_ node: Int, isQuoted: Bool, _ report: inout Report) {
    guard let underline = underline(of: node) else { return }
    if isQuoted {
      report.warning(
        "this line makes a heading of the text above it", at: page.source.place(underline),
        help: "put a line ‘>’ before it if it is to part two texts, or leave it out")
      return
    }
    let text = page.document.literals[page[node].literal]
    let isProse = text.contains(UInt8(ascii: "\n")) || text.last.map { ".!?:;,".utf8.contains($0) } == true
    guard isProse else { return }
    report.warning(
      "this line makes a heading of the text above it", at: page.source.place(underline),
      help: "put an empty line before it if it is to part two texts")
  }

  /// The line below a heading’s text that makes it one, without quotation marks and blanks before it; nil for one with `#`.
  ///
  /// The end that libcmark gives such a heading is of no use: it may lie in the line behind.
  private func underline(of node: Int) -> Range<Int>? {
    let source = page.source.bytes
    guard source[page[node].source].first != UInt8(ascii: "#") else { return nil }
    var lines = LineScanner(
      source, from: page.document.source(ofLiteral: page[node].literal).upperBound)
    _ = lines.next()
    guard let line = lines.next() else { return nil }
    let marks = source[line].drop { " \t>".utf8.contains($0) }
    let count = marks.prefix { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }.count
    guard count > 0, marks.dropFirst(count).allSatisfy({ " \t".utf8.contains($0) }) else { return nil }
    return marks.startIndex..<marks.startIndex + count
  }

  private func warnOfDays(_ list: Int, _ report: inout Report) {
    for item in page.children(of: list) where Self.isDay(item, page) {
      let marker = page.start(of: item)
      report.warning(
        "this day has become the number of a list’s item", at: marker,
        help: "write the day without a full stop, as in ‘2 April 2025’, or with ‘\\.’ instead of ‘.’")
    }
  }

  /// Whether a block is an ordered list of which an item is `2. April …`.
  static func isDayTakenForNumber(_ node: Int, _ page: ResolvedText) -> Bool {
    guard case .list(ordered: true, _, _) = page[node].kind else { return false }
    return page.children(of: node).contains { isDay($0, page) }
  }

  /// Whether an item begins with the name of a month, and what follows is no sentence about it.
  private static func isDay(_ item: Int, _ page: ResolvedText) -> Bool {
    guard let first = page.children(of: item).first, page[first].kind == .paragraph else { return false }
    let literal = page[first].literal
    let month = page.word(at: literal.lowerBound, before: literal.upperBound)
    let name = page.plain(month)
    guard CalendarDate.monthNames.contains(where: { $0 == name || $0.prefix(3) == name }) else {
      return false
    }
    let text = page.document.literals
    var next = month.upperBound
    if next < literal.upperBound, text[next] == UInt8(ascii: ".") { next += 1 }
    guard next < literal.upperBound else { return true }
    if ":,".utf8.contains(text[next]) { return true }
    while next < literal.upperBound, text[next] <= UInt8(ascii: " ") { next += 1 }
    let digits = text[next..<literal.upperBound].prefix { (0x30...0x39).contains($0) }
    return digits.count == 4 || text[next..<literal.upperBound].starts(with: "–".utf8)
  }

  /// `##Timeline` is no heading.
  private func warnOfGluedMarks(_ node: Int, _ report: inout Report) {
    let text = page.document.literals[page[node].literal]
    let marks = text.prefix { $0 == UInt8(ascii: "#") }
    guard marks.count == 2 else { return }
    let line = text[marks.endIndex...].prefix { $0 != UInt8(ascii: "\n") }
    guard wording.section(of: String(decoding: line, as: UTF8.self).trimmingBlanks) != nil else { return }
    report.warning(
      "this is no heading", at: page.place(text.startIndex..<line.endIndex),
      help: "put a blank behind ‘##’")
  }
}
