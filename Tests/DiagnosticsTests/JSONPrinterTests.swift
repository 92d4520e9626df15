import Diagnostics
import Testing

struct JSONPrinterTests {
  private func json(_ report: Report) -> String { JSONPrinter().print(LocatedReport(report)) }

  @Test func `prints an empty report as an empty list`() {
    #expect(json(Report()) == #"{"version":1,"errors":0,"warnings":0,"diagnostics":[]}"# + "\n")
  }

  @Test func `prints places, notes and help`() {
    let source = SourceText(path: "briefs/a.md", text: "é one\ntwo\n")
    var report = Report()
    report.error(
      "‘two’ is given twice", at: source.place(7..<10), notes: [.init("first here", at: source.place(3..<7))],
      help: "keep one")
    report.warning("nothing to read", at: nil)
    #expect(
      json(report) == #"""
        {"version":1,"errors":1,"warnings":1,"diagnostics":[
        {"severity":"warning","message":"nothing to read"},
        {"severity":"error","message":"‘two’ is given twice","file":"briefs/a.md","line":2,"column":1,"endLine":2,"endColumn":4,"help":"keep one","notes":[{"message":"first here","file":"briefs/a.md","line":1,"column":3,"endLine":2,"endColumn":1}]}
        ]}

        """#)
  }

  @Test func `escapes quotes, backslashes, controls and line separators`() {
    var report = Report()
    report.error("\"\\\n\r\t\u{0}\u{1F}\u{2028}\u{2029}/é😀\u{7F}", at: nil)
    #expect(
      json(report)
        == #"{"version":1,"errors":1,"warnings":0,"diagnostics":["# + "\n"
        + #"{"severity":"error","message":"\"\\\n\r\t\u0000\u001f\u2028\u2029/é😀"# + "\u{7F}" + #""}"#
        + "\n]}\n")
  }
}
