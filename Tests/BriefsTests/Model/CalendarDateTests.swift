import Testing

@testable import Briefs

struct CalendarDateTests {
  @Test(
    arguments: [
      (2025, 4, 3), (2024, 2, 29), (2000, 2, 29), (1, 1, 1), (9999, 12, 31), (2025, 4, nil), (2025, nil, nil),
    ] as [(Int, Int?, Int?)])
  func `knows the days that there are`(year: Int, month: Int?, day: Int?) {
    let date = CalendarDate(year: year, month: month, day: day)
    #expect(date.map { [$0.year, $0.month, $0.day] } == [year, month, day])
  }

  @Test(
    arguments: [
      (2025, 2, 29), (1900, 2, 29), (2025, 4, 31), (2025, 0, 1), (2025, 13, 1), (2025, 1, 0), (2025, 1, 32),
      (0, 1, 1),
      (10_000, 1, 1), (-1, nil, nil), (2025, nil, 3),
    ] as [(Int, Int?, Int?)])
  func `knows those that there are not`(year: Int, month: Int?, day: Int?) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func `writes itself for machines and for readers`() {
    let dates = [
      CalendarDate(year: 2025, month: 4, day: 3), CalendarDate(year: 987, month: 12), CalendarDate(year: 33),
    ]
    #expect(dates.map { $0?.iso } == ["2025-04-03", "0987-12", "0033"])
    #expect(dates.map { $0?.text } == ["3 April 2025", "December 987", "33"])
  }

  @Test func `sorts by its first day, the less precise first`() {
    let dates = ["2025-04-03", "2026", "2025-04", "2025", "2024-12-31", "2025-10-01"]
      .compactMap { if case .date(let date) = CalendarDate.read($0) { date } else { nil } }
    #expect(
      (dates + [.earliest]).sorted().map(\.iso) == [
        "0001", "2024-12-31", "2025", "2025-04", "2025-04-03", "2025-10-01", "2026",
      ])
  }

  @Test func `counts the days of each month`() {
    #expect(
      (1...12).map { CalendarDate.days(in: $0, of: 2025) } == [
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
      ])
    #expect([1900, 2000, 2024].map { CalendarDate.days(in: 2, of: $0) } == [28, 29, 29])
  }
}
