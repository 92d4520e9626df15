import Diagnostics
import Testing

struct TerminalPrinterTests {
  private let source = SourceText(
    path: "briefs/a.md", text: "one\ntwo\n" + String(repeating: "\n", count: 8) + "é three\n")

  @Test func `shows place, message, line, carets, notes and help`() {
    var report = Report()
    report.error(
      "‘two’ is given twice", at: source.place(4..<7),
      notes: [.init("it was first given here", at: source.place(0..<3))],
      help: "keep one of them")
    report.warning("odd word", at: source.place(19..<24))
    #expect(
      printed(report) == """
        briefs/a.md:2:1: error: ‘two’ is given twice
          2 | two
            | ^^^
        briefs/a.md:1:1: note: it was first given here
          1 | one
            | ^^^
          help: keep one of them

        briefs/a.md:11:3: warning: odd word
          11 | é three
             |   ^^^^^


        """)
  }

  @Test func `shows what stands in no file by its message alone`() {
    var report = Report()
    report.error("there is no folder ‘content’", at: nil, help: "make one with:\n\ndossier init")
    #expect(
      printed(report) == """
        error: there is no folder ‘content’
          help: make one with:
                
                dossier init


        """)
  }

  @Test func `prints nothing for an empty report`() {
    #expect(printed(Report()) == "")
  }

  @Test func `colours the place, the severity, the carets and the help`() {
    var report = Report()
    report.warning(
      "odd word", at: source.place(0..<3), notes: [.init("why", at: source.place(4..<7))], help: "mend it")
    report.error("no folder", at: nil)
    let shown = TerminalPrinter(colour: true).print(LocatedReport(report))
      .replacing("\u{1B}[", with: "<").replacing("<0m", with: "</>")
    #expect(
      shown == """
        <1;31merror:</> no folder

        <1mbriefs/a.md:1:1:</> <1;33mwarning:</> odd word
          1 | one
            | <1;31m^^^</>
        <1mbriefs/a.md:2:1:</> <1;36mnote:</> why
          2 | two
            | <1;31m^^^</>
          <1;36mhelp:</> mend it


        """)
  }

  @Test func `lets no name steer the terminal`() {
    let file = SourceText(path: "a\u{1B}[2J.md", text: "x")
    var report = Report()
    report.error("no ‘a\nb\u{9B}2J’", at: file.place(0..<1), help: "did you mean ‘\u{1B}c’?")
    report.error("\u{7}", at: nil)
    #expect(
      printed(report) == """
        error: \u{FFFD}

        a\u{FFFD}[2J.md:1:1: error: no ‘a b\u{FFFD}2J’
          1 | x
            | ^
          help: did you mean ‘\u{FFFD}c’?


        """)
  }

  @Test(arguments: [(0, 0, ""), (1, 0, "1 error"), (2, 1, "2 errors, 1 warning"), (0, 3, "3 warnings")])
  func `sums up`(errors: Int, warnings: Int, text: String) {
    #expect(TerminalPrinter.summary(errors: errors, warnings: warnings) == text)
  }
}
