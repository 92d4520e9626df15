import Diagnostics
import Glibc

/// What Dossier says: results on standard output, mistakes on standard error.
enum Console {
  enum Status: Int32, CaseIterable {
    case clean = 0
    case contentHasErrors = 1
    case couldNotRun = 2

    var meaning: String {
      switch self {
      case .clean: "All is well."
      case .contentHasErrors: "The content has errors."
      case .couldNotRun: "The command could not run."
      }
    }
  }

  static func say(_ line: String) { output(line + "\n") }

  static func output(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func error(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Asks a question that only a clear yes agrees to. Where nobody can be asked, the command ends.
  static func agrees(_ question: String) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      fail("there is nobody to ask ‘\(question)’", help: "add --yes to agree beforehand")
    }
    output(question + " [y/N] ")
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }

  static func exit(_ status: Status) -> Never { Glibc.exit(status.rawValue) }

  /// Says why the command could not run, and ends it.
  static func fail(_ message: String, help: String?) -> Never {
    var report = Report()
    report.error(message, at: nil, help: help)
    fail(report)
  }

  static func fail(_ report: Report) -> Never {
    error(report)
    exit(.couldNotRun)
  }

  static func error(_ report: Report) {
    error(TerminalPrinter(colour: hasColour).print(LocatedReport(report)))
  }

  /// Whether standard error is a terminal that wants colour (see no-color.org).
  static var hasColour: Bool {
    guard isatty(STDERR_FILENO) == 1, unsafe getenv("NO_COLOR") == nil else { return false }
    guard let terminal = unsafe getenv("TERM") else { return false }
    return unsafe String(cString: terminal) != "dumb"
  }

  /// `0.42 s`.
  static func text(_ duration: Duration) -> String {
    let hundredths = duration / .milliseconds(10)
    let rounded = Int(hundredths.rounded())
    let fraction = rounded % 100
    return "\(rounded / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }

  private static func write(_ text: String, to descriptor: Int32) {
    // Nobody is left to tell when the terminal itself is gone.
    _ = DiskFile.write(Array(text.utf8), to: descriptor)
  }
}
