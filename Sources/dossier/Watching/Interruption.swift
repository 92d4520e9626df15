import Dispatch
import Glibc

/// The wish of the person at the terminal, or of the system, that the program end.
struct Interruption {
  private let sources: [any DispatchSourceSignal]

  /// Cancels work when the wish is told; told once more, the program ends at once.
  init(cancelling work: Task<Void, Never>) {
    sources = [SIGINT, SIGTERM].map { number in
      // The signal itself would end the program before a source could tell of it.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if work.isCancelled { Console.exit(.clean) }
        work.cancel()
      }
      source.resume()
      return source
    }
  }

  /// Lets the wish end the program again, as it does without this value.
  func end() {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }
}
