import Briefs

/// A line of time with marks at days, months or years, whichever leaves room for their names.
struct TimeAxis {
  struct Tick: Equatable {
    let x: Int
    let label: String
  }

  private let first: Int
  private let last: Int
  private let left: Int
  private let width: Int
  let ticks: [Tick]

  /// From the day of the earliest date to that of the latest one.
  ///
  /// - Parameters:
  ///   - left: Where the line begins.
  ///   - width: Its length; a mark's name has to fit above a fifth of it.
  init(from start: CalendarDate, span: DaySpan, left: Int, width: Int) {
    self.left = left
    self.width = width
    first = span.first
    last = max(span.last, span.first + 1)
    let (first, last) = (first, last)
    ticks =
      Self.marks(from: start, last: last).map { day, label in
        Tick(x: left + (day - first) * width / (last - first), label: label)
      }
  }

  func x(_ day: Int) -> Int { left + (day - first) * width / (last - first) }

  private static let mostTicks = 5

  /// The finest marks of which there are few enough.
  private static func marks(from start: CalendarDate, last: Int) -> [(day: Int, label: String)] {
    for step in [1, 2, 3, 7, 14] {
      let first = DaySpan(start).first
      if (last - first) / step < mostTicks { return days(from: start, every: step, last: last) }
    }
    for step in [1, 2, 3, 6] {
      let marks = months(from: start, every: step, last: last)
      if marks.count <= mostTicks { return marks }
    }
    var (step, next) = (1, [2, 5, 10])
    while true {
      let marks = years(from: start, every: step, last: last)
      if marks.count <= mostTicks { return marks }
      step = next.removeFirst()
      next.append(step * 10)
    }
  }

  private static func days(from start: CalendarDate, every step: Int, last: Int) -> [(
    day: Int, label: String
  )] {
    var (year, month, day) = (start.year, start.month ?? 1, start.day ?? 1)
    return stride(from: DaySpan(start).first, through: last, by: step).map { number in
      defer {
        day += step
        let length = CalendarDate.days(in: month, of: year)
        if day > length {
          day -= length
          (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
      }
      return (number, "\(day) \(CalendarDate.monthNames[month - 1].prefix(3))")
    }
  }

  private static func months(from start: CalendarDate, every step: Int, last: Int) -> [(
    day: Int, label: String
  )] {
    let first = DaySpan(start).first
    var marks: [(day: Int, label: String)] = []
    var ordinal = (start.year * 12 + (start.month ?? 1) - 1) / step * step
    while marks.count <= mostTicks {
      let month = Month(ordinal: ordinal)
      let day = DaySpan.number(year: month.year, month: month.number, day: 1)
      if day > last { break }
      let name = String(month.name.prefix(3))
      if day >= first {
        marks.append((day, marks.isEmpty || month.number == 1 ? "\(name) \(month.year)" : name))
      }
      ordinal += step
    }
    return marks
  }

  private static func years(from start: CalendarDate, every step: Int, last: Int) -> [(
    day: Int, label: String
  )] {
    let first = DaySpan(start).first
    var marks: [(day: Int, label: String)] = []
    var year = start.year / step * step
    while marks.count <= mostTicks {
      let day = DaySpan.number(year: year, month: 1, day: 1)
      if day > last { break }
      if day >= first { marks.append((day, String(year))) }
      year += step
    }
    return marks
  }
}
