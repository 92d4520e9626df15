import Briefs

/// Facts by date, and the periods into which they are split when one page cannot show them all.
struct DatedEntries: Sendable {
  struct Entry: Sendable {
    /// `CalendarDate.earliest` where nobody tells.
    let date: CalendarDate
    /// The fact's place in its list.
    let index: Int
  }

  /// The newest first, those without a date last.
  private let entries: [Entry]
  /// None while one page can show all.
  let periods: [Period]
  /// Whether a page shows the soonest first.
  private let isAscending: Bool

  /// How many entries a page shows when all of them are on pages of their own.
  private static let newest = 20

  /// - Parameter entries: as a page shows them: the newest first, or the soonest; those without a date last.
  init(_ entries: [Entry], ascending: Bool = false) {
    let dated = entries.prefix { $0.date != .earliest }
    self.entries = ascending ? dated.reversed() + entries[dated.count...] : entries
    isAscending = ascending
    periods = entries.count > Period.limit ? Period.split(self.entries.map(\.date)) : []
  }

  var count: Int { entries.count }

  /// What the first page shows.
  var first: [Entry] {
    let all = shown(entries[...])
    return periods.isEmpty ? all : Array(all.prefix(Self.newest))
  }

  func entries(of period: Period) -> [Entry] { shown(entries[period.entries]) }

  /// The periods in the order of the entries.
  var archive: [Period] {
    guard isAscending else { return periods }
    let dated = periods.prefix { $0.first != .earliest }
    return dated.reversed() + periods[dated.count...]
  }

  private func shown(_ part: ArraySlice<Entry>) -> [Entry] {
    guard isAscending else { return Array(part) }
    let dated = part.prefix { $0.date != .earliest }
    return dated.reversed() + part[dated.endIndex...]
  }
}
