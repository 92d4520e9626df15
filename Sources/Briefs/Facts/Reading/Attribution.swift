import Markdown

/// The line of a quotation that names its speaker: `— Speaker, medium, date [S1]`.
struct Attribution {
  /// From the dash to the end of its paragraph.
  let literal: Range<Int>
  let speaker: Range<Int>
  let medium: Range<Int>?
  /// What stands last, if it looks like a date at all.
  let date: Range<Int>?
  /// What stands behind the citation and does not belong there.
  let surplus: Range<Int>?

  /// The attribution that ends a paragraph; nil where no line of it begins with a dash and a blank.
  static func last(in paragraph: Range<Int>, of page: ResolvedText) -> Attribution? {
    let text = page.document.literals
    var line = paragraph.upperBound
    for _ in 0..<longestInLines where line > paragraph.lowerBound {
      var start = line - 1
      while start > paragraph.lowerBound, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      if let content = behindDash(text, start..<paragraph.upperBound), page.beginsWithName(content) {
        return Attribution(content, from: start, page)
      }
      line = start
    }
    return nil
  }

  private static let longestInLines = 3

  /// What follows an em dash, an en dash or `--` and a blank.
  private static func behindDash(_ text: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    for dash in ["—", "–", "--"] {
      let end = line.lowerBound + dash.utf8.count
      guard end < line.upperBound, text[line.lowerBound..<end].elementsEqual(dash.utf8) else { continue }
      // An em dash needs no blank behind it.
      if text[end] <= UInt8(ascii: " ") || dash == "—" { return end..<line.upperBound }
    }
    return nil
  }

  private init(_ content: Range<Int>, from start: Int, _ page: ResolvedText) {
    literal = start..<content.upperBound
    let text = page.document.literals
    let cited = page.citationRanges(in: content)
    let end = cited.first?.lowerBound ?? content.upperBound
    let rest = page.trimmed((cited.last?.upperBound ?? content.upperBound)..<content.upperBound)
    surplus = rest.count > 1 ? rest : Self.behindDatedLine(content.lowerBound..<end, page)
    var commas = (content.lowerBound..<end).filter {
      text[$0] == UInt8(ascii: ",") && page.linkedEntity(in: $0..<$0 + 1) == nil
    }
    speaker = page.trimmed(content.lowerBound..<(commas.first ?? end))
    // A date may hold a comma: `April 3, 2025`.
    var date: Range<Int>?
    for number in [2, 1] where commas.count >= number && date == nil {
      let range = page.trimmed(commas[commas.count - number] + 1..<end)
      let reading = DateSpan.read(page.plain(Self.withoutStop(range, text)))
      if reading != .notADate || Self.isInFigures(Self.withoutStop(range, text), text) {
        date = Self.withoutStop(range, text)
        commas.removeLast(number - 1)
      }
    }
    self.date = date
    let mediumEnd = date == nil ? end : commas.last ?? end
    let medium = commas.first.map { page.trimmed($0 + 1..<max($0 + 1, mediumEnd)) }
    self.medium = medium.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a text begins as a name does: with a capital, in a script without them with any letter, or with words such
  /// as `von der` or `al-` before a capital.
  static func isName(_ text: String) -> Bool {
    let word = text.split { $0.isWhitespace || "-’'".contains($0) }
      .first { !CapitalWords.particles.contains(String($0)) }
    return word?.first.map { $0.isLetter && !$0.isLowercase } == true
  }

  /// What stands below a line that ends with a date.
  private static func behindDatedLine(_ content: Range<Int>, _ page: ResolvedText) -> Range<Int>? {
    let text = page.document.literals
    guard let lineEnd = content.first(where: { text[$0] == UInt8(ascii: "\n") }) else { return nil }
    let comma = (content.lowerBound..<lineEnd).last { text[$0] == UInt8(ascii: ",") }
    let rest = page.trimmed(lineEnd..<content.upperBound)
    guard let comma, !rest.isEmpty,
      DateSpan.read(page.plain(withoutStop(page.trimmed(comma + 1..<lineEnd), text))) != .notADate
    else { return nil }
    return rest
  }

  /// `18/01/2026`: meant as a date, although it is not written as one.
  private static func isInFigures(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let parts = text[range].split(omittingEmptySubsequences: false) { "/.-".utf8.contains($0) }
    return parts.count == 3
      && parts.allSatisfy { part in
        (1...4).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  private static func withoutStop(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    range.lowerBound..<(text[range].last == UInt8(ascii: ".") ? range.upperBound - 1 : range.upperBound)
  }
}

extension ResolvedText {
  fileprivate func beginsWithName(_ literal: Range<Int>) -> Bool {
    let opening = trimmed(literal)
    return linkedEntity(in: opening.lowerBound..<opening.lowerBound + 1) != nil
      || Attribution.isName(plain(opening.lowerBound..<min(opening.upperBound, opening.lowerBound + 60)))
  }

  func firstCitation(in literal: Range<Int>) -> Range<Int>? {
    let first = citations.partitioningIndex { $0.literal.lowerBound >= literal.lowerBound }
    guard first < citations.count, citations[first].literal.lowerBound < literal.upperBound else {
      return nil
    }
    return citations[first].literal
  }

  /// Where citations stand in a stretch of the text.
  func citationRanges(in literal: Range<Int>) -> [Range<Int>] {
    let first = citations.partitioningIndex { $0.literal.lowerBound >= literal.lowerBound }
    return citations[first...].prefix { $0.literal.lowerBound < literal.upperBound }.map(\.literal)
  }
}
