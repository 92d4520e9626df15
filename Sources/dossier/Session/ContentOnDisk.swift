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
    let before = earlier?.settled ?? [:]
    let all = folder.files(report: &report)
    let readings = await Parallel.map(all) { found -> (text: ContentFile?, complaints: Report) in
      var complaints = Report()
      guard ContentFile.isText(found.path) else { return (nil, complaints) }
      if let known = before[found.path], known.stamp == found.stamp { return (known.file, complaints) }
      let bytes = folder.readText(found.path, report: &complaints)
      return (bytes.map { ContentFile(path: found.path, root: folder.path, bytes: $0) }, complaints)
    }
    for (found, reading) in zip(all, readings) {
      report.append(reading.complaints)
      if let text = reading.text {
        files.append(text)
        if found.stamp.isSettled(at: start) { settled[found.path] = (found.stamp, text) }
      } else if !ContentFile.isText(found.path), folder.canPublish(found.path, report: &report) {
        assets.append(found.path)
      }
    }
  }
}
