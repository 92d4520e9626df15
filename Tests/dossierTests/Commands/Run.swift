import Foundation

/// What one run of the built program said and how it ended.
struct Run: Equatable {
  /// The exit status; a signal that ended the run is negative.
  let status: Int32
  let output: String
  let errors: String

  /// Runs `dossier` as a shell would, in a folder.
  ///
  /// - Parameters:
  ///   - environment: Added to this process's own.
  ///   - patience: After so many seconds the run is ended by a signal, so that a test fails instead of hanging.
  init(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:],
    input: String? = nil, program: URL = Self.program, patience: Double = 300
  ) async throws {
    let talk = TemporaryFolder()
    talk.write("", to: "output")
    talk.write("", to: "errors")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    if let input {
      talk.write(input, to: "input")
      process.standardInput = FileHandle(forReadingAtPath: talk.at("input"))
    }
    process.standardOutput = FileHandle(forWritingAtPath: talk.at("output"))
    process.standardError = FileHandle(forWritingAtPath: talk.at("errors"))
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        ended.resume(throwing: error)
        return
      }
      DispatchQueue.global().asyncAfter(deadline: .now() + patience) { [weak process] in process?.terminate()
      }
    }
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? -1 : 1
    status = process.terminationStatus * signal
    output = talk.text("output")
    errors = talk.text("errors")
  }

  init(
    _ arguments: String..., in folder: TemporaryFolder, environment: [String: String] = [:]
  ) async throws {
    try await self.init(arguments, in: folder, environment: environment)
  }

  init(status: Int32, output: String = "", errors: String = "") {
    self.status = status
    self.output = output
    self.errors = errors
  }

  /// The same without the time that a build took, which is never the same.
  var timeless: Run {
    Run(status: status, output: output.replacing(/in \d+\.\d\d s\n/, with: "in … s\n"), errors: errors)
  }

  /// Beside this test bundle, where the build puts both.
  static let program: URL = {
    let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appending(path: "dossier")
  }()
}

extension TemporaryFolder {
  /// The text of a file; empty if there is none.
  func text(_ relative: String) -> String {
    String(decoding: FileManager.default.contents(atPath: at(relative)) ?? Data(), as: UTF8.self)
  }

  func write(_ bytes: Data, to relative: String) {
    write("", to: relative)
    _ = FileManager.default.createFile(atPath: at(relative), contents: bytes)
  }

  func remove(_ relative: String) throws { try FileManager.default.removeItem(atPath: at(relative)) }

  /// A folder that holds a site of one brief.
  static func withBrief(_ text: String = "# Grain\n", named name: String = "2025-04-03-grain.md")
    -> TemporaryFolder
  {
    let folder = TemporaryFolder()
    folder.write(text, to: "content/briefs/\(name)")
    return folder
  }
}
