import Diagnostics
import Foundation

@testable import dossier

/// A real folder for one test, removed with the last reference to it.
final class TemporaryFolder {
  let path: String

  /// `inMemory` asks for a disk that is quick, where there is one.
  init(inMemory: Bool = false) {
    let memory = "/dev/shm"
    let isThere = inMemory && FileManager.default.isWritableFile(atPath: memory)
    let parent = isThere ? URL(filePath: memory) : FileManager.default.temporaryDirectory
    path = parent.appending(path: "dossier-\(UUID())").resolvingSymlinksInPath().path
    makeFolder("")
  }

  deinit {
    _ = unsafe chmod(path, 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the tests publish.
  var destination: Destination { Destination(path: at("public")) }

  func at(_ relative: String) -> String { relative.isEmpty ? path : "\(path)/\(relative)" }

  func makeFolder(_ relative: String) {
    _ = try? FileManager.default.createDirectory(atPath: at(relative), withIntermediateDirectories: true)
  }

  func write(_ text: String, to relative: String) {
    makeFolder(OutputPath(trusted: relative).folder)
    _ = FileManager.default.createFile(atPath: at(relative), contents: Data(text.utf8))
  }

  func link(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: at(relative), withDestinationPath: target)
  }

  /// All below a folder: files by their text, folders as `/`, links as `-> target`.
  func contents(_ relative: String = "public") -> [String: String] {
    var contents: [String: String] = [:]
    let all = FileManager.default.enumerator(atPath: at(relative))
    while let name = all?.nextObject() as? String {
      let path = "\(at(relative))/\(name)"
      contents[name] =
        switch all?.fileAttributes?[.type] as? FileAttributeType {
        case .typeDirectory?: "/"
        case .typeSymbolicLink?:
          (try? FileManager.default.destinationOfSymbolicLink(atPath: path)).map { "-> \($0)" }
        default: FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        }
    }
    return contents
  }

  /// What tells a file from one written anew: its inode and the time of its last change, in nanoseconds.
  func stamp(_ relative: String) -> [Int] {
    var status = stat()
    return unsafe lstat(at(relative), &status) == 0
      ? [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_mode)] : []
  }
}

extension Destination {
  @discardableResult
  func publish(_ site: [String: String]) throws(DestinationError) -> Publication.Counts {
    // A process that another test starts holds for a moment what this one holds.
    var publication = try begin()
    for (path, text) in site.sorted(by: { $0.key < $1.key }) { try publication.add(path, Array(text.utf8)) }
    return try publication.commit()
  }
}

extension DestinationError {
  /// As the terminal shows it.
  var text: String { TerminalPrinter(colour: false).print(LocatedReport(report)) }
}

/// What `body` throws, as the terminal shows it; empty if it does not.
func failure(_ body: () throws(DestinationError) -> Void) -> String {
  do {
    try body()
    return ""
  } catch {
    return error.text
  }
}

extension Dictionary<String, String> {
  /// A site as `TemporaryFolder.contents` shows it once it is published.
  var published: Self {
    let manifest = Manifest(paths: Set(keys.map(OutputPath.init(trusted:))))
    let folders = manifest.folders.map { ($0, "/") }
    return merging(folders + [(Manifest.name, String(decoding: manifest.bytes, as: UTF8.self))]) { $1 }
  }
}
