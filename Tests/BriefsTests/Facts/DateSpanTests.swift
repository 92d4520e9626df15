import Testing

@testable import Briefs

struct DateSpanTests {
  private func span(_ text: String) -> DateSpan? {
    if case .span(let span) = DateSpan.read(text) { span } else { nil }
  }

  @Test(arguments: [
    ("2025-04-03", "2025-04-03", "3 April 2025"), ("3 April 2025", "2025-04-03", "3 April 2025"),
    ("April 3, 2025", "2025-04-03", "3 April 2025"), ("April 2025", "2025-04", "April 2025"),
    ("2025", "2025", "2025"), ("2–3 April 2025", "2025-04-02/2025-04-03", "2–3 April 2025"),
    ("2 – 3 April\n2025", "2025-04-02/2025-04-03", "2–3 April 2025"),
    ("April 2–3, 2025", "2025-04-02/2025-04-03", "2–3 April 2025"),
    ("March 2025–April 2025", "2025-03/2025-04", "March–April 2025"),
    ("March–April 2025", "2025-03/2025-04", "March–April 2025"),
    ("30 March–2 April 2025", "2025-03-30/2025-04-02", "30 March–2 April 2025"),
    ("30 December 2024–2 January 2025", "2024-12-30/2025-01-02", "30 December 2024–2 January 2025"),
    ("2022–2024", "2022/2024", "2022–2024"),
    ("2025-04-02–2025-04-05", "2025-04-02/2025-04-05", "2–5 April 2025"),
    ("March 2025–4 April 2025", "2025-03/2025-04-04", "March 2025–4 April 2025"),
    ("3–3 April 2025", "2025-04-03", "3 April 2025"),
  ])
  func `reads dates and ranges, and writes them`(written: String, iso: String, text: String) {
    #expect(span(written)?.iso == iso)
    #expect(span(written)?.text == text)
  }

  @Test(arguments: [
    ("2-3 April 2025", "2–3 April 2025"), ("2022-2024", "2022–2024"), ("2022 -- 2024", "2022–2024"),
    ("March 2025 — April 2025", "March 2025–April 2025"),
    ("2025-04-02 - 2025-04-05", "2025-04-02–2025-04-05"),
    ("2025-04-02-2025-04-05", "2025-04-02–2025-04-05"), ("2025-03-2025-04", "2025-03–2025-04"),
    ("May‑June 2025", "May–June 2025"),
  ])
  func `knows a range by another dash and how to write it`(written: String, correct: String) {
    #expect(DateSpan.read(written) == span(correct).map { .misspelt($0, correct: correct) })
  }

  @Test(arguments: [
    ("31 April 2025", "April 2025 has no day 31"), ("2–31 April 2025", "April 2025 has no day 31"),
    ("30 February–2 March 2025", "February 2025 has no day 30"), ("2024–2022", "it ends before it begins"),
    ("5–3 April 2025", "it ends before it begins"), ("2024-25", "there is no month 25"),
  ])
  func `says why there is no such date`(written: String, why: String) {
    #expect(DateSpan.read(written) == .impossible(why))
  }

  @Test(arguments: [
    "", "–", "-", "Spring 2025", "mid-2025", "3 April", "April", "2–3 April", "2022–", "–2024",
    "2022–2023–2024",
    "early April 2025", "3 April 2025, 2024", String(repeating: "2–", count: 40) + "3 April 2025",
  ])
  func `takes nothing else for a date`(written: String) {
    #expect(DateSpan.read(written) == .notADate)
  }

  @Test func `orders spans by beginning, then by end`() {
    let written = ["2024–2025", "2025", "2025–2026", "March–April 2025", "3 March 2025"]
    let spans = written.compactMap(span)
    #expect(spans.count == written.count)
    #expect(spans.reversed().sorted().map(\.text) == written)
  }

  @Test(arguments: [
    ("30 June 2025.", "2025-06-30"), ("June 30, 2025 or so", "2025-06-30"), ("June 2025) it", "2025-06"),
    ("2025 is", "2025"), ("2025-06-30,", "2025-06-30"),
  ])
  func `finds the date that some words begin with`(words: String, iso: String) {
    let reading = CalendarDate.leading(words.split(separator: " ")[...])
    #expect(reading == (span(iso)?.start).map { .date($0) })
  }

  @Test func `finds no date, or one that is impossible`() {
    #expect(CalendarDate.leading("the end".split(separator: " ")[...]) == .notADate)
    #expect(CalendarDate.leading([]) == .notADate)
    #expect(
      CalendarDate.leading("31 June 2025".split(separator: " ")[...])
        == .impossible("June 2025 has no day 31"))
  }
}
