import Briefs
import Testing

@testable import Site

@Suite struct PeriodTests {
  /// Dates from the newest to the oldest: so many in each month.
  private func dates(_ counts: [(year: Int, month: Int, count: Int)]) -> [CalendarDate] {
    counts.flatMap { Array(repeating: CalendarDate(year: $0.year, month: $0.month, day: 1), count: $0.count) }
      .compactMap { $0 }
  }

  private func titles(_ counts: [(year: Int, month: Int, count: Int)]) -> [String] {
    Period.split(dates(counts)).map { "\($0.title) \($0.anchor) \($0.entries)" }
  }

  @Test func `joins years while a page has room`() {
    #expect(
      titles([(2025, 4, 60), (2024, 1, 100), (2022, 1, 20), (2021, 7, 10)])
        == ["2025 2025 0..<60", "2021–2024 2021 60..<190"])
  }

  @Test func `splits a full year into months`() {
    #expect(
      titles([(2025, 3, 40), (2024, 12, 100), (2024, 5, 80), (2024, 3, 60), (2023, 1, 1)])
        == [
          "2025 2025 0..<40", "December 2024 2024-12 40..<140", "March–May 2024 2024-03 140..<280",
          "2023 2023 280..<281",
        ])
  }

  @Test func `parts a month that is too long, so that a new entry changes the newest part alone`() {
    #expect(
      titles([(2024, 5, 320)])
        == [
          "May 2024, part 3 2024-05-part-3 0..<20", "May 2024, part 2 2024-05-part-2 20..<170",
          "May 2024 2024-05 170..<320",
        ])
  }

  @Test func `keeps what has no date apart`() {
    let undated = Array(repeating: CalendarDate.earliest, count: 2)
    #expect(
      Period.split(dates([(2024, 5, 3)]) + undated).map { "\($0.title) \($0.anchor) \($0.entries)" }
        == ["2024 2024 0..<3", "Without a date undated 3..<5"])
  }

  @Test func `a newer entry changes no older period`() {
    let old = [(year: 2020, month: 1, count: 100), (year: 2019, month: 1, count: 60)]
    let before = Period.split(dates(old))
    let after = Period.split(dates([(2021, 1, 30)] + old))
    #expect(before.map(\.title) == ["2020", "2019"])
    #expect(after.map(\.title) == ["2020–2021", "2019"])
    #expect(after.last?.entries == 130..<190)
  }
}
