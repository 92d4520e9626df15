import Glibc

/// The folder that a site is published into.
///
/// Begin a publication, hand it each file, and commit:
///
///     var publication = try Destination(path: "public").begin()
///     for file in files { try publication.add(file.path, file.bytes) }
///     let counts = try publication.commit()
///
/// A publication that is dropped before its commit leaves everything as it was.
struct Destination {
  /// As the author gave it; it may be relative, lead through symbolic links, or not exist yet.
  let path: String

  init(path: String) {
    let end = path.lastIndex { $0 != "/" }
    self.path = end.map { String(path[...$0]) } ?? (path.isEmpty ? "." : "/")
  }

  /// Takes the destination for this process, mends what a killed build left, and reads what is there.
  ///
  /// Makes the folder if there is none. Waits up to `patience` for another build to finish.
  func begin(patience: Duration = .seconds(10)) throws(DestinationError) -> Publication {
    let held = try HeldFolder(path: path, patience: patience, making: true)
    try Staging.removeLeftovers(of: held)
    let manifest = try manifest(in: held.folder)
    return Publication(held: held, manifest: manifest)
  }

  struct Cleaning: Equatable {
    let removed: Int
    /// The files and folders (these end with `/`) that stayed because Dossier did not write them, sorted.
    let kept: [String]
  }

  /// Removes what the manifest lists, the manifest, and the folders that this empties; nothing else.
  func clean(patience: Duration = .seconds(10)) throws(DestinationError) -> Cleaning {
    guard unsafe access(path, F_OK) == 0 else { return Cleaning(removed: 0, kept: []) }
    let held = try HeldFolder(path: path, patience: patience, making: false)
    try Staging.removeLeftovers(of: held)
    var tree = Tree(held.folder)
    guard let manifest = try manifest(in: held.folder) else {
      return Cleaning(removed: 0, kept: try tree.strangers(to: Manifest(paths: [])))
    }
    let removed = try tree.remove(manifest.paths.sorted())
    let kept = try tree.strangers(to: Manifest(paths: []))
    // Last, so that a clean that was cut short can be run again.
    try held.folder.removeFile(Manifest.name)
    // Fails, and may, where the destination is a link, a mount point or not empty.
    unsafe rmdir(path)
    return Cleaning(removed: removed, kept: kept)
  }

  /// Nil where there is none; one that cannot be read is an error, and nothing is then taken for Dossier's.
  private func manifest(in folder: Folder) throws(DestinationError) -> Manifest? {
    guard let kind = try folder.kind(of: Manifest.name) else { return nil }
    if kind == .file, let bytes = try folder.read(Manifest.name, limit: Manifest.sizeLimit),
      let manifest = Manifest(reading: bytes)
    {
      return manifest
    }
    throw DestinationError(
      "‘\(path)/\(Manifest.name)’ is not a list of files that this version of Dossier wrote",
      help: """
        without it, Dossier cannot tell its files from yours; empty ‘\(path)’ yourself, or restore the list,
        or choose another destination
        """)
  }
}
