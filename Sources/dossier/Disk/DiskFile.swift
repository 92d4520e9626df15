import Glibc

/// Whole files, read and made.
enum DiskFile {
  /// The whole file; one that grows meanwhile is read to its end.
  ///
  /// - Parameter limit: a file of more bytes is refused as too large.
  static func read(_ path: String, limit: Int = .max) throws(SystemError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .current }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .current }
    if status.st_size > limit { throw .tooLarge }
    return try read(descriptor, expecting: Int(status.st_size))
  }

  /// All that is piped or typed into the program.
  static func readStandardInput() throws(SystemError) -> [UInt8] { try read(STDIN_FILENO, expecting: 4096) }

  private static func read(_ descriptor: Int32, expecting size: Int) throws(SystemError) -> [UInt8] {
    // One byte more than the size, so that a file of that size ends with the second read.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(4096, count))) }
      let got = unsafe bytes.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress! + count, $0.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .current }
      if got == 0 { break }
      count += got
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Writes a file that must not be there yet, with the folders above it.
  static func write(_ bytes: [UInt8], toNew path: String) throws(SystemError) {
    let descriptor = try create(path)
    defer { close(descriptor) }
    guard write(bytes, to: descriptor) else {
      let failure = SystemError.current
      remove(path)
      throw failure
    }
  }

  /// Copies a regular file to one that must not be there yet, with the folders above it; a link is not followed.
  static func copy(_ original: String, toNew path: String) throws(SystemError) {
    let source = unsafe open(original, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard source >= 0 else { throw .current }
    defer { close(source) }
    let descriptor = try create(path)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let got = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(source, $0.baseAddress!, $0.count) }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .current }
      if got == 0 { return }
      guard write(Array(buffer[..<got]), to: descriptor) else { throw .current }
    }
  }

  private static func create(_ path: String) throws(SystemError) -> Int32 {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      end = slash
      if unsafe mkdir(String(path[..<slash]), 0o777) != 0, errno != EEXIST { throw .current }
    }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .current }
    return descriptor
  }

  /// Removes a file that this program has written, as well as that can be done.
  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// Writes a file, in place of one that is there.
  static func write(_ bytes: [UInt8], over path: String) throws(SystemError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .current }
    defer { close(descriptor) }
    guard write(bytes, to: descriptor) else { throw .current }
  }

  /// Whether all bytes could be written to an open file.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress! + offset, bytes.count - offset)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      offset += written
    }
    return true
  }
}
