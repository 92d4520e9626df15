import Diagnostics

extension FactsReader {
  /// `DATE: text`; false when the item begins with no date.
  mutating func readEvent(_ item: ListItem, isAhead: Bool, _ report: inout Report) -> Bool {
    guard let (head, rest) = page.head(of: item.opening) else {
      report.warning(
        "this item has no date", at: page.firstLine(item.opening),
        help: "begin it with one and a colon: ‘- 3 April 2025: …’")
      return false
    }
    guard let date = date(head, &report) else { return false }
    let id = id(isAhead ? "ahead" : "timeline")
    let shown = rest.lowerBound..<item.literal.upperBound
    facts.events.append(
      Event(date: date, isAhead: isAhead, what: page.passage(id, item.blocks, shown, whole: item.literal)))
    return true
  }

  /// The date in a stretch of the text; one that is none or is misspelt is reported.
  func date(_ literal: Range<Int>, _ report: inout Report) -> DateSpan? {
    let text = page.plain(literal)
    switch DateSpan.read(text) {
    case .span(let span): return span
    case .misspelt(let span, let correct):
      report.warning(
        "a range of dates is written with an en dash", at: page.firstLine(literal), help: "write ‘\(correct)’"
      )
      return span
    case .impossible(let why):
      report.warning(
        "no such date: \(why)", at: page.firstLine(literal),
        help: "write it as 3 April 2025, April 2025, 2025 or 2–3 April 2025")
    case .notADate:
      report.warning(
        "‘\(text)’ is no date", at: page.firstLine(literal),
        help: "write it as 3 April 2025, April 2025, 2025 or 2–3 April 2025")
    }
    return nil
  }
}
