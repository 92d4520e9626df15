import Briefs
import Diagnostics

/// The content folder as it stands on disk: the texts read, the other files by path.
struct ContentOnDisk {
  private(set) var files: [ContentFile] = []
  /// Paths of the files that are only copied.
  private(set) var assets: [String] = []
  /// The texts that cannot change without another stamp, by path.
  private var settled: [String: (stamp: FileStamp, file: ContentFile)] = [:]

  /// Reads the folder; what cannot be read is reported.
  ///
  /// - Parameter earlier: the same folder as it stood before; texts that have not changed since are not read again.
  init(_ folder: DiskFolder, after earlier: ContentOnDisk? = nil, report: inout Report) {
    let start = ClockTime.now
    for found in folder.files(report: &report) {
      let path = found.path
      guard ContentFile.isText(path) else {
        if folder.canPublish(path, report: &report) { assets.append(path) }
        continue
      }
      if let known = earlier?.settled[path], known.stamp == found.stamp {
        files.append(known.file)
        settled[path] = known
      } else if let bytes = folder.readText(path, report: &report) {
        let file = ContentFile(path: path, root: folder.path, bytes: bytes)
        files.append(file)
        if found.stamp.isSettled(at: start) { settled[path] = (found.stamp, file) }
      }
    }
  }
}
