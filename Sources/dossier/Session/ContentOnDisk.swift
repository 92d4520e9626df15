import Briefs
import Diagnostics

/// The content folder as it stands on disk: the texts read, the other files by path.
struct ContentOnDisk {
  private(set) var files: [ContentFile] = []
  /// Paths of the files that are only copied.
  private(set) var assets: [String] = []

  /// Reads the folder; what cannot be read is reported.
  init(_ folder: DiskFolder, report: inout Report) {
    for path in folder.files(report: &report) {
      guard ContentFile.isText(path) else {
        if folder.canPublish(path, report: &report) { assets.append(path) }
        continue
      }
      if let bytes = folder.readText(path, report: &report) {
        files.append(ContentFile(path: path, root: folder.path, bytes: bytes))
      }
    }
  }
}
