import Glibc

/// Shows on a terminal how far long work has come; elsewhere, and for short work, nothing.
struct Progress {
  private let noun: String
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?
  private var count = 0

  init(_ noun: String, of total: Int, isQuiet: Bool) {
    self.noun = noun
    self.total = total
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  mutating func step() {
    count += 1
    guard isShown, count.isMultiple(of: 16) else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), shown.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    shown = now
    Console.error("\r\(count) of \(total) \(noun)")
  }

  /// Clears the line.
  func finish() {
    if shown != nil { Console.error("\r\u{1B}[K") }
  }
}
