import CLinux
import Glibc
import Site

/// Tells a later build that nothing has changed since this one: what was read, how, and what was written, in short.
///
/// It is an attribute of the destination’s folder and no file of the site, so that it is not published, compared or copied
/// with it, and goes when the folder goes. It holds no texts. Where the disk keeps no attributes, every build writes and
/// compares all files.
struct BuildStamp {
  private static let attribute = "user.dossier.stamp"
  private static let program = "/proc/self/exe"

  private let start = ClockTime.now
  private let folders: [DiskFolder]
  private let inputs: FolderState
  /// What else decides what is made.
  private let options: String

  /// Looks at what a build is about to read.
  ///
  /// - Parameter options: those that change what is made, as text.
  init(reading folders: [DiskFolder], with options: String) {
    self.folders = folders
    self.options = options
    inputs = Self.inputs(folders)
  }

  /// How many files the site in a folder has, if it is what these inputs make and nobody has touched it since.
  func fileCount(in destination: String) -> Int? {
    guard let kept = Self.read(from: destination)?.split(separator: " "), kept.count == 2,
      kept[0] == fingerprint(with: destination)
    else { return nil }
    return Int(kept[1])
  }

  /// Keeps what was built for the next build; not when what it was made of changed meanwhile, or so shortly before that
  /// the next change might go unnoticed.
  func keep(in destination: String, fileCount: Int) {
    guard inputs.isSettled(at: start), Self.inputs(folders) == inputs else {
      return Self.remove(from: destination)
    }
    let text = Array("\(fingerprint(with: destination)) \(fileCount)".utf8)
    // Where it cannot be kept, the next build does everything, and that is all.
    _ = unsafe setxattr(destination, Self.attribute, text, text.count, 0)
  }

  private func fingerprint(with destination: String) -> String {
    let outputs = FolderState([DiskFolder(path: destination)], and: [destination + "/" + Manifest.name])
    let read = inputs.fingerprint(after: Fingerprint.of(options))
    return String(outputs.fingerprint(after: read), radix: 16)
  }

  private static func inputs(_ folders: [DiskFolder]) -> FolderState { FolderState(folders, and: [program]) }

  private static func read(from folder: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = unsafe getxattr(folder, attribute, &bytes, bytes.count)
    return count < 0 ? nil : String(validating: bytes.prefix(count), as: UTF8.self)
  }

  private static func remove(from folder: String) { _ = unsafe removexattr(folder, attribute) }
}
