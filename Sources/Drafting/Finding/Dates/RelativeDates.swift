import Briefs

/// Finds days that are counted from the article’s own: `on Tuesday`, `yesterday`, `last month`.
///
/// Only where there is one way to count: of a weekday the one in the six days before, and only in a sentence that tells what
/// happened. An article of a Tuesday that says `on Tuesday` may mean that day or the one a week before, and is passed over.
struct RelativeDates {
  private let tokens: [Token]
  private let day: CalendarDate

  /// - Parameters:
  ///   - tokens: those of one sentence.
  ///   - day: the article’s.
  init(_ tokens: [Token], from day: CalendarDate) {
    self.tokens = tokens
    self.day = day
  }

  /// In the order of the sentence.
  var all: [DateScan.Found] {
    guard day.day != nil, tellsThePast else { return [] }
    return tokens.indices.compactMap(date)
  }

  private func date(at index: Int) -> DateScan.Found? {
    let word = tokens[index].small
    if word == "yesterday" {
      return day.previousDay.map { .init(span: DateSpan($0), tokens: index..<index + 1) }
    }
    if let weekday = Self.weekdays.firstIndex(of: word), tokens[index].isCapital {
      let before = index > 0 ? tokens[index - 1].small : ""
      guard before == "on" || SpeechWords.verbs.contains(before), let found = past(weekday) else {
        return nil
      }
      return .init(span: DateSpan(found), tokens: (before == "on" ? index - 1 : index)..<index + 1)
    }
    guard word == "last", index + 1 < tokens.count, let month = day.month else { return nil }
    let span: CalendarDate?
    switch tokens[index + 1].small {
    case "month":
      span = CalendarDate(year: month == 1 ? day.year - 1 : day.year, month: month == 1 ? 12 : month - 1)
    case "year": span = CalendarDate(year: day.year - 1)
    default: span = nil
    }
    return span.map { .init(span: DateSpan($0), tokens: index..<index + 2) }
  }

  /// The day of that name in the six days before the article’s.
  private func past(_ weekday: Int) -> CalendarDate? {
    var candidate = day
    for _ in 1...6 {
      guard let before = candidate.previousDay else { return nil }
      candidate = before
      if candidate.weekday == weekday { return candidate }
    }
    return nil
  }

  private var tellsThePast: Bool {
    let words = tokens.map(\.small)
    return words.contains { Self.past.contains($0) || $0.count > 4 && $0.hasSuffix("ed") }
      && !words.contains(where: Self.notYet.contains)
  }

  /// As `CalendarDate.weekday` counts them.
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let past = words(
    """
    was were had did said met told went came took gave held left began won lost fell rose sent spoke made found put saw \
    struck shot hit cut flew ran wrote sat stood brought bought sold built broke drove led paid shook sank spent swore
    """)

  /// What may be still to come, or comes again and again.
  private static let notYet = words(
    "will would shall next plan plans planned due expected scheduled set every each if unless until by may might could should"
  )

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}

extension CalendarDate {
  /// Of a date with its day: 0 for Monday to 6 for Sunday.
  fileprivate var weekday: Int? {
    guard let month, let day else { return nil }
    // Years that begin in March, so that a leap day comes last.
    let (year, shift) = (month < 3 ? year - 1 : year, (month + 9) % 12)
    return (year * 365 + year / 4 - year / 100 + year / 400 + (shift * 306 + 5) / 10 + day + 1) % 7
  }
}
