import Briefs

/// A sentence that says when something happened, or is to happen.
struct FoundEvent: Sendable, Equatable {
  let span: DateSpan
  let sentence: String
}

/// Finds the sentences of an article that have a date.
struct EventFinder {
  /// In the order of their dates.
  private(set) var found: [FoundEvent] = []

  private static let limit = 40
  /// In words and marks; a longer sentence is a list or no sentence.
  private static let longest = 150

  init(_ manuscript: Manuscript) {
    for block in manuscript.blocks where block.kind != .heading {
      for sentence in block.sentences where found.count < Self.limit {
        guard sentence.count <= Self.longest else { continue }
        let dates = DateScan(Array(manuscript.tokens[sentence]), near: manuscript.date).all
        guard
          let date = dates.first(where: { !manuscript.isQuoted(sentence.lowerBound + $0.tokens.lowerBound) })
        else { continue }
        let text = manuscript.text(sentence)
        guard text.split(separator: " ").count > 4 else { continue }
        found.append(FoundEvent(span: date.span, sentence: text))
      }
    }
    found = found.enumerated().sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }.map(
      \.element)
  }
}
