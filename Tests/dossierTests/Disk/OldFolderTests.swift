import Foundation
import MovingIn
import Testing

@testable import dossier

@Suite struct OldFolderTests {
  private let folder = TemporaryFolder()

  /// What was found, and what could not be read and why.
  private static func lines(of path: String) -> [String] {
    let contents = OldFolder(path: path).read()
    return
      (contents.files.map { "\($0.path): \($0.bytes.map { "\($0.count) bytes" } ?? "not read")" }
      + contents.unreadable.map { "\($0.path): \($0.reason)" }).sorted()
  }

  @Test func `leaves nothing out without a word`() async {
    folder.write("four", to: "a.md")
    folder.write("", to: "long.md")
    #expect(unsafe truncate(folder.at("long.md"), 1 << 25 | 1) == 0)
    #expect(unsafe mkfifo(folder.at("pipe.md"), 0o666) == 0)
    folder.write("", to: "shut/b.md")
    unsafe chmod(folder.path, 0o755)
    // Its names can be read, and nothing else of it.
    unsafe chmod(folder.at("shut"), 0o744)
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      if geteuid() == 0 { #expect(setuid(65534) == 0) }
      #expect(
        Self.lines(of: path) == [
          "a.md: 4 bytes", "long.md: not read", "pipe.md: it is not a regular file",
          "shut/b.md: Permission denied",
        ])
    }
  }
}
