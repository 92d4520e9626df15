import Briefs
import Diagnostics
import Glibc

/// Reads a folder of the site: which files it holds, and their bytes.
struct DiskFolder {
  /// As the author named it; messages show paths that begin with it.
  let path: String

  /// A regular file below the folder.
  struct Found {
    /// Relative to the folder.
    let path: String
    let stamp: FileStamp
  }

  /// The regular files below the folder, sorted by the bytes of their paths.
  ///
  /// Hidden files and what editors leave behind are passed over. Links to files and folders are followed, each folder
  /// once. What cannot be read is reported.
  func files(report: inout Report) -> [Found] {
    unsortedFiles(report: &report).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The same in no order.
  ///
  /// - Parameter note: is told the path of each folder below this one.
  func unsortedFiles(report: inout Report, passing note: (String) -> Void = { _ in }) -> [Found] {
    var found: [Found] = []
    var visited: Set<FileIdentity> = []
    var pending = [""]
    while let folder = pending.popLast() {
      let full = folder.isEmpty ? path : path + "/" + folder
      guard let identity = FileIdentity(folder: full) else {
        refuse(full, .current, &report)
        continue
      }
      guard visited.insert(identity).inserted else { continue }
      for name in names(in: full, report: &report) {
        let relative = folder.isEmpty ? name : folder + "/" + name
        let status = FileStatus(full + "/" + name)
        switch status.kind {
        case .folder:
          pending.append(relative)
          note(relative)
        case .file: found.append(Found(path: relative, stamp: status.stamp))
        case .missing:
          report.warning(
            "‘\(path)/\(relative)’ is a link to nothing and is passed over", at: nil, help: "remove the link")
        case .other:
          report.warning("‘\(path)/\(relative)’ is not a regular file and is passed over", at: nil)
        case .unknown: refuse(path + "/" + relative, .current, &report)
        }
      }
    }
    return found
  }

  /// The bytes of a file below the folder, or nil when it cannot be read, which is then reported.
  func read(_ relative: String, limit: Int = .max, report: inout Report) -> [UInt8]? {
    do {
      return try DiskFile.read(path + "/" + relative, limit: limit)
    } catch {
      report.error(
        "‘\(path)/\(relative)’ cannot be read: \(error.reason)", at: nil,
        help: error == .tooLarge
          ? "it may have at most \(limit >> 20) MB; divide it, or move it out of the site"
          : "check who may read it")
      return nil
    }
  }

  /// Whether a file of this name is hidden, or what an editor leaves behind.
  static func isPassedOver(_ name: String) -> Bool { name.hasPrefix(".") || name.hasSuffix("~") }

  /// The same for one that the whole build keeps in memory; Markdown takes no longer text either.
  func readText(_ relative: String, report: inout Report) -> [UInt8]? {
    read(relative, limit: 64 << 20, report: &report)
  }

  /// Whether a file below the folder can have the same path in a site; if not, that is reported.
  func canPublish(_ relative: String, report: inout Report) -> Bool {
    let isDevice = relative.split(separator: "/").contains { Slug.isDevice(String($0)) }
    guard let fault = OutputPath.fault(in: relative) ?? (isDevice ? Slug.Flaw.isDevice.rawValue : nil) else {
      return true
    }
    report.error(
      "‘\(path)/\(relative)’ \(fault), so it cannot be copied into the site", at: nil,
      help: "rename the file or its folder")
    return false
  }

  private func names(in folder: String, report: inout Report) -> [String] {
    do {
      let found = try Self.names(in: folder)
      for name in found.unusable {
        report.error(
          "a file in ‘\(folder)’ has a name that is not UTF-8: ‘\(name)’", at: nil, help: "rename it")
      }
      return found.names.filter { !Self.isPassedOver($0) }
    } catch {
      refuse(folder, error, &report)
      return []
    }
  }

  private func refuse(_ path: String, _ error: SystemError, _ report: inout Report) {
    report.error("‘\(path)’ cannot be read: \(error.reason)", at: nil, help: "check who may read it")
  }

  /// Everything in a folder but itself and the one above it, in no order; names that are not UTF-8 apart, as they look.
  static func names(in folder: String) throws(SystemError) -> (names: [String], unusable: [String]) {
    guard let stream = unsafe opendir(folder) else { throw .current }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    var unusable: [String] = []
    // The end of the folder and a failure look alike but for this.
    errno = 0
    while let entry = unsafe readdir(stream) {
      defer { errno = 0 }
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if bytes == [UInt8(ascii: ".")] || bytes == Array("..".utf8) { continue }
      if let name = String(validating: bytes, as: UTF8.self) {
        names.append(name)
      } else {
        unusable.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    if errno != 0 { throw .current }
    return (names, unusable)
  }
}
