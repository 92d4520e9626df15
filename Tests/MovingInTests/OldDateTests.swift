import Briefs
import Testing

@testable import MovingIn

@Suite struct OldDateTests {
  @Test(arguments: [
    ("2024-05-01", "2024-05-01"), ("2024-05-01T23:30:00-05:00", "2024-05-01"),
    ("2024-05-01 10:00:00 +0200", "2024-05-01"),
    ("2024/05/01", "2024-05-01"), ("20240501", "2024-05-01"), ("1.5.2024", "2024-05-01"),
    ("31/12/2024", "2024-12-31"),
    ("5/1/2024", "2024-05-01"), ("May 1st, 2024", "2024-05-01"),
    ("Thursday, July 3rd 2025, 8:47:41 pm", "2025-07-03"),
    ("Wed, 02 Oct 2002 13:00:00 GMT", "2002-10-02"), ("[[2024-05-01]]", "2024-05-01"),
    ("May 2024", "2024-05"),
  ])
  func `reads dates as people and programs write them`(text: String, iso: String) {
    #expect(OldDate.read(text)?.iso == iso)
  }

  @Test(arguments: [
    "", "soon", "2024-13-01", "31.2.2024", "202405011230", String(repeating: "1", count: 100),
  ])
  func `takes nothing else for a date`(text: String) {
    #expect(OldDate.read(text) == nil)
  }

  @Test func `finds the date that opens a file name`() {
    #expect(OldDate.opening("2024-05-01-the-visit")?.rest == "the-visit")
    #expect(OldDate.opening("2024_05_01 The visit")?.rest == "The visit")
    #expect(OldDate.opening("20240501 – The visit")?.rest == "The visit")
    #expect(OldDate.opening("2024-5-1-the-visit")?.rest == "the-visit")
    #expect(OldDate.opening("202405011230 An id")?.rest == nil)
    #expect(OldDate.opening("2024-5_1 x")?.rest == nil)
  }
}
