import Diagnostics

/// A report as a person sees it in a terminal without colours.
func printed(_ report: Report) -> String {
  TerminalPrinter(colour: false).print(LocatedReport(report))
}
