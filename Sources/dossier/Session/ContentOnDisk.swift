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
  init(_ folder: DiskFolder, after earlier: ContentOnDisk? = nil, report: inout Report) async {
    let start = ClockTime.now
    let known = earlier?.settled ?? [:]
    var texts: [DiskFolder.Found] = []
    for found in folder.files(report: &report) {
      if ContentFile.isText(found.path) {
        texts.append(found)
      } else if folder.canPublish(found.path, report: &report) {
        assets.append(found.path)
      }
    }
    let read = await Parallel.map(texts) { text -> (file: ContentFile?, report: Report) in
      var report = Report()
      if let known = known[text.path], known.stamp == text.stamp { return (known.file, report) }
      let bytes = folder.readText(text.path, report: &report)
      return (bytes.map { ContentFile(path: text.path, root: folder.path, bytes: $0) }, report)
    }
    for (text, read) in zip(texts, read) {
      report.append(read.report)
      guard let file = read.file else { continue }
      files.append(file)
      if text.stamp.isSettled(at: start) { settled[text.path] = (text.stamp, file) }
    }
  }
}
