import Briefs
import Testing

@testable import Site

@Suite struct TimelineStripTests {
  private func date(_ text: String) throws -> CalendarDate {
    guard case .date(let date) = CalendarDate.read(text) else { throw NotADate() }
    return date
  }

  private struct NotADate: Error {}

  /// Events of the days named, each as `2025-04-02` or, from one to another, `2025-04-02/2025-04-03`.
  private func strip(_ days: [String]) throws -> TimelineStrip? {
    let events = try days.enumerated().map { number, days in
      let parts = try days.split(separator: "/").map { try date(String($0)) }
      return TimelineStrip.Event(
        date: parts[0], end: parts.count > 1 ? parts[1] : nil, text: "Event <\(number)>")
    }
    return TimelineStrip(events)
  }

  private func picture(_ days: [String]) throws -> Picture {
    let strip = try strip(days)
    return try #require(strip).picture(id: "_t")
  }

  @Test func `tells from when to when`() throws {
    #expect(
      try strip(["2025-04-02/2025-04-03", "2022-02-24", "2025-03-24"])?.finding
        == "3 events from 24 February 2022 to 3 April 2025")
    #expect(try strip(["2024", "2025-03", "2025-04"])?.finding == "3 events from 2024 to April 2025")
  }

  @Test func `draws nothing for two events or for one day`() throws {
    #expect(try strip(["2025-04-02", "2025-04-05"])?.finding == nil)
    #expect(try strip(["2025-04-02", "2025-04-02", "2025-04-02"])?.finding == nil)
  }

  @Test func `lists its events in order of time`() throws {
    #expect(
      try picture(["2025-04-02/2025-04-03", "2022", "2025-03-24"]).lines == [
        "2022: Event <1>", "24 March 2025: Event <2>", "2 April 2025 – 3 April 2025: Event <0>",
      ])
  }

  @Test func `marks days`() throws {
    PictureFile.expect(
      try picture(["2025-03-24", "2025-03-25", "2025-03-25", "2025-04-02/2025-04-03", "2025-04-03"]), "days")
  }

  @Test func `marks months and shows how little is known of a date`() throws {
    PictureFile.expect(
      try picture([
        "2024-11-05", "2024-12", "2025", "2025-01-20", "2025-02-12", "2025-02-12", "2025-02-13", "2025-02-28",
        "2025-03-11", "2025-03-18", "2025-04-02/2025-04-03",
      ]), "months")
  }

  @Test func `marks years`() throws {
    PictureFile.expect(
      try picture(["1991-12-26", "2014-03-18", "2022-02-24", "2022-09-30", "2025-04-03"]), "years")
    PictureFile.expect(try picture(["1015-07", "1066-10-14", "9999-12-31"]), "millennia")
  }

  @Test func `draws columns for hundreds of events`() throws {
    let days = (0..<300).map { number in
      "20\(10 + number * number % 17)-0\(1 + number % 9)-\(10 + number % 19)"
    }
    PictureFile.expect(try picture(days), "hundreds-of-events")
  }
}
