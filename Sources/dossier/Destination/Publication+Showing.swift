extension Publication {
  /// Shows some pages before the rest of their site is made: those that stand there already and are Dossier's.
  ///
  /// Each is whole at every moment; the rest of the site stays as it was until the next publication.
  ///
  /// - Returns: whether any was shown.
  consuming func showAhead(_ pages: [(path: String, bytes: [UInt8])]) throws(DestinationError) -> Bool {
    var isShown = false
    for (path, bytes) in pages {
      guard let file = OutputPath(path), listed.contains(file), try site.holdsFile(file),
        let folder = try site.folder(at: file.folder)
      else { continue }
      let staged = try staging().tree.makeFolder(at: file.folder)
      try staged.write(bytes, to: file.name)
      try staged.move(file.name, to: folder, as: file.name)
      isShown = true
    }
    return isShown
  }
}
