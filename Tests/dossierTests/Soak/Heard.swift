import Foundation
import Testing

/// What this process writes to its standard error, from then on into a file.
struct Heard {
  private let file: FileHandle

  init(_ path: String) throws {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    try #require(descriptor >= 0 && dup2(descriptor, STDERR_FILENO) >= 0)
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// What was written since this was called last.
  func next() throws -> String {
    let bytes = try file.readToEnd() ?? Data()
    try file.truncate(atOffset: 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
