import Glibc

extension Publication {
  /// Completes the staged site with the files that stay, as further names of theirs, and exchanges it with the
  /// destination; false, with nothing changed, where that cannot be had.
  ///
  /// What was the destination is then the staging folder, to be removed.
  mutating func exchange(keeping kept: [OutputPath]) throws(DestinationError) -> Bool {
    let staging = try staging()
    let known = Manifest(paths: listed.union(kept))
    guard isPeer(staging), try site.strangers(to: known).isEmpty else { return false }
    for path in kept.sorted() {
      guard let folder = try site.folder(at: path.folder) else { return false }
      // There are file systems, as on memory cards, where a file cannot have two names.
      guard folder.links(path.name, into: try staging.tree.makeFolder(at: path.folder)) else { return false }
    }
    // A build that comes to the new folder shall wait until the old one is gone.
    guard HeldFolder.lock(staging.tree.root) else { return false }
    try staging.settle()
    guard held.parent.exchange(staging.name, held.name) else { return false }
    // A file that was put into the old folder in the meantime must not go with it.
    do throws(DestinationError) {
      if try site.strangers(to: known).isEmpty { return true }
    } catch {
      // Who hears of a failure looks for the old site.
      if held.parent.exchange(staging.name, held.name) { throw error }
      return true
    }
    return !held.parent.exchange(staging.name, held.name)
  }

  /// Whether the staging folder stands beside the destination and has its owner; it is given the same rights.
  private func isPeer(_ staging: Staging) -> Bool {
    var (old, new) = (stat(), stat())
    let descriptor = staging.tree.root.descriptor
    return unsafe staging.isBeside && fstat(held.folder.descriptor, &old) == 0 && fstat(descriptor, &new) == 0
      && old.st_uid == new.st_uid && old.st_gid == new.st_gid && fchmod(descriptor, old.st_mode & 0o7777) == 0
  }
}
