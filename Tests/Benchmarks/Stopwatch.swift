import Glibc

/// The CPU time that this process spends.
enum Stopwatch {
  /// The least of a few runs in seconds, since whatever else the machine does only adds to it.
  static func least(of runs: Int = 3, _ work: () -> Void) -> Double {
    (0..<runs).map { _ in
      let start = now()
      work()
      return now() - start
    }.min() ?? 0
  }

  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// A number of seconds or of times, with two digits behind the point.
func rounded(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
