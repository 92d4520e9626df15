/// A point in time, to the second, in UTC.
package struct Moment: Sendable, Hashable, Comparable {
  /// With its day.
  package let day: CalendarDate
  /// 0..<86,400.
  package let second: Int

  /// The beginning of the first day that a date may mean.
  package init(startOf date: CalendarDate) {
    day = CalendarDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1) ?? date
    second = 0
  }

  /// Nil before 1970 and behind the last year of the calendar.
  package init?(secondsSince1970 seconds: Int) {
    guard seconds >= 0 else { return nil }
    second = seconds % 86_400
    // Days since 1 March of the year 0: in years that begin in March a leap day comes last.
    let days = seconds / 86_400 + 719_468
    let (eras, day) = (days / 146_097, days % 146_097)
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let date = CalendarDate(
      year: eras * 400 + year + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
    guard let date else { return nil }
    self.day = date
  }

  private init(day: CalendarDate, second: Int) {
    self.day = day
    self.second = second
  }

  package enum Reading: Sendable, Equatable {
    case moment(Moment)
    /// Shaped like one, but there is no such day or time; the text says why.
    case impossible(String)
    case notAMoment
  }

  /// Reads a day, which means its beginning, or a day and a time as ISO 8601 writes them: `2025-04-05T06:00+02:00`.
  ///
  /// A blank may stand for the `T`. Without a zone the time is UTC.
  package static func read(_ text: String) -> Reading {
    let clock = text.firstIndex { $0 == "T" || $0 == "t" || $0 == " " }
    let date = CalendarDate.read(clock.map { String(text[..<$0]) } ?? text)
    guard let clock, case .date(let day) = date, day.day != nil else {
      switch CalendarDate.read(text) {
      case .date(let date) where date.day != nil: return .moment(Moment(startOf: date))
      case .impossible(let why): return .impossible(why)
      case .date, .notADate: return .notAMoment
      }
    }
    let rest = text[text.index(after: clock)...].split(separator: " ").joined()
    let zone = rest.firstIndex { "Zz+-−".contains($0) } ?? rest.endIndex
    guard let time = seconds(rest[..<zone]), let offset = offset(rest[zone...]) else { return .notAMoment }
    guard time < 86_400, abs(offset) <= 14 * 3600 else { return .impossible("there is no time ‘\(rest)’") }
    let second = time - offset
    let moment: Moment? =
      second < 0
      ? day.previousDay.map { Moment(day: $0, second: second + 86_400) }
      : second >= 86_400
        ? day.nextDay.map { Moment(day: $0, second: second - 86_400) } : Moment(day: day, second: second)
    return moment.map { .moment($0) } ?? .impossible("it is beyond the calendar")
  }

  package static func < (a: Moment, b: Moment) -> Bool { (a.day, a.second) < (b.day, b.second) }

  /// As a reader likes it: `5 April 2025`, or `5 April 2025, 06:00 UTC`.
  package var text: String {
    if second == 0 { return day.text }
    let numbers = [second / 3600, second / 60 % 60] + (second % 60 == 0 ? [] : [second % 60])
    return day.text + ", " + numbers.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":") + " UTC"
  }

  /// `06:00` or `06:00:30`; more than a day where the numbers are none of a clock.
  private static func seconds(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { twoDigits($0) }
    guard (2...3).contains(parts.count), numbers.count == parts.count else { return nil }
    guard numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return 86_400 }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
  }

  /// `Z`, `+02:00`, `+0200`, `+02` or nothing, in seconds.
  private static func offset(_ text: Substring) -> Int? {
    guard let sign = text.first else { return 0 }
    let digits = text.dropFirst().filter { $0 != ":" }
    if sign == "Z" || sign == "z" { return digits.isEmpty ? 0 : nil }
    guard digits.utf8.count == 2 || digits.utf8.count == 4, let hours = twoDigits(digits.prefix(2)) else {
      return nil
    }
    let minutes = digits.utf8.count == 4 ? twoDigits(digits.suffix(2)) : 0
    guard let minutes, minutes < 60 else { return nil }
    return (sign == "+" ? 1 : -1) * (hours * 3600 + minutes * 60)
  }

  private static func twoDigits(_ text: some StringProtocol) -> Int? {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
