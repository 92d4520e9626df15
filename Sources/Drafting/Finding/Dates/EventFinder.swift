import Briefs

/// A sentence that says when something happened, or is to happen.
struct FoundEvent: Sendable, Equatable {
  let span: DateSpan
  let sentence: String
  /// The words that say when, where the day was counted from the article’s and the author should look at it.
  var wording: String?
}

/// Finds the sentences of an article that have a date.
struct EventFinder {
  /// In the order of their dates.
  private(set) var found: [FoundEvent] = []

  private static let limit = 40
  /// In words and marks; a longer sentence is a list or no sentence.
  private static let longest = 150

  /// - Parameter day: the one that parts what is past from what is ahead.
  init(_ manuscript: Manuscript, from day: CalendarDate) {
    for block in manuscript.blocks where block.kind != .heading {
      for sentence in block.sentences where found.count < Self.limit {
        guard sentence.count <= Self.longest else { continue }
        let tokens = Array(manuscript.tokens[sentence])
        func unquoted(_ dates: [DateScan.Found]) -> [DateScan.Found] {
          dates.filter { !manuscript.isQuoted(sentence.lowerBound + $0.tokens.lowerBound) }
        }
        let text = manuscript.text(sentence)
        guard text.split(separator: " ").count > 4 else { continue }
        let dates = unquoted(DateScan(tokens, near: manuscript.date).all)
        if let date = dates.first {
          // `began on 24 March and will go on on 15 April` tells of two.
          let other = dates.first { ($0.span.start > day) != (date.span.start > day) }
          found += [date, other].compactMap { $0 }.map { FoundEvent(span: $0.span, sentence: text) }
        } else if let day = manuscript.date, let date = unquoted(RelativeDates(tokens, from: day).all).first {
          let words =
            date.tokens.lowerBound + sentence.lowerBound..<date.tokens.upperBound + sentence.lowerBound
          found.append(FoundEvent(span: date.span, sentence: text, wording: manuscript.text(words)))
        }
      }
    }
    found = found.enumerated().sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }.map(
      \.element)
  }
}
