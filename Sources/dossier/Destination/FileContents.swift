import Glibc

extension Folder {
  /// How a file on the disk compares with the bytes that should be there.
  enum Standing {
    case absent, same, different
    /// There is no file but a folder.
    case folder
    /// There is a symbolic link, a socket or the like.
    case other
  }

  /// Compares a file with `bytes`: the size first, then the contents, a piece at a time through `buffer`.
  ///
  /// A file that cannot be read counts as different.
  func standing(of name: String, against bytes: [UInt8], buffer: inout [UInt8]) -> Standing {
    let file = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0 {
      return switch errno {
      case ENOENT: .absent
      case ELOOP, ENXIO: .other
      default: .different
      }
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { return .different }
    switch Kind(mode: status.st_mode) {
    case .folder: return .folder
    case .other: return .other
    case .file: break
    }
    guard status.st_size == bytes.count else { return .different }
    var offset = 0
    while offset < bytes.count {
      let count = unsafe Glibc.read(file, &buffer, min(buffer.count, bytes.count - offset))
      guard count > 0 else { return .different }
      let isEqual = unsafe bytes.withUnsafeBytes {
        unsafe memcmp($0.baseAddress! + offset, buffer, count) == 0
      }
      guard isEqual else { return .different }
      offset += count
    }
    return .same
  }

  /// Writes a new file.
  func write(_ bytes: [UInt8], to name: String) throws(DestinationError) {
    let file = unsafe openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    if file < 0 { throw failure("write", name) }
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress! + offset, $0.count - offset)
      }
      if count < 0 {
        let failure = failure("write", name)
        close(file)
        throw failure
      }
      offset += count
    }
    // Quotas and network disks may refuse only here.
    if close(file) != 0 { throw failure("write", name) }
  }

  /// Reads a regular file of at most `limit` bytes; nil if there is none, or something else, or too much.
  func read(_ name: String, limit: Int) throws(DestinationError) -> [UInt8]? {
    let file = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0 {
      if [ENOENT, ELOOP, ENXIO].contains(errno) { return nil }
      throw failure("read", name)
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw failure("read", name) }
    guard Kind(mode: status.st_mode) == .file, status.st_size <= limit else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = unsafe bytes.withUnsafeMutableBytes {
        unsafe Glibc.read(file, $0.baseAddress! + filled, $0.count - filled)
      }
      if count < 0 { throw failure("read", name) }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }
}
