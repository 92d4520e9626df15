import Glibc

/// What the system tells of a file, or of what a link leads to.
struct FileStatus {
  let kind: FileKind
  /// Of nothing where there is no file.
  let stamp: FileStamp

  init(_ path: String) {
    var status = stat()
    if unsafe stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFREG: kind = .file
      case S_IFDIR: kind = .folder
      default: kind = .other
      }
    } else {
      kind = [ENOENT, ENOTDIR, ELOOP].contains(errno) ? .missing : .unknown
      status = stat()
    }
    stamp = FileStamp(status)
  }
}

enum FileKind {
  case file, folder, other, missing
  /// The system does not tell; why not, `SystemError.current` says.
  case unknown

  init(_ path: String) { self = FileStatus(path).kind }
}

/// What tells a file as it stands from the same file at another time.
struct FileStamp: Hashable {
  /// Changes that follow each other faster than this, in seconds, the clocks of some disks cannot tell apart.
  private static let settling = 2

  let inode: UInt
  let size: Int
  let modified: ClockTime
  /// When anything about the file changed last, which nobody can set.
  let changed: ClockTime

  fileprivate init(_ status: stat) {
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    modified = ClockTime(status.st_mtim)
    changed = ClockTime(status.st_ctim)
  }

  var lastChange: ClockTime { max(modified, changed) }

  /// Whether every change from a moment on would give the file another stamp.
  func isSettled(at moment: ClockTime) -> Bool { Self.isSettled(lastChange, at: moment) }

  /// Whether every change from a moment on would give a file that was last changed at another one a new stamp.
  static func isSettled(_ lastChange: ClockTime, at moment: ClockTime) -> Bool {
    lastChange.seconds + settling < moment.seconds
  }
}

/// A moment of the system’s clock.
struct ClockTime: Hashable, Comparable {
  let seconds: Int
  let nanoseconds: Int

  static func < (a: ClockTime, b: ClockTime) -> Bool {
    (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
  }

  static var now: ClockTime {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return ClockTime(now)
  }

  fileprivate init(_ time: timespec) {
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }
}
