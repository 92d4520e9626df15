import Drafting

extension DiskFolder {
  /// The content folder of a site; without one, the run ends.
  init(content source: FolderPath) {
    path = source.path(of: "content")
    guard FileKind(path) == .folder else {
      Console.fail(
        "there is no folder ‘\(path)’",
        help: "go to your site’s folder, name it with --source, or begin one with ‘dossier init’")
    }
  }

  /// Writes files that must not be there yet; if one is or cannot be written, the run ends.
  ///
  /// - Returns: the path of the last one.
  @discardableResult
  func write(_ files: NewFile...) -> String {
    var last = ""
    for file in files where FileKind(path + "/" + file.path) != .missing { refuse(path + "/" + file.path) }
    for (number, file) in files.enumerated() {
      last = path + "/" + file.path
      do {
        try DiskFile.write(Array(file.text.utf8), toNew: last)
      } catch {
        for written in files[..<number] { DiskFile.remove(path + "/" + written.path) }
        Console.fail("‘\(last)’ cannot be written: \(error.reason)", help: "check who may write there")
      }
    }
    return last
  }

  func refuse(_ path: String) -> Never {
    Console.fail(
      "‘\(path)’ is there already", help: "edit that file, or choose another title; nothing was written")
  }
}
