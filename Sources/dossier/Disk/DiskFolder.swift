import Diagnostics
import Glibc

/// Reads a folder of the site: which files it holds, and their bytes.
struct DiskFolder {
  /// As the author named it; messages show paths that begin with it.
  let path: String

  /// Paths of the regular files below the folder, relative to it, sorted by their bytes.
  ///
  /// Hidden files and what editors leave behind are passed over. Links to files and folders are followed, each folder
  /// once. What cannot be read is reported.
  func files(report: inout Report) -> [String] {
    var found: [String] = []
    var visited: Set<FileIdentity> = []
    var pending = [""]
    while let folder = pending.popLast() {
      let full = folder.isEmpty ? path : path + "/" + folder
      guard let identity = FileIdentity(folder: full), visited.insert(identity).inserted else { continue }
      for name in names(in: full, report: &report) {
        let relative = folder.isEmpty ? name : folder + "/" + name
        switch FileKind(path + "/" + relative) {
        case .folder: pending.append(relative)
        case .file: found.append(relative)
        case .missing:
          report.warning(
            "‘\(path)/\(relative)’ is a link to nothing and is passed over", at: nil, help: "remove the link")
        case .other:
          report.warning("‘\(path)/\(relative)’ is not a regular file and is passed over", at: nil)
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file below the folder, or nil when it cannot be read, which is then reported.
  func read(_ relative: String, report: inout Report) -> [UInt8]? {
    do {
      return try DiskFile.read(path + "/" + relative)
    } catch {
      report.error(
        "‘\(path)/\(relative)’ cannot be read: \(error.reason)", at: nil, help: "check who may read it")
      return nil
    }
  }

  private func names(in folder: String, report: inout Report) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      report.error(
        "‘\(folder)’ cannot be read: \(SystemError.current.reason)", at: nil, help: "check who may read it")
      return []
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      guard bytes.first != UInt8(ascii: "."), bytes.last != UInt8(ascii: "~") else { continue }
      if let name = String(validating: bytes, as: UTF8.self) {
        names.append(name)
      } else {
        report.error(
          "a file in ‘\(folder)’ has a name that is not UTF-8: ‘\(String(decoding: bytes, as: UTF8.self))’",
          at: nil,
          help: "rename it")
      }
    }
    return names
  }
}

/// What the system said when a call failed.
struct SystemError: Error {
  let code: Int32

  static var current: SystemError { SystemError(code: errno) }

  /// In the system's words: `Permission denied`.
  var reason: String { unsafe String(cString: strerror(code)) }
}

enum DiskFile {
  /// The whole file.
  static func read(_ path: String) throws(SystemError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .current }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .current }
    var bytes: [UInt8] = []
    var wanted = Int(status.st_size) + 1
    // A file that grows while it is read is read to its end.
    while true {
      let before = bytes.count
      let failure = appendUpTo(wanted, from: descriptor, to: &bytes)
      if let failure { throw failure }
      if bytes.count == before { return bytes }
      wanted = 64 * 1024
    }
  }

  private static func appendUpTo(_ count: Int, from descriptor: Int32, to bytes: inout [UInt8])
    -> SystemError?
  {
    var failure: SystemError?
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      unsafe filled = 0
      while unsafe filled < count {
        let got = unsafe Glibc.read(descriptor, buffer.baseAddress! + filled, count - filled)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = .current }
        if got <= 0 { break }
        unsafe filled += got
      }
    }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    return failure
  }
}

/// A folder's identity on this machine, whatever it is called.
struct FileIdentity: Hashable {
  private let device: UInt
  private let inode: UInt

  init?(folder path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }
}

enum FileKind {
  case file, folder, other, missing

  init(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      self = .missing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}

extension DiskFile {
  /// Writes a file that must not be there yet, with the folders above it.
  static func write(_ bytes: [UInt8], toNew path: String) throws(SystemError) {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      end = slash
      if unsafe mkdir(String(path[..<slash]), 0o777) != 0, errno != EEXIST { throw .current }
    }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .current }
    defer { close(descriptor) }
    var offset = 0
    while offset < bytes.count {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress! + offset, bytes.count - offset)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .current }
      offset += written
    }
  }
}
