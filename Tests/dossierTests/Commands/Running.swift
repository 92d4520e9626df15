import Foundation

/// A run of the built program that goes on until it is told to end.
final class Running {
  private let process = Process()
  private let talk = TemporaryFolder()

  /// - Parameter environment: Added to this process's own.
  init(_ arguments: String..., in folder: TemporaryFolder, environment: [String: String] = [:]) throws {
    talk.write("", to: "said")
    process.executableURL = Run.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: talk.at("said"))
    process.standardError = process.standardOutput
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// All that it has said, mistakes among it.
  var said: String { talk.text("said") }

  /// How many processes it has begun and not waited for.
  var childCount: Int {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.count { name in
      let bytes = Int(name) == nil ? nil : FileManager.default.contents(atPath: "/proc/\(name)/stat")
      // Its name, in parentheses, may hold anything; then come its state and its parent.
      let fields = bytes?.split(separator: UInt8(ascii: ")")).last?.split(separator: UInt8(ascii: " "))
      return fields?.dropFirst().first.map { Int32(String(decoding: $0, as: UTF8.self)) }
        == process.processIdentifier
    }
  }

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
