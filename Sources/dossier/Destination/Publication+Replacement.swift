import Diagnostics

extension Publication {
  /// Moves the staged files into the destination one by one.
  ///
  /// New files come first, then the changed, those that are no pages before the pages and the home page last; files
  /// that are gone from the site are removed when no page links to them any more. At every moment the pages that can
  /// be reached from the home page lead only to files that are there. So that a build that was cut short leaves no
  /// file that the next one takes for the author's, the manifest lists old and new files until all is done.
  mutating func replace(with after: Manifest, removing gone: [OutputPath]) throws(DestinationError) {
    if reshapes.hasErrors { throw DestinationError(reshapes) }
    let both = Manifest(paths: listed.union(after.paths))
    let stagedNames = "\(Manifest.name)-during"
    let staging = try staging()
    let staged = staging.tree.root
    try staged.write(both.bytes, to: stagedNames)
    try staging.settle()
    if manifest == nil || both.paths != listed {
      try staged.move(stagedNames, to: site.root, as: Manifest.name)
    }
    let changes = files.filter { $0.value != .none }.map { (rank: rank($0.key, $0.value), path: $0.key) }
    for (rank, path) in changes.sorted(by: <) {
      let folder = try site.makeFolder(at: path.folder)
      let source = try staging.tree.makeFolder(at: path.folder)
      if rank == 0 {
        try source.moveAsNew(path.name, to: folder)
      } else {
        try source.move(path.name, to: folder, as: path.name)
      }
    }
    _ = try site.remove(gone)
    if both.paths != after.paths { try staged.move(Manifest.name, to: site.root, as: Manifest.name) }
  }

  private func rank(_ path: OutputPath, _ change: Change) -> Int {
    if change == .new { return 0 }
    return path.text == "index.html" ? 3 : path.text.hasSuffix(".html") ? 2 : 1
  }
}
