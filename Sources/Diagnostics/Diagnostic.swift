/// One thing that the author should know, at one place.
///
/// `message` is one lowercase phrase without a full stop; it says what is wrong and leaves the mending to `help`.
package struct Diagnostic: Sendable {
  package enum Severity: String, Sendable, Comparable {
    case error, warning

    package static func < (a: Severity, b: Severity) -> Bool { a == .error && b == .warning }
  }

  /// A second place that explains the first, such as where a name was defined before.
  package struct Note: Sendable {
    package let message: String
    package let place: Place

    package init(_ message: String, at place: Place) {
      self.message = message
      self.place = place
    }
  }

  package let severity: Severity
  package let message: String
  /// Nil where no file is at fault, such as a missing folder.
  package let place: Place?
  package let notes: [Note]
  package let help: String?
}

/// The diagnostics of one run, collected as values and shown once at its end.
///
/// Each stage takes the report, adds what it finds and goes on with what is good, so that one run shows every mistake.
package struct Report: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var errorCount = 0

  package init() {}

  package var hasErrors: Bool { errorCount > 0 }
  package var warningCount: Int { diagnostics.count - errorCount }

  package mutating func error(
    _ message: String, at place: Place?, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    add(Diagnostic(severity: .error, message: message, place: place, notes: notes, help: help))
  }

  package mutating func warning(
    _ message: String, at place: Place?, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    add(Diagnostic(severity: .warning, message: message, place: place, notes: notes, help: help))
  }

  package mutating func append(_ other: Report) {
    diagnostics += other.diagnostics
    errorCount += other.errorCount
  }

  /// Turns every warning into an error, for `--strict`.
  package mutating func escalateWarnings() {
    diagnostics = diagnostics.map {
      Diagnostic(severity: .error, message: $0.message, place: $0.place, notes: $0.notes, help: $0.help)
    }
    errorCount = diagnostics.count
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { errorCount += 1 }
  }
}
