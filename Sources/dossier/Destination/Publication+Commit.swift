import Diagnostics

extension Publication {
  /// Shows the new site.
  ///
  /// A site that changes in many files is put together whole in the staging folder, which is then exchanged with the
  /// destination in one step. Where few files of many change, or the destination cannot be exchanged, files are moved one by
  /// one, in an order that never lets a link lead nowhere. Nothing is written if nothing changes.
  consuming func commit() throws(DestinationError) -> Counts {
    if conflicts.hasErrors { throw DestinationError(conflicts) }
    let after = Manifest(paths: Set(files.keys))
    var gone: [OutputPath] = []
    for path in listed where files[path] == nil {
      if try site.holdsFile(path) { gone.append(path) }
    }
    let kept = files.filter { $0.value == .none }.map(\.key)
    let changes = files.count - kept.count + gone.count
    let counts = Counts(written: files.count - kept.count, unchanged: kept.count, removed: gone.count)

    let isListed = manifest?.paths == after.paths
    if changes == 0, isListed { return counts }
    try staging().tree.root.write(after.bytes, to: Manifest.name)
    // One step leaves no moment in between. Otherwise an exchange costs each file that stays a second name and its
    // removal, about a sixth of what a changed file costs either way; below 1,000 files nobody notices.
    let isOneStep = changes <= 1 && isListed
    let isDear = kept.count > 8 * changes + 1000 && !reshapes.hasErrors
    let isExchanged = if isOneStep || isDear { false } else { try exchange(keeping: kept) }
    if !isExchanged { try replace(with: after, removing: gone) }
    return counts
  }
}
