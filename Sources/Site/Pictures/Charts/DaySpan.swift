import Briefs

/// The days that a date may mean, counted from 1 January of the year 0: one day, a month or a year.
struct DaySpan: Sendable, Equatable {
  let first: Int
  let last: Int

  init(_ date: CalendarDate, until end: CalendarDate? = nil) {
    let month = date.month ?? 1
    first = Self.number(year: date.year, month: month, day: date.day ?? 1)
    let end = end.map { max($0, date) } ?? date
    let endMonth = end.month ?? 12
    let lastDay = end.day ?? CalendarDate.days(in: endMonth, of: end.year)
    // A vague end, as in 3 April to April, is no earlier than the beginning.
    last = max(first, Self.number(year: end.year, month: endMonth, day: lastDay))
  }

  var middle: Int { first + (last - first) / 2 }

  /// Days since 1 January of the year 0 of the Gregorian calendar.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let before = max(0, year - 1)
    let leapDays = year > 0 ? before / 4 - before / 100 + before / 400 + 1 : 0
    return year * 365 + leapDays + (1..<month).reduce(0) { $0 + CalendarDate.days(in: $1, of: year) } + day
      - 1
  }
}
