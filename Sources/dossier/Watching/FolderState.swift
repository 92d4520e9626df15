import Diagnostics
import Glibc

/// The files of some folders as they stand: which there are, and when each was last changed.
struct FolderState: Equatable {
  private var stamps: [String: Stamp] = [:]
  /// The folders that hold them, to be watched.
  private(set) var folders: Set<String> = []

  fileprivate struct Stamp: Equatable {
    let inode: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  static func == (a: FolderState, b: FolderState) -> Bool { a.stamps == b.stamps }

  /// Looks at the files that a build would read, and at no others, such as those that an editor keeps meanwhile.
  init(_ roots: [DiskFolder]) {
    for root in roots where FileKind(root.path) == .folder {
      folders.insert(root.path)
      // What cannot be read, the build says.
      var ignored = Report()
      for path in root.files(report: &ignored, passing: { folders.insert(root.path + "/" + $0) }) {
        stamps[root.path + "/" + path] = Stamp(at: root.path + "/" + path)
      }
    }
  }
}

extension FolderState.Stamp {
  init?(at path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
