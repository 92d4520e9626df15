import Testing

@testable import Briefs

@Suite struct MomentTests {
  @Test(arguments: [
    ("2025-04-05", "5 April 2025"), ("5 April 2025", "5 April 2025"), ("April 5, 2025", "5 April 2025"),
    ("2025-04-05T06:00", "5 April 2025, 06:00 UTC"), ("2025-04-05 06:00", "5 April 2025, 06:00 UTC"),
    ("2025-04-05T06:00:30Z", "5 April 2025, 06:00:30 UTC"), ("2025-04-05t06:00z", "5 April 2025, 06:00 UTC"),
    ("2025-04-05T06:00+02:00", "5 April 2025, 04:00 UTC"),
    ("2025-04-05 06:00 +0200", "5 April 2025, 04:00 UTC"),
    ("2025-01-01T01:00+02", "31 December 2024, 23:00 UTC"),
    ("2024-02-28T23:30-01:00", "29 February 2024, 00:30 UTC"),
    ("2025-03-01T00:30+01:00", "28 February 2025, 23:30 UTC"), ("2025-12-31T23:59-00:01", "1 January 2026"),
  ])
  func `reads days and times in any zone`(text: String, moment: String) {
    guard case .moment(let read) = Moment.read(text) else {
      Issue.record("‘\(text)’ was not read")
      return
    }
    #expect(read.text == moment)
  }

  @Test(arguments: [
    "", "2025", "April 2025", "2025-04", "tomorrow", "06:00", "2025-04-05T", "2025-04-05T6",
    "2025-04-05T6:00",
    "2025-04-05T06:00 CET", "2025-04-05T06:00+2", "2025-04-05T06:00+02:0", "2025-04-05T06:00Z1",
    "2025-04-05 06",
  ])
  func `takes nothing else for one`(text: String) {
    #expect(Moment.read(text) == .notAMoment)
  }

  @Test(arguments: [
    "2025-04-31", "2025-04-05T24:00", "2025-04-05T06:60", "2025-04-05T06:00+15:00", "0001-01-01T00:00+01:00",
    "9999-12-31T23:00-02:00",
  ])
  func `refuses what does not exist`(text: String) {
    if case .impossible = Moment.read(text) { return }
    Issue.record("‘\(text)’ was taken for \(Moment.read(text))")
  }

  @Test func `counts from 1970 as clocks do`() {
    let seconds = [0, 86_399, 951_782_400, 951_868_800, 1_743_667_200, 4_102_444_799]
    #expect(
      seconds.map { Moment(secondsSince1970: $0)?.text } == [
        "1 January 1970", "1 January 1970, 23:59:59 UTC", "29 February 2000", "1 March 2000",
        "3 April 2025, 08:00 UTC", "31 December 2099, 23:59:59 UTC",
      ])
    #expect(Moment(secondsSince1970: -1) == nil)
    #expect(Moment(secondsSince1970: .max) == nil)
  }

  @Test func `stands in order`() {
    let moments = ["2025-04-05T00:01", "2025-04-05", "2025-04-04T23:59", "2025-04-05T00:30+01:00"].compactMap
    {
      if case .moment(let moment) = Moment.read($0) { moment } else { nil }
    }
    #expect(
      moments.sorted().map(\.text) == [
        "4 April 2025, 23:30 UTC", "4 April 2025, 23:59 UTC", "5 April 2025", "5 April 2025, 00:01 UTC",
      ])
  }
}
