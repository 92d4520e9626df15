import Glibc

/// A destination that this process alone publishes into, until it lets go of it.
///
/// The lock is an advisory one on the folder itself, so it ends with its process and leaves no file behind.
/// A build that exchanges the folder locks the new one first. A file system that knows no locks gives none.
struct HeldFolder: ~Copyable {
  let folder: Folder
  /// The folder above, links resolved.
  let parent: Folder
  /// The name of `folder` in `parent`.
  let name: String
  /// The folders that were made for this, outermost first, as the author's path names them.
  private let made: [String]

  init(path: String, patience: Duration, making: Bool) throws(DestinationError) {
    var made: [String] = []
    do throws(DestinationError) {
      let deadline = ContinuousClock.now + patience
      while true {
        if making { try Self.makeFolders(path, made: &made) }
        // Another build may remove the folder before it is open, or exchange it before it is locked.
        if let folder = try Self.open(path), Self.lock(folder),
          let (parent, name) = try Self.place(of: path, being: folder)
        {
          self.folder = folder
          self.parent = parent
          self.name = name
          self.made = made
          return
        }
        guard ContinuousClock.now < deadline else {
          throw DestinationError(
            "another build is writing into ‘\(path)’",
            help: "wait for it to end, or choose another destination")
        }
        usleep(20_000)
      }
    } catch {
      Self.unmake(made)
      throw error
    }
  }

  /// Lets go; folders that were made for nothing are removed.
  deinit { Self.unmake(made) }

  /// Nil where the folder was just removed.
  private static func open(_ path: String) throws(DestinationError) -> Folder? {
    do throws(DestinationError) {
      return try Folder(opening: path)
    } catch {
      let isGone = unsafe error.code == ENOENT && faccessat(AT_FDCWD, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0
      if isGone { return nil }
      throw error
    }
  }

  /// Whether the folder could be locked at once.
  static func lock(_ folder: Folder) -> Bool {
    flock(folder.descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }

  private static func makeFolders(_ path: String, made: inout [String]) throws(DestinationError) {
    var missing: [String] = []
    var rest = Substring(path)
    while !rest.isEmpty, unsafe access(String(rest), F_OK) != 0 {
      missing.append(String(rest))
      rest = rest.prefix(upTo: rest.lastIndex(of: "/") ?? rest.startIndex)
    }
    for folder in missing.reversed() {
      if unsafe mkdir(folder, 0o755) == 0 {
        made.append(folder)
      } else if errno != EEXIST {
        throw DestinationError(cannot: "make the folder", folder, code: errno)
      }
    }
  }

  private static func unmake(_ made: [String]) {
    for folder in made.reversed() { unsafe rmdir(folder) }
  }

  /// The folder above and the name in it, if `path` still leads to `folder`.
  private static func place(of path: String, being folder: Folder) throws(DestinationError) -> (
    Folder, String
  )? {
    guard let real = RealPath.resolve(path) else { return nil }
    let parts = OutputPath(trusted: real)
    if parts.name.isEmpty { throw DestinationError(cannot: "publish into", path, code: EBUSY) }
    let (parent, name) = (try Folder(opening: parts.folder + "/"), parts.name)
    guard let there = try parent.folder(name) else { return nil }
    var (held, found) = (stat(), stat())
    guard unsafe fstat(folder.descriptor, &held) == 0, unsafe fstat(there.descriptor, &found) == 0 else {
      return nil
    }
    return held.st_dev == found.st_dev && held.st_ino == found.st_ino ? (parent, name) : nil
  }
}
