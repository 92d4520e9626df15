import Briefs

/// A span of whole years or months that holds as many entries as a page carries lightly.
///
/// Spans are laid from the oldest entry on, so that a new entry changes only the newest ones.
struct Period: Sendable, Equatable {
  let first: CalendarDate
  let last: CalendarDate
  /// Indices into the dates that were split.
  let entries: Range<Int>

  /// How many entries one page shows at most, unless a single month has more.
  static let limit = 150

  /// For an address: `1995` or `2024-03`.
  var anchor: String { first.iso }

  /// `2024`, `1995–1999`, `March 2024` or `March–May 2024`.
  var title: String {
    if first == last { return first.text }
    if let month = first.month { return "\(CalendarDate.monthNames[month - 1])–\(last.text)" }
    return "\(first.text)–\(last.text)"
  }

  /// Splits dates that run from the newest to the oldest; the newest period comes first.
  static func split(_ dates: [CalendarDate]) -> [Period] {
    var periods: [Period] = []
    for year in runs(of: dates, in: 0..<dates.count, by: { CalendarDate(year: $0.year) ?? $0 }).reversed() {
      if year.entries.count > limit {
        let months = runs(of: dates, in: year.entries) { CalendarDate(year: $0.year, month: $0.month) ?? $0 }
        join(months.reversed(), to: &periods, isNew: true)
      } else {
        join([year], to: &periods, isNew: periods.last?.first.month != nil)
      }
    }
    return periods.reversed()
  }

  /// Adds units, oldest first, to the last period while it has room.
  private static func join(_ units: [Period], to periods: inout [Period], isNew: Bool) {
    var mustBegin = isNew
    for unit in units {
      if !mustBegin, let last = periods.last, last.entries.count + unit.entries.count <= limit {
        periods[periods.count - 1] = Period(
          first: last.first, last: unit.last, entries: unit.entries.lowerBound..<last.entries.upperBound)
      } else {
        periods.append(unit)
        mustBegin = false
      }
    }
  }

  /// Neighbours of one year or month.
  private static func runs(
    of dates: [CalendarDate], in range: Range<Int>, by unit: (CalendarDate) -> CalendarDate
  ) -> [Period] {
    var runs: [Period] = []
    for index in range {
      let date = unit(dates[index])
      if let last = runs.last, last.first == date {
        runs[runs.count - 1] = Period(first: date, last: date, entries: last.entries.lowerBound..<index + 1)
      } else {
        runs.append(Period(first: date, last: date, entries: index..<index + 1))
      }
    }
    return runs
  }
}
