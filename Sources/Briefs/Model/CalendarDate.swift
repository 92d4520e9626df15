/// A day, month or year of the Gregorian calendar, as precise as the author knew it.
///
/// Ordered by its first day; of two that begin alike the less precise comes first.
package struct CalendarDate: Sendable, Hashable, Comparable {
  package let year: Int
  /// 1–12, or nil where only the year is known.
  package let month: Int?
  /// 1–31, or nil where only the month is known.
  package let day: Int?

  /// Nil when there is no such date, such as 30 February.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first year that there is; an unknown date sorts there.
  package static let earliest = CalendarDate(firstYear: 1)

  private init(firstYear: Int) {
    year = firstYear
    month = nil
    day = nil
  }

  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }

  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day after this one; nil for a date without a day, and behind the last year.
  package var nextDay: CalendarDate? {
    guard let month, let day else { return nil }
    if day < Self.days(in: month, of: year) {
      return CalendarDate(year: year, month: month, day: day + 1)
    }
    return month < 12
      ? CalendarDate(year: year, month: month + 1, day: 1) : CalendarDate(year: year + 1, month: 1, day: 1)
  }

  /// The day before this one; nil for a date without a day, and before the first year.
  package var previousDay: CalendarDate? {
    guard let month, let day else { return nil }
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    return month > 1
      ? CalendarDate(year: year, month: month - 1)?.lastDay
      : CalendarDate(year: year - 1, month: 12, day: 31)
  }

  /// As HTML's `datetime` wants it: `2025-04-03`, `2025-04` or `2025`.
  package var iso: String {
    var text: [UInt8] = []
    Self.append(year, digits: 4, to: &text)
    for part in [month, day] {
      guard let part else { break }
      text.append(UInt8(ascii: "-"))
      Self.append(part, digits: 2, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// As a reader likes it: `3 April 2025`, `April 2025` or `2025`.
  package var text: String {
    guard let month else { return String(year) }
    let name = Self.monthNames[month - 1]
    return day.map { "\($0) \(name) \(year)" } ?? "\(name) \(year)"
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  private static func append(_ number: Int, digits: Int, to text: inout [UInt8]) {
    var unit = 1
    for _ in 1..<digits { unit *= 10 }
    while unit > 0 {
      text.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }
}
