import Foundation

/// A run of the built program that goes on until it is told to end.
final class Running {
  private let process = Process()
  private let talk = TemporaryFolder()

  init(_ arguments: String..., in folder: TemporaryFolder) throws {
    talk.write("", to: "said")
    process.executableURL = Run.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: talk.at("said"))
    process.standardError = process.standardOutput
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// All that it has said, mistakes among it.
  var said: String { talk.text("said") }

  /// Whether something comes to be so before patience ends.
  func comes(_ isSo: (Running) -> Bool) async throws -> Bool {
    for _ in 0..<1200 {
      if isSo(self) { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return isSo(self)
  }

  /// Asks it to end, and waits until it has.
  func end() {
    process.interrupt()
    process.waitUntilExit()
  }
}
