import Diagnostics
import Glibc
import Site

/// The files of some folders as they stand: which there are, and when each was last changed.
struct FolderState: Equatable {
  private var stamps: [String: Stamp] = [:]
  /// The folders that hold them, to be watched.
  private(set) var folders: Set<String> = []

  fileprivate struct Stamp: Hashable {
    let inode: UInt
    let size: Int
    let modified: Time
    /// When anything about the file changed last, which nobody can set.
    let changed: Time
  }

  /// A moment of the system's clock.
  struct Time: Hashable, Comparable {
    let seconds: Int
    let nanoseconds: Int

    static func < (a: Time, b: Time) -> Bool { (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds) }

    static var now: Time {
      var now = timespec()
      unsafe clock_gettime(CLOCK_REALTIME, &now)
      return Time(now)
    }

    init(_ time: timespec) {
      seconds = time.tv_sec
      nanoseconds = time.tv_nsec
    }
  }

  static func == (a: FolderState, b: FolderState) -> Bool { a.stamps == b.stamps }

  /// Looks at the files that a build would read, and at no others, such as those that an editor keeps meanwhile.
  ///
  /// - Parameter files: paths of further files.
  init(_ roots: [DiskFolder], and files: [String] = []) {
    for root in roots where FileKind(root.path) == .folder {
      folders.insert(root.path)
      // What cannot be read, the build says.
      var ignored = Report()
      for path in root.files(report: &ignored, passing: { folders.insert(root.path + "/" + $0) }) {
        stamps[root.path + "/" + path] = Stamp(at: root.path + "/" + path)
      }
    }
    for path in files { stamps[path] = Stamp(at: path) }
  }

  /// When the last of them changed; nil where there are none.
  var lastChange: Time? { stamps.values.lazy.map { max($0.modified, $0.changed) }.max() }

  /// What tells this state from any other, after an earlier fingerprint.
  func fingerprint(after earlier: UInt128) -> UInt128 {
    stamps.sorted { $0.key < $1.key }.reduce(earlier) { fingerprint, file in
      let stamp = file.value
      let numbers = [
        Int(bitPattern: stamp.inode), stamp.size, stamp.modified.seconds, stamp.modified.nanoseconds,
        stamp.changed.seconds, stamp.changed.nanoseconds,
      ]
      return Fingerprint.of("\(file.key)\0\(numbers)\0".utf8, after: fingerprint)
    }
  }
}

extension FolderState.Stamp {
  init?(at path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    modified = FolderState.Time(status.st_mtim)
    changed = FolderState.Time(status.st_ctim)
  }
}
