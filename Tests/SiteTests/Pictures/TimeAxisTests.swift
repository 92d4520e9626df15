import Briefs
import Testing

@testable import Site

@Suite struct TimeAxisTests {
  private func date(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  private func labels(_ from: CalendarDate, _ to: CalendarDate) -> [String] {
    TimeAxis(from: from, span: DaySpan(from, until: to), left: 0, width: 100).ticks.map(\.label)
  }

  @Test func `counts days as the calendar does`() throws {
    #expect(DaySpan(try date(1970, 1, 1)) == DaySpan(try date(1970, 1, 1), until: try date(1970, 1, 1)))
    #expect(DaySpan.number(year: 1970, month: 1, day: 1) == 719_528)
    #expect(DaySpan.number(year: 2000, month: 3, day: 1) == 730_545)
    #expect(DaySpan.number(year: 0, month: 1, day: 1) == 0)
    let february = DaySpan(try date(2024, 2))
    #expect([february.first, february.last] == [739_282, 739_310])
    #expect(DaySpan(try date(2024)).last - DaySpan(try date(2024)).first == 365)
  }

  @Test func `takes an end before the beginning for none`() throws {
    #expect(DaySpan(try date(2024, 2, 3), until: try date(2023)) == DaySpan(try date(2024, 2, 3)))
  }

  @Test func `marks days over the end of a month and a year`() throws {
    #expect(labels(try date(2024, 2, 28), try date(2024, 3, 2)) == ["28 Feb", "29 Feb", "1 Mar", "2 Mar"])
    #expect(
      labels(try date(2024, 12, 20), try date(2025, 1, 20)) == [
        "20 Dec", "27 Dec", "3 Jan", "10 Jan", "17 Jan",
      ])
  }

  @Test func `marks months, and the year where one begins`() throws {
    #expect(labels(try date(2024, 10, 2), try date(2025, 2, 20)) == ["Nov 2024", "Dec", "Jan 2025", "Feb"])
    #expect(labels(try date(2024), try date(2024)) == ["Jan 2024", "Apr", "Jul", "Oct"])
  }

  @Test func `marks round years however long it took`() throws {
    #expect(labels(try date(2014, 3, 18), try date(2025, 4)) == ["2016", "2018", "2020", "2022", "2024"])
    #expect(labels(try date(1), try date(9999)) == ["2000", "4000", "6000", "8000"])
  }

  @Test func `never has more than five marks, nor none`() throws {
    let start = try date(1990, 5, 17)
    for days in stride(from: 1, to: 20000, by: 13) {
      let year = 1990 + days / 300
      let end = try date(min(year, 9999), days % 12 + 1, days % 28 + 1)
      if end <= start { continue }
      #expect((1...5).contains(labels(start, end).count), "to \(end.iso)")
    }
  }
}
