import Foundation
import Testing

@testable import Fuzzing

/// Inputs from files: what the fuzzer once found, and what it begins with.
@Suite struct FindingsTests {
  struct Input: CustomTestStringConvertible, Sendable {
    let target: FuzzTarget
    let path: String
    var testDescription: String { path.split(separator: "/").suffix(2).joined(separator: "/") }

    /// Those of a folder of `Tests`, which has a folder for each target.
    static func all(in folder: String) -> [Input] {
      let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      return FuzzTarget.allCases.flatMap { target in
        let inputs = tests.appending(path: folder).appending(path: target.rawValue).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: inputs)) ?? []
        return names.sorted().map { Input(target: target, path: "\(inputs)/\($0)") }
      }
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: Input.all(in: "FuzzingTests/Findings"))
  func `what was found is mended`(input: Input) async throws { try await check(input) }

  @Test(.timeLimit(.minutes(10)), arguments: Input.all(in: "Fuzzing/Seeds"))
  func `every target takes its seeds`(input: Input) async throws { try await check(input) }

  @Test func `there are findings`() {
    #expect(!Input.all(in: "FuzzingTests/Findings").isEmpty)
  }

  @Test func `every target has seeds`() {
    #expect(Set(Input.all(in: "Fuzzing/Seeds").map(\.target)) == Set(FuzzTarget.allCases))
  }

  private func check(_ input: Input) async throws {
    let bytes = try #require(FileManager.default.contents(atPath: input.path))
    try await input.target.check(Array(bytes))
  }
}
