import CLinux
import Glibc

/// The hidden folder in which a new site is put together, on the same disk as the destination.
///
/// It stands beside the destination, so that the two can be exchanged: `.public.dossier-staging` by `public`. Where
/// that cannot be (the folder above cannot be written to, or the destination is a mount point) it stands inside.
final class Staging {
  static let nameInside = ".dossier-staging"
  private static func nameBeside(_ name: String) -> String { ".\(name).dossier-staging" }

  /// The folder in which the staging folder stands.
  let home: Folder
  let name: String
  let isBeside: Bool
  var tree: Tree

  /// Makes the folder; the destination must be held and free of leftovers.
  init(for held: borrowing HeldFolder) throws(DestinationError) {
    // A folder that cannot be written to could be exchanged all the same, against its owner's will.
    try held.folder.checkWritable()
    let beside = Self.nameBeside(held.name)
    isBeside = !Self.isMountPoint(held.folder) && held.parent.makesFolder(beside)
    (home, name) = isBeside ? (held.parent, beside) : (held.folder, Self.nameInside)
    if !isBeside { try home.makeFolder(name) }
    // Messages are about what the author knows.
    guard let folder = try home.folder(name, shownAs: held.folder.path) else {
      throw home.failure("open", name)
    }
    tree = Tree(folder)
  }

  /// Removes what a build that was killed left behind; the destination must be held.
  static func removeLeftovers(of held: borrowing HeldFolder) throws(DestinationError) {
    try remove(nameBeside(held.name), in: held.parent)
    try remove(nameInside, in: held.folder)
  }

  /// Removes the folder, which holds what was not published, or the site before.
  func remove() throws(DestinationError) { try Self.remove(name, in: home) }

  private static func remove(_ name: String, in home: Folder) throws(DestinationError) {
    guard let folder = try home.folder(name) else { return }
    var tree = Tree(folder)
    try tree.removeContents()
    try home.removeFolder(name)
  }

  /// Sees that all that was staged is on the disk before the first of it is shown.
  ///
  /// One call for the whole file system: it costs no more than a call for a single file, while a call for each of
  /// 10,000 files costs seconds. What follows are changes of names, which journalling file systems keep in order; so
  /// after a loss of power, too, a name leads to a whole file. Nothing waits for the names themselves to be on the disk.
  func settle() throws(DestinationError) {
    if syncfs(tree.root.descriptor) != 0 {
      throw DestinationError(cannot: "write", tree.root.path, code: errno)
    }
  }

  private static func isMountPoint(_ folder: Folder) -> Bool {
    var status = statx()
    guard unsafe statx(folder.descriptor, "", at_empty_path, 0, &status) == 0 else { return false }
    return status.stx_attributes & UInt64(STATX_ATTR_MOUNT_ROOT) != 0
  }
}
