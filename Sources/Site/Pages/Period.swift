import Briefs

/// A span of whole years or months that holds as many entries as a page carries lightly.
///
/// Spans are laid from the oldest entry on, so that a new entry changes only the newest ones.
struct Period: Sendable, Equatable {
  let first: CalendarDate
  let last: CalendarDate
  /// Indices into the dates that were split.
  let entries: Range<Int>
  /// Which part of a month that is too long for one page; 1 for the oldest, and where there is but one.
  var part = 1

  /// How many entries one page shows at most.
  static let limit = 150

  /// For an address: `1995`, `2024-03` or `2024-03-part-2`.
  var anchor: String {
    if first == .earliest { return "undated" }
    return part == 1 ? first.iso : "\(first.iso)-part-\(part)"
  }

  /// `2024`, `1995–1999`, `March 2024`, `March–May 2024` or `March 2024, part 2`.
  var title: String {
    let name = first == .earliest ? Self.undated : self.name
    return part == 1 ? name : "\(name), part \(part)"
  }

  private var name: String {
    if first == last { return first.text }
    if let month = first.month { return "\(CalendarDate.monthNames[month - 1])–\(last.text)" }
    return "\(first.text)–\(last.text)"
  }

  /// What stands for the date of what has none.
  static let undated = "Without a date"

  /// Splits dates that run from the newest to the oldest, with missing ones behind them; the newest period comes first.
  static func split(_ dates: [CalendarDate]) -> [Period] {
    let dated = dates.firstIndex(of: .earliest) ?? dates.count
    let undated =
      dated == dates.count ? [] : [Period(first: .earliest, last: .earliest, entries: dated..<dates.count)]
    return (split(dates, dated) + undated).flatMap(\.parts)
  }

  /// The period as it is, or the parts of one that is too long, the newest first.
  private var parts: [Period] {
    let count = (entries.count + Self.limit - 1) / Self.limit
    return (0..<count).map { number in
      let end = entries.upperBound - number * Self.limit
      return Period(
        first: first, last: last, entries: max(entries.lowerBound, end - Self.limit)..<end, part: number + 1)
    }.reversed()
  }

  private static func split(_ dates: [CalendarDate], _ count: Int) -> [Period] {
    var periods: [Period] = []
    for year in runs(of: dates, in: 0..<count, by: { CalendarDate(year: $0.year) ?? $0 }).reversed() {
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
