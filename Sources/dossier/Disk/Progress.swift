import Glibc

/// Shows on a terminal how far long work has come; elsewhere, and for short work, nothing.
struct Progress {
  private let noun: String
  private let total: Int
  private let terminal: Int32?
  /// Work that takes no longer is over before anybody asks.
  private let patience: Duration
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?
  private var count = 0

  /// - Parameter descriptor: where it is shown, if that is a terminal.
  init(
    _ noun: String, of total: Int, isQuiet: Bool, on descriptor: Int32 = STDERR_FILENO,
    after patience: Duration = .seconds(1)
  ) {
    self.noun = noun
    self.total = total
    self.patience = patience
    terminal = !isQuiet && isatty(descriptor) == 1 ? descriptor : nil
  }

  mutating func step() {
    count += 1
    guard terminal != nil, count.isMultiple(of: 16) else { return }
    let now = ContinuousClock.now
    guard now - start > patience, shown.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    shown = now
    write("\r\(count) of \(total) \(noun)")
  }

  /// Clears the line.
  func finish() {
    if shown != nil { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    // Nobody is left to tell when the terminal itself is gone.
    if let terminal { _ = DiskFile.write(Array(text.utf8), to: terminal) }
  }
}
