import Diagnostics
import Site

/// The files of some folders as they stand: which there are, and when each was last changed.
struct FolderState: Equatable {
  /// Of all files and their stamps: a sum, since files come in no order, and to sort them takes longer than to add them up.
  private var sum: UInt128 = 0
  private var lastChange: ClockTime?
  /// The folders that hold them, to be watched.
  private(set) var folders: Set<String> = []

  static func == (a: FolderState, b: FolderState) -> Bool { a.sum == b.sum }

  /// Looks at the files that a build would read, and at no others, such as those that an editor keeps meanwhile.
  ///
  /// - Parameter files: paths of further files.
  init(_ roots: [DiskFolder], and files: [String] = []) {
    for root in roots where FileKind(root.path) == .folder {
      folders.insert(root.path)
      // What cannot be read, the build says.
      var ignored = Report()
      for file in root.unsortedFiles(report: &ignored, passing: { folders.insert(root.path + "/" + $0) }) {
        add(root.path + "/" + file.path, file.stamp)
      }
    }
    for path in files { add(path, FileStatus(path).stamp) }
  }

  private mutating func add(_ path: String, _ stamp: FileStamp) {
    let numbers = [
      Int(bitPattern: stamp.inode), stamp.size, stamp.modified.seconds, stamp.modified.nanoseconds,
      stamp.changed.seconds, stamp.changed.nanoseconds,
    ]
    sum &+= numbers.reduce(Fingerprint.of(path)) { Fingerprint.of($1, after: $0) }
    lastChange = max(lastChange ?? stamp.lastChange, stamp.lastChange)
  }

  /// Whether every change to one of them from a moment on would make another state.
  func isSettled(at moment: ClockTime) -> Bool {
    lastChange.map { FileStamp.isSettled($0, at: moment) } ?? true
  }

  /// What tells this state from any other, after an earlier fingerprint.
  func fingerprint(after earlier: UInt128) -> UInt128 { earlier &+ sum }
}
