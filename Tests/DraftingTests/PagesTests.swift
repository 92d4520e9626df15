import Foundation
import Testing

@testable import Drafting

/// Saved pages as different sites make them, each beside what a draft of it is.
@Suite struct PagesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  private static var pages: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".expected") }.sorted()
  }

  @Test func `there are a dozen pages and more`() {
    #expect(Self.pages.count >= 12)
  }

  /// `RECORD=1` writes what is made as what is expected.
  @Test(arguments: Self.pages)
  func `drafts a page as it did before`(page: String) async throws {
    let bytes = try #require(FileManager.default.contents(atPath: Self.folder.appending(path: page).path))
    let made = try await DraftFixture().draft(Array(bytes), named: page)
    let text = """
      \(made.summary.lines.map { "\($0.label): \($0.text)" }.joined(separator: "\n"))

      ====== \(made.brief.path)
      \(made.brief.text)
      ====== \(made.source.path)
      \(made.source.text)
      """
    let file = Self.folder.appending(path: page + ".expected")
    if Self.isRecording { try Data(text.utf8).write(to: file) }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text.split(separator: "\n") == expected.split(separator: "\n"))
    #expect(!Self.isRecording, "recorded; read the difference")
  }
}
