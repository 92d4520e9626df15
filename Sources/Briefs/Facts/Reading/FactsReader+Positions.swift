import Diagnostics
import Markdown

extension FactsReader {
  /// `Actor[, Actor]: text`
  mutating func readPosition(_ item: ListItem, on issue: Int, _ report: inout Report) -> Bool {
    guard let (head, rest) = page.head(of: item.opening), !head.isEmpty else {
      report.warning(
        "this item does not say whose position it is", at: page.firstLine(item.opening),
        help: "begin it with a name and a colon: ‘- Poland, Baltic states: …’")
      return false
    }
    let actors = actors(head, &report)
    let shown = rest.lowerBound..<item.literal.upperBound
    facts.positions.append(
      Position(
        issue: issue, actors: actors,
        what: page.passage(
          id("position"), item.blocks, shown, whole: item.literal,
          about: [issue] + actors.flatMap(\.entities))))
    return true
  }

  /// `**Label.** text`
  mutating func readCondition(
    _ item: ListItem, _ subjects: (actors: [Actor], issues: [Int]), isObstacle: Bool, _ report: inout Report
  ) -> Bool {
    let inlines = page.children(of: item.blocks[0])
    guard let first = inlines.first, page[first].kind == .strong else {
      report.warning(
        "this item has no label", at: page.firstLine(item.opening),
        help: "begin it with one in bold type: ‘1. **Neutrality.** …’")
      return false
    }
    var label = page.plain(page[first].literal)
    while let last = label.last, last == "." || last == ":" { label.removeLast() }
    let end = item.literal.upperBound
    let shown = page.behindStop(page[first].literal.upperBound, before: end)..<end
    facts.conditions.append(
      Condition(
        actors: subjects.actors, issues: subjects.issues, isObstacle: isObstacle, label: label,
        what: page.passage(
          id(isObstacle ? "obstacle" : "condition"), item.blocks, shown, whole: item.literal,
          about: subjects.actors.flatMap(\.entities) + subjects.issues)))
    return true
  }

  /// `ISSUE: trend. reason`
  mutating func readChange(_ item: ListItem, _ report: inout Report) -> Bool {
    guard let (head, rest) = page.head(of: item.opening) else {
      report.warning(
        "this item does not say which issue it is about", at: page.firstLine(item.opening),
        help: "begin it with its name and a colon: ‘- War in Ukraine: unchanged. …’")
      return false
    }
    guard let issue = page.linkedEntity(in: head) ?? issue(page.plain(head), at: page.place(head), &report)
    else { return false }
    let word = page.word(at: rest.lowerBound, before: rest.upperBound)
    guard let trend = Trend(rawValue: page.plain(word).lowercased()) else {
      let trends = Trend.allCases.map(\.rawValue)
      report.warning(
        "this item does not say how the issue moved",
        at: word.isEmpty ? page.firstLine(head) : page.place(word),
        help: Suggestion.question(for: page.plain(word), among: trends)
          ?? "write one of these words behind the colon: \(trends.joined(separator: ", "))")
      return false
    }
    compare(trend, of: issue, at: page.place(word), &report)
    let shown = page.behindStop(word.upperBound, before: item.literal.upperBound)..<item.literal.upperBound
    facts.changes.append(
      Change(
        issue: issue, trend: trend,
        reason: page.passage(
          id("change"), item.blocks, shown, whole: item.literal, about: [issue])))
    return true
  }

  /// Warns where text and front matter judge an issue differently.
  private func compare(_ trend: Trend, of issue: Int, at place: Place, _ report: inout Report) {
    guard let trends = context.trends else { return }
    guard let judged = trends.first(where: { $0.issue == issue }) else {
      report.warning(
        "the front matter gives this issue no trend", at: place,
        help: "add it there: ‘trend: {\(context.actors.registry.entities[issue].slug): \(trend.rawValue)}’")
      return
    }
    guard judged.trend != trend else { return }
    report.warning(
      "the front matter calls this issue ‘\(judged.trend.rawValue)’", at: place,
      notes: [.init("it is judged here", at: judged.place)], help: "write the same in both places")
  }
}

extension ResolvedText {
  /// The word at an offset: letters and hyphens, up to a dash or another sign that words are not made of.
  func word(at start: Int, before end: Int) -> Range<Int> {
    var offset = start
    let text = document.literals
    while offset < end, WordByte.isIn(text[offset]), !text[offset...].starts(with: [0xE2, 0x80]) {
      offset += 1
    }
    return start..<offset
  }

  /// The offset behind the punctuation and blanks that end a word or sentence.
  func behindStop(_ start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, ".,;: \n)".utf8.contains(document.literals[offset]) { offset += 1 }
    return offset
  }
}

private enum WordByte {
  /// A letter, a hyphen, or a byte of a letter beyond ASCII.
  static func isIn(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
