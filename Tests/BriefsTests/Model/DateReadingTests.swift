import Testing

@testable import Briefs

struct DateReadingTests {
  /// What is read, as an ISO date or as the reason that there is none.
  private func read(_ text: String) -> String {
    switch CalendarDate.read(text) {
    case .date(let date): date.iso
    case .impossible(let why): why
    case .notADate: "no date"
    }
  }

  @Test(arguments: [
    ("2025-04-03", "2025-04-03"), ("2025-4-3", "2025-04-03"), ("2025-04", "2025-04"), ("2025", "2025"),
    ("2025-04-03T10:00:00Z", "2025-04-03"), ("2025-04-03t10:00", "2025-04-03"),
    ("2025-04-03 10:00", "2025-04-03"),
    ("2025-04-03 10:00 +02:00", "2025-04-03"), (" 2025-04-03\t", "2025-04-03"),
  ])
  func `reads ISO dates, with a time or without`(text: String, iso: String) {
    #expect(read(text) == iso)
  }

  @Test(arguments: [
    ("3 April 2025", "2025-04-03"), ("03 apr 2025", "2025-04-03"), ("April 3, 2025", "2025-04-03"),
    ("Apr. 3 2025", "2025-04-03"), ("APRIL 2025", "2025-04"), ("Sept 2025", "2025-09"),
    ("sep. 2025", "2025-09"),
    ("3\u{A0}May\u{A0}2025", "2025-05-03"), ("1 June 0987", "0987-06-01"),
  ])
  func `reads dates in words`(text: String, iso: String) {
    #expect(read(text) == iso)
  }

  @Test(arguments: [
    ("2025-02-29", "February 2025 has no day 29"), ("2025-04-00", "April 2025 has no day 0"),
    ("2025-13-01", "there is no month 13"), ("2025-00", "there is no month 0"),
    ("0000", "there is no year 0"),
    ("0000-01-01", "there is no year 0"), ("31 June 2025", "June 2025 has no day 31"),
    ("May 0000", "there is no year 0"),
  ])
  func `says why a date is impossible`(text: String, why: String) {
    #expect(read(text) == why)
  }

  @Test(arguments: [
    "", "soon", "25-04-03", "20250403", "03/04/2025", "3.4.2025", "2025-04-03x", "2025-", "2025--03", "-2025",
    "2025-04-03-04",
    "2025 April", "2025-04 10:00", "2025-04-03 noon", "Apx 2025", "Ap 2025", "3rd April 2025", "April",
    "3 April", "3 April 25",
    "٢٠٢٥", "1 2 2025", "Apri 2025", "2025-04-03 to 2025-04-05", "111 May 2025", "+025",
  ])
  func `takes nothing else for a date`(text: String) {
    #expect(read(text) == "no date")
  }
}
