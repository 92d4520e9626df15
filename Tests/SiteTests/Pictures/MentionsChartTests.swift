import Briefs
import Testing

@testable import Site

@Suite struct MentionsChartTests {
  /// A chart that ends in `newest`, as `2025-04`, with counts that go back from there.
  private func chart(_ counts: [Int], newest: String = "2025-04") throws -> MentionsChart? {
    guard case .date(let date) = CalendarDate.read(newest) else { return nil }
    let last = try #require(Month(date))
    let months = counts.enumerated().map { back, count in
      (month: Month(ordinal: last.ordinal - back), count: count)
    }
    return MentionsChart(months, first: Month(ordinal: last.ordinal - counts.count + 1), newest: last)
  }

  private func finding(_ counts: [Int], newest: String = "2025-04") throws -> String? {
    try chart(counts, newest: newest)?.finding
  }

  private func picture(_ counts: [Int], newest: String = "2025-04") throws -> Picture {
    let chart = try chart(counts, newest: newest)
    return try #require(chart).picture(id: "_m")
  }

  @Test func `tells what happened last`() throws {
    #expect(try finding([9, 2]) == "Mentions rose from 2 in March to 9 in April 2025")
    #expect(try finding([2, 9]) == "Mentions fell from 9 in March to 2 in April 2025")
    #expect(
      try finding([9, 2], newest: "2025-01") == "Mentions rose from 2 in December 2024 to 9 in January 2025")
    #expect(try finding([4, 4]) == "4 mentions in April 2025, as many as in March 2025")
    #expect(try finding([1, 0, 3]) == "1 mention in April 2025, the first since February 2025")
    #expect(try finding([0, 3, 2]) == "No mention in April 2025, after 3 in March 2025")
    #expect(try finding([0, 0, 1, 5]) == "No mention since February 2025, when there was 1")
  }

  @Test func `draws nothing for mentions in a single month`() throws {
    #expect(try finding([5]) == nil)
    #expect(try finding([0, 0, 5]) == nil)
    #expect(try finding([0, 0, 0]) == nil)
  }

  @Test func `adds up the counts of a month and leaves out what is older than two years`() throws {
    let april = Month(ordinal: 2025 * 12 + 3)
    func back(_ months: Int) -> Month { Month(ordinal: april.ordinal - months) }
    let chart = MentionsChart(
      [
        (april, 1), (april, 2), (back(1), 4), (back(23), 5), (back(24), 100),
        (Month(ordinal: april.ordinal + 1), 7),
      ],
      first: back(60), newest: april)
    let lines = chart?.picture(id: "_m").lines ?? []
    #expect(lines.count == 24)
    #expect([lines.first, lines.last] == ["May 2023: 5", "April 2025: 3"])
  }

  @Test func `draws two years with empty months`() throws {
    let counts = [9, 2, 0, 4, 12, 31, 7, 0, 0, 3, 5, 1, 0, 0, 2, 8, 6, 1, 1, 0, 0, 0, 0, 2]
    PictureFile.expect(try picture(counts), "two-years")
  }

  @Test func `draws a few months with their names`() throws {
    PictureFile.expect(
      try picture([14, 3, 0, 6, 8], newest: "2025-02"), "five-months")
  }

  @Test func `tells only the highest number where there is no room for all`() throws {
    let counts = (1...24).map { $0 * 137 % 2000 }
    PictureFile.expect(try picture(counts), "large-numbers")
  }
}
