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

  /// A regular file that is open to be read, or what stands there instead.
  enum Opened {
    case file(Int32, size: Int)
    case no(Standing)
  }

  /// Opens a file to compare it; one that cannot be read counts as different.
  func openToCompare(_ name: String) -> Opened {
    let file = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0 {
      return switch errno {
      case ENOENT: .no(.absent)
      case ELOOP, ENXIO: .no(.other)
      default: .no(.different)
      }
    }
    var status = stat()
    if unsafe fstat(file, &status) == 0 {
      switch Kind(mode: status.st_mode) {
      case .file: return .file(file, size: Int(status.st_size))
      case .folder, .other:
        close(file)
        return .no(Kind(mode: status.st_mode) == .folder ? .folder : .other)
      }
    }
    close(file)
    return .no(.different)
  }

  /// Compares a file with `bytes`: the size first, then the contents, a piece at a time through `buffer`.
  func standing(of name: String, against bytes: [UInt8], buffer: inout [UInt8]) -> Standing {
    switch openToCompare(name) {
    case .no(let standing): return standing
    case .file(let file, let size):
      defer { close(file) }
      return size == bytes.count && Self.goesOn(file, with: bytes, buffer: &buffer) ? .same : .different
    }
  }

  /// Whether an open file goes on with `bytes`; it is then read up to their end.
  static func goesOn(_ file: Int32, with bytes: [UInt8], buffer: inout [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe Glibc.read(file, &buffer, min(buffer.count, bytes.count - offset))
      guard count > 0 else { return false }
      let isEqual = unsafe bytes.withUnsafeBytes {
        unsafe memcmp($0.baseAddress! + offset, buffer, count) == 0
      }
      guard isEqual else { return false }
      offset += count
    }
    return true
  }

  /// Writes a new file.
  func write(_ bytes: [UInt8], to name: String) throws(DestinationError) {
    let file = try create(name)
    do throws(DestinationError) {
      try write(bytes[...], to: file, named: name)
    } catch {
      close(file)
      throw error
    }
    try finish(file, named: name)
  }

  /// Makes a new file, open to be written.
  func create(_ name: String) throws(DestinationError) -> Int32 {
    let file = unsafe openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    if file < 0 { throw failure("write", name) }
    return file
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: Int32, named name: String) throws(DestinationError) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress! + offset, $0.count - offset)
      }
      if count < 0 { throw failure("write", name) }
      offset += count
    }
  }

  func finish(_ file: Int32, named name: String) throws(DestinationError) {
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
