import Testing

@testable import Diagnostics

struct LocatedReportTests {
  private func location(_ range: Range<Int>, in text: String) -> LocatedReport.Location? {
    var report = Report()
    report.error("x", at: SourceText(path: "a.md", text: text).place(range))
    return LocatedReport(report).items[0].location
  }

  private func span(_ range: Range<Int>, in text: String) -> [Int]? {
    location(range, in: text).map { [$0.line, $0.column, $0.endLine, $0.endColumn] }
  }

  @Test func `gives start and end of a range in one line`() {
    #expect(span(3..<5, in: "a\nbcd") == [2, 2, 2, 4])
  }

  @Test func `gives start and end of a range over lines`() {
    #expect(span(1..<6, in: "ab\r\nc\nd") == [1, 2, 3, 1])
  }

  @Test func `stands behind the last character at the end of the text`() {
    #expect(span(9..<9, in: "ab") == [1, 3, 1, 3])
    #expect(span(9..<9, in: "ab\n") == [2, 1, 2, 1])
  }

  @Test func `marks only the first line of a range over lines`() {
    #expect(
      location(1..<5, in: "abc\ndef")?.excerpt
        == Excerpt(line: 0..<4, marking: 1..<3, in: Array("abc\ndef".utf8)))
  }

  @Test func `sorts by file, line and column, errors first, then as reported`() {
    let (a, b) = (SourceText(path: "a.md", text: "1\n2\n34"), SourceText(path: "b.md", text: "1"))
    var report = Report()
    report.error("in b", at: b.place(0..<1))
    report.error("fourth line one", at: a.place(5..<6))
    report.error("third", at: a.place(4..<5))
    report.warning("early warning", at: a.place(0..<1))
    report.error("second", at: a.place(0..<1))
    report.error("first", at: a.place(0..<1))
    report.warning("nowhere", at: nil)
    #expect(
      LocatedReport(report).items.map(\.diagnostic.message)
        == ["nowhere", "second", "first", "early warning", "third", "fourth line one", "in b"])
  }

  @Test func `leaves out repeats of one message at one place, and counts what is left`() {
    let a = SourceText(path: "a.md", text: "abc")
    var report = Report()
    for range in [0..<1, 0..<2, 1..<2] { report.error("same", at: a.place(range)) }
    report.error("other", at: a.place(0..<1))
    report.warning("nowhere", at: nil)
    report.warning("nowhere", at: nil)
    let located = LocatedReport(report)
    #expect(located.items.map { $0.location?.column } == [nil, nil, 1, 1, 2])
    #expect([located.errorCount, located.warningCount] == [3, 2])
  }

  @Test func `locates notes, also in another file`() {
    let (a, b) = (SourceText(path: "a.md", text: "x"), SourceText(path: "b.md", text: "\ny"))
    var report = Report()
    report.error("x", at: a.place(0..<1), notes: [.init("there", at: b.place(1..<2))])
    let notes = LocatedReport(report).items[0].notes
    #expect(notes.map { "\($0.location.path):\($0.location.line) \($0.message)" } == ["b.md:2 there"])
  }
}
