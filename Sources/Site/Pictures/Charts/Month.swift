package import Briefs

/// A month of a year, to count and compare by.
package struct Month: Sendable, Hashable, Comparable {
  /// Months since January of the year 0.
  let ordinal: Int

  /// Nil for a date of which only the year is known.
  package init?(_ date: CalendarDate) {
    guard let month = date.month else { return nil }
    ordinal = date.year * 12 + month - 1
  }

  init(ordinal: Int) { self.ordinal = ordinal }

  var year: Int { ordinal / 12 }
  /// 1–12.
  var number: Int { ordinal % 12 + 1 }
  var name: String { CalendarDate.monthNames[number - 1] }
  /// `April 2025`.
  var text: String { "\(name) \(year)" }

  package static func < (a: Month, b: Month) -> Bool { a.ordinal < b.ordinal }
}
