import Foundation
import Testing

/// Four times as much text takes about four times as long; sixteen times would show that something is read again and again.
@Suite(.serialized) struct GrowthTests {
  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      // The build warns of each heading that is made so, and moving in looks for what it stands under.
      ["init", "out", "--from", "notes"]: "one\ntwo\n---\n",
      ["build", "--quiet", "--source", "notes"]:
        "- 3 April 2025: Russia spoke of [Ukraine](https://example.org/) &amp; left.\n",
    ])
  func `is linear`(command: [String], line: String) async throws {
    let once = try await seconds(command, text: String(repeating: line, count: 2_500))
    let fourTimes = try await seconds(command, text: String(repeating: line, count: 10_000))
    #expect(fourTimes < 8 * once + 1, "\(once) s, then \(fourTimes) s")
  }

  /// The time that the processor works on a command over one note of some text.
  private func seconds(_ command: [String], text: String) async throws -> Double {
    let folder = TemporaryFolder()
    folder.write(
      "---\ntitle: A\ndate: 2025-04-03\n---\n\n## Timeline\n\n" + text,
      to: "notes/content/briefs/2025-04-03-a.md")
    let script = "TIMEFORMAT=%U; time \"$0\" \"$@\" > /dev/null 2> /dev/null"
    let run = try await Run(
      ["-c", script, Run.program.path] + command, in: folder, program: URL(filePath: "/bin/bash"))
    return try #require(Double(run.errors.trimmingCharacters(in: .whitespacesAndNewlines)))
  }
}
