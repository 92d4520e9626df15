import Foundation
import Testing

/// Builds the demonstration under circumstances that must not matter.
@Suite struct DeterminismTests {
  @Test(arguments: [
    ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
    ["TZ": "America/Adak", "LANG": "C", "LC_ALL": "POSIX", "HOME": "/"],
    ["TERM": "xterm-256color", "COLUMNS": "20", "SWIFT_DETERMINISTIC_HASHING": "1"],
  ])
  func `a build is the same whatever the environment and the order of the folder`(
    environment: [String: String]
  ) async throws {
    let folder = TemporaryFolder()
    let demo = FileTree.files(in: packageFolder + "/content")
    // Files are made in the opposite order, and so stand in another one in their folder.
    for path in demo.keys.sorted() { folder.write(try #require(demo[path]), to: "one/content/\(path)") }
    for path in demo.keys.sorted().reversed() {
      folder.write(try #require(demo[path]), to: "other/content/\(path)")
    }
    #expect(try await Run("build", "--quiet", "-s", "one", in: folder) == Run(status: 0))
    #expect(
      try await Run("build", "--quiet", "-s", "other", in: folder, environment: environment)
        == Run(status: 0))
    let built = FileTree.files(in: folder.at("one/public"))
    #expect(built.count > demo.count)
    #expect(built == FileTree.files(in: folder.at("other/public")))
  }

  @Test func `mistakes are told in the same order whatever the order of the folder`() async throws {
    let folder = TemporaryFolder()
    let names = (0..<60).map { "2025-04-03-\($0).md" }
    for name in names { folder.write("# A\n\n[[Nobody]] <b>", to: "one/content/briefs/\(name)") }
    for name in names.reversed() { folder.write("# A\n\n[[Nobody]] <b>", to: "two/content/briefs/\(name)") }
    let first = try await Run("check", "--format", "json", "-s", "one", in: folder)
    try folder.remove("one")
    try FileManager.default.moveItem(atPath: folder.at("two"), toPath: folder.at("one"))
    #expect(try await Run("check", "--format", "json", "-s", "one", in: folder) == first)
    #expect(first.output.hasPrefix(#"{"version":1,"errors":60,"warnings":60,"#))
  }
}
