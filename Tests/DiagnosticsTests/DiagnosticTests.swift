import Diagnostics
import Testing

struct ReportTests {
  private let place = SourceText(path: "a.md", text: "a").place(0..<1)

  private func counts(_ report: Report) -> [Int] { [report.errorCount, report.warningCount] }

  @Test func `counts errors and warnings apart`() {
    var report = Report()
    report.warning("one", at: place)
    #expect(!report.hasErrors)
    report.error("two", at: nil)
    report.error("three", at: place)
    #expect(report.hasErrors)
    #expect(counts(report) == [2, 1])
  }

  @Test func `takes over the diagnostics of another report behind its own`() {
    var first = Report()
    first.error("one", at: place)
    var second = Report()
    second.warning("two", at: place)
    second.error("three", at: place)
    first.append(second)
    #expect(first.diagnostics.map(\.message) == ["one", "two", "three"])
    #expect(counts(first) == [2, 1])
  }

  @Test func `turns each warning into an error with the same words`() {
    var report = Report()
    report.warning("one", at: place, notes: [.init("why", at: place)], help: "mend it")
    report.error("two", at: nil)
    report.escalateWarnings()
    #expect(counts(report) == [2, 0])
    #expect(
      printed(report) == """
        error: two

        a.md:1:1: error: one
          1 | a
            | ^
        a.md:1:1: note: why
          1 | a
            | ^
          help: mend it


        """)
  }

  @Test func `sorts errors before warnings`() {
    #expect([.warning, .error].sorted() == [Diagnostic.Severity.error, .warning])
  }
}
