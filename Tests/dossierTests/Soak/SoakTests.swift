import Foundation
import Testing

@testable import dossier

/// Edits a site at random, and after each edit holds every way of building it again against a build from nothing.
///
/// `make soak` does so with a large site, as the variables `SEED`, `EDITS` and `BRIEFS` say.
@Suite struct SoakTests {
  @Test func `after each of many edits every way of building again shows what a clean build makes`()
    async throws
  {
    let seed = Self.setting("SEED") ?? 1
    let edits = Self.setting("EDITS") ?? 60
    let briefs = Self.setting("BRIEFS") ?? 8
    print("soak: \(edits) edits of \(briefs) briefs, SEED=\(seed)")
    // In a process of its own, whose standard error can be listened to.
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      [seed = seed as Int, edits = edits as Int, briefs = briefs as Int] in
      var soak = try Soak(seed: UInt64(seed), briefs: briefs)
      for number in 0...edits {
        let edit = number == 0 ? "none yet" : try soak.edit()
        if let difference = try await soak.difference() {
          Issue.record("SEED=\(seed), edit \(number) (\(edit)): \(difference)")
          break
        }
        try #require(number > 0 || soak.outcomes == [.good: 1], "the site begins with mistakes")
      }
      let counts = Soak.Outcome.allCases.map { "\(soak.outcomes[$0, default: 0]) \($0.rawValue)" }
      print("soak: the same in every way: \(counts.joined(separator: ", "))")
      // Else little was tested.
      #expect(soak.outcomes[.good, default: 0] > edits / 2)
    }
    print(String(decoding: result?.standardOutputContent ?? [], as: UTF8.self), terminator: "")
  }

  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }
}
