/// A date, or a range of dates with both ends known.
///
/// Ordered by its beginning, then by its end.
package struct DateSpan: Sendable, Hashable, Comparable {
  package let start: CalendarDate
  /// The same as `start` where it is one date.
  package let end: CalendarDate

  package init(_ date: CalendarDate) {
    start = date
    end = date
  }

  /// Nil when the range ends before it begins.
  package init?(from start: CalendarDate, to end: CalendarDate) {
    guard start <= end.lastDay else { return nil }
    self.start = start
    self.end = end
  }

  package var isRange: Bool { start != end }

  package static func < (a: DateSpan, b: DateSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }

  /// As a reader likes it: `2–3 April 2025`, `March–April 2025`, `30 March–2 April 2025`, `2022–2024`.
  package var text: String {
    guard isRange else { return start.text }
    guard start.year == end.year, let month = start.month, let endMonth = end.month,
      (start.day == nil) == (end.day == nil)
    else { return start.text + "–" + end.text }
    if let day = start.day, month == endMonth { return "\(day)–\(end.text)" }
    let name = CalendarDate.monthNames[month - 1]
    return (start.day.map { "\($0) \(name)" } ?? name) + "–" + end.text
  }

  /// As ISO 8601 writes an interval: `2025-04-02/2025-04-03`.
  package var iso: String { isRange ? start.iso + "/" + end.iso : start.iso }
}

extension CalendarDate {
  /// The last day that this date may mean.
  package var lastDay: CalendarDate {
    let month = month ?? 12
    return CalendarDate(year: year, month: month, day: day ?? Self.days(in: month, of: year)) ?? self
  }
}
