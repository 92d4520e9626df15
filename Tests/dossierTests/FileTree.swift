import Foundation

/// Files of the package itself.
enum FileTree {
  static func text(of path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Every file below a folder, by its path from there, hidden ones included.
  static func files(in folder: String) -> [String: Data] {
    var files: [String: Data] = [:]
    let all = FileManager.default.enumerator(atPath: folder)
    while let path = all?.nextObject() as? String {
      if all?.fileAttributes?[.type] as? FileAttributeType != .typeDirectory {
        files[path] = FileManager.default.contents(atPath: folder + "/" + path)
      }
    }
    return files
  }
}

/// The folder of the package, for tests that hold documents and built files against it.
let packageFolder: String = {
  var folder = URL(filePath: #filePath)
  for _ in 0..<3 { folder.deleteLastPathComponent() }
  return folder.path
}()
