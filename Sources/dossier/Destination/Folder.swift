import CLinux
import Glibc

/// A folder held open by its descriptor, whose names are reached without following a symbolic link.
///
/// Each system call on a name takes one component, never a path. `EINTR` needs no care: of these
/// calls only those on slow devices and locks can be interrupted.
final class Folder {
  enum Kind {
    case file, folder, other
  }

  let descriptor: Int32
  /// How messages name the folder, such as `public/people`.
  let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Opens a folder by the path that the author gave, links and all.
  init(opening path: String) throws(DestinationError) {
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.path = path
    if descriptor < 0 { throw DestinationError(cannot: "open", path, code: errno) }
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  /// The folder of that name in this one; nil where there is none or something else.
  func folder(_ name: String, shownAs shown: String? = nil) throws(DestinationError) -> Folder? {
    let found = unsafe openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if found >= 0 { return Folder(descriptor: found, path: shown ?? path(of: name)) }
    if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
    throw failure("open", name)
  }

  func makeFolder(_ name: String) throws(DestinationError) {
    if !makesFolder(name) { throw failure("make the folder", name) }
  }

  /// Makes a folder; says whether it could.
  func makesFolder(_ name: String) -> Bool {
    unsafe mkdirat(descriptor, name, 0o755) == 0
  }

  /// What stands under that name; nil if nothing does.
  func kind(of name: String) throws(DestinationError) -> Kind? {
    var status = stat()
    if unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return Kind(mode: status.st_mode)
    }
    if [ENOENT, ENOTDIR].contains(errno) { return nil }
    throw failure("look at", name)
  }

  /// Throws unless names can be added to and removed from this folder.
  func checkWritable() throws(DestinationError) {
    if unsafe faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS) != 0 {
      throw DestinationError(cannot: "write into", path, code: errno)
    }
  }

  /// Gives the owner every right, if this process may; it is found out later if not.
  func makeWritable() { _ = fchmod(descriptor, 0o700) }

  /// Moves a file into another folder, over the one that may be there.
  func move(_ name: String, to folder: Folder, as newName: String) throws(DestinationError) {
    if unsafe renameat(descriptor, name, folder.descriptor, newName) != 0 {
      throw folder.failure("write", newName)
    }
  }

  /// Moves a file into another folder where there is none of that name.
  func moveAsNew(_ name: String, to folder: Folder) throws(DestinationError) {
    if unsafe renameat2(descriptor, name, folder.descriptor, name, rename_noreplace) == 0 { return }
    // Some file systems cannot look and move in one step.
    if errno == EINVAL, try folder.kind(of: name) == nil { return try move(name, to: folder, as: name) }
    throw folder.failure("write", name)
  }

  /// Exchanges two names in this folder in one step; says whether the file system could.
  func exchange(_ a: String, _ b: String) -> Bool {
    unsafe renameat2(descriptor, a, descriptor, b, rename_exchange) == 0
  }

  /// Gives a file a second name in another folder; says whether it could.
  func links(_ name: String, into folder: Folder) -> Bool {
    unsafe linkat(descriptor, name, folder.descriptor, name, 0) == 0
  }

  func removeFile(_ name: String) throws(DestinationError) {
    if unsafe unlinkat(descriptor, name, 0) != 0 && errno != ENOENT { throw failure("remove", name) }
  }

  /// Removes a folder that is empty; says whether it was.
  @discardableResult
  func removeFolder(_ name: String) throws(DestinationError) -> Bool {
    if unsafe unlinkat(descriptor, name, AT_REMOVEDIR) == 0 { return true }
    // A folder that others mounted or keep something in stays; so does one that is gone.
    if [ENOENT, ENOTDIR, ENOTEMPTY, EEXIST, EBUSY].contains(errno) { return false }
    throw failure("remove", name)
  }

  /// The names in this folder, in no order.
  func entries() throws(DestinationError) -> [(name: String, kind: Kind)] {
    let reading = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if reading < 0 { throw DestinationError(cannot: "list", path, code: errno) }
    guard let stream = unsafe fdopendir(reading) else {
      let code = errno
      close(reading)
      throw DestinationError(cannot: "list", path, code: code)
    }
    defer { unsafe closedir(stream) }
    var entries: [(name: String, kind: Kind)] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name.0) { unsafe String(cString: $0) }
      if name == "." || name == ".." { continue }
      switch unsafe Int(entry.pointee.d_type) {
      case DT_DIR: entries.append((name, .folder))
      case DT_REG: entries.append((name, .file))
      // Some file systems do not tell the type here.
      case DT_UNKNOWN: if let kind = try kind(of: name) { entries.append((name, kind)) }
      default: entries.append((name, .other))
      }
      errno = 0
    }
    if errno != 0 { throw DestinationError(cannot: "list", path, code: errno) }
    return entries
  }

  func failure(_ action: String, _ name: String) -> DestinationError {
    DestinationError(cannot: action, path(of: name), code: errno)
  }
}

extension Folder.Kind {
  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
  }
}
