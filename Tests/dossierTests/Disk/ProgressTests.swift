import Foundation
import Testing

@testable import dossier

@Suite struct ProgressTests {
  @Test func `counts on a terminal, and leaves an empty line`() throws {
    let terminal = try Terminal()
    var progress = Progress("pages", of: 64, isQuiet: false, on: terminal.descriptor, after: .zero)
    for step in 1...64 {
      progress.step()
      // It is not told anew within a tenth of a second.
      if step == 20 { Thread.sleep(forTimeInterval: 0.15) }
    }
    #expect(terminal.written() == "\r16 of 64 pages\r32 of 64 pages")
    progress.finish()
    #expect(terminal.written() == "\r\u{1B}[K")
  }

  @Test func `says nothing when it is to be quiet, or when work is short`() throws {
    let terminal = try Terminal()
    for (isQuiet, patience) in [(true, Duration.zero), (false, .seconds(3600))] {
      var progress = Progress("pages", of: 64, isQuiet: isQuiet, on: terminal.descriptor, after: patience)
      for _ in 1...64 { progress.step() }
      progress.finish()
    }
    #expect(terminal.written() == "")
  }

  @Test func `says nothing where there is no terminal`() throws {
    let folder = TemporaryFolder()
    folder.write("", to: "log")
    let file = try #require(FileHandle(forWritingAtPath: folder.at("log")))
    var progress = Progress("pages", of: 64, isQuiet: false, on: file.fileDescriptor, after: .zero)
    for _ in 1...64 { progress.step() }
    progress.finish()
    #expect(folder.text("log") == "")
  }

  @Test func `a build on a terminal begins its messages on a line of their own`() async throws {
    let folder = TemporaryFolder.withBrief("# Grain\n\n<b>Ships</b> sail.\n")
    let terminal = try Terminal()
    let process = Process()
    process.executableURL = Run.program
    process.arguments = ["build", "--quiet", "--source", folder.path]
    process.environment = ["TERM": "dumb"]
    process.standardError = FileHandle(fileDescriptor: terminal.descriptor)
    try process.run()
    process.waitUntilExit()
    let said = terminal.written()
    #expect(said.hasPrefix(folder.path + "/content/briefs/2025-04-03-grain.md:3:1: warning: "), "\(said)")
    #expect(said.hasSuffix("1 warning\r\n") && !said.contains("pages"))
  }
}

/// A terminal without a screen.
private final class Terminal {
  /// Where a program writes.
  let descriptor: Int32
  private let keyboard: Int32

  struct Refusal: Error { let code = errno }

  /// TIOCSPTLCK and TIOCGPTN of Linux, which Glibc does not show to Swift.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init() throws {
    keyboard = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    guard keyboard >= 0, unsafe ioctl(keyboard, Self.setLock, &isLocked) == 0,
      unsafe ioctl(keyboard, Self.getNumber, &number) == 0
    else { throw Refusal() }
    descriptor = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    _ = fcntl(keyboard, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(descriptor)
    close(keyboard)
  }

  /// What came since it was last asked.
  func written() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(keyboard, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
