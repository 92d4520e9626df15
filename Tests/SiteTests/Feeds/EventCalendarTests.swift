import Briefs
import Diagnostics
import Foundation
import Testing

@testable import Site

@Suite struct EventCalendarTests {
  private func calendar(_ items: String, title: String = "Talks") async -> String {
    var report = Report()
    let file = ContentFile(
      path: "briefs/2025-04-03-talks.md", root: "content",
      bytes: Array("---\ntitle: \(title)\n---\n\n## Ahead\n\n\(items)\n".utf8))
    let graph = await Graph.build(
      Library(files: [file], assets: [], report: &report), gazetteer: .empty, report: &report)
    return String(decoding: EventCalendar(graph).bytes(graph), as: UTF8.self)
  }

  /// The values of a property, of lines put together again.
  private func values(_ name: String, _ calendar: String) -> [String] {
    calendar.replacing("\r\n ", with: "").components(separatedBy: "\r\n").filter {
      $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";")
    }
    .map { String($0.drop { $0 != ":" }.dropFirst()) }
  }

  @Test func `has days, ranges and months, as whole days whose end is the day after`() async {
    let text = await calendar(
      "- 31 December 2025: a\n- 2–3 June 2025: b\n- February 2028: c\n- 2026: d\n- 30 May–June 2025: e")
    #expect(values("SUMMARY", text) == ["e", "b", "a", "c"])
    #expect(values("DTSTART", text) == ["20250530", "20250602", "20251231", "20280201"])
    #expect(values("DTEND", text) == ["20250701", "20250604", "20260101", "20280301"])
    #expect(Set(values("DTSTAMP", text)) == ["20250403T000000Z"])
  }

  @Test func `folds at 75 bytes and cuts no letter in two`() async {
    let words = (0..<60).map { ["шлях", "🛰️", "a", "é"][$0 % 4] }.joined(separator: " ")
    let text = await calendar("- 5 May 2025: \(words)")
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 } && lines.contains { $0.utf8.count > 71 })
    #expect(!text.contains("\u{FFFD}") && !text.replacing("\r\n", with: "").contains { $0.isNewline })
    #expect(values("SUMMARY", text) == [words])
  }

  @Test func `escapes what has a meaning in a calendar`() async {
    let text = await calendar("- 5 May 2025: a, b; c \\\\ d: e", title: "\"x\\u2028BEGIN:VEVENT\"")
    #expect(values("SUMMARY", text) == [#"a\, b\; c \\ d: e"#])
    #expect(values("DESCRIPTION", text) == ["x BEGIN:VEVENT"])
    #expect(text.components(separatedBy: "\r\nBEGIN:VEVENT\r\n").count == 2)
  }

  @Test func `a date that is put off stays the same event, and one told twice comes once`() async {
    let first = await calendar("- 5 May 2025: Ships sail\n- 5 May 2025: Ships sail\n- 6 May 2025: Ships sail")
    #expect(values("SUMMARY", first) == ["Ships sail", "Ships sail"])
    #expect(Set(values("UID", first)).count == 2)
    let later = await calendar("- 1 May 2025: Before\n- 7 June 2025: Ships sail")
    #expect(values("UID", later).last == values("UID", first).first)
  }

  @Test func `is the same text each time`() async {
    let items = "- 5 May 2025: Ships sail"
    #expect(await calendar(items) == calendar(items))
  }
}
