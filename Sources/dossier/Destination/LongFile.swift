import Glibc

/// A file of the new site that comes in pieces, because it would be large in memory: compared as long as it is what stands
/// there already, and staged from the first difference on.
final class LongFile {
  let path: OutputPath
  /// What stands there, as far as the pieces tell so far.
  private(set) var standing: Folder.Standing
  /// What stands there, read up to the end of the last piece that was the same, and its size; -1 without any.
  private let old: Int32
  private let oldSize: Int
  private var length = 0
  /// The staged file; -1 so long as there is none.
  private var new: Int32 = -1

  private static let share = 1 << 16

  /// - Parameter folder: where the file may stand; nil where there is no such folder.
  init(_ path: OutputPath, in folder: Folder?) {
    self.path = path
    switch folder?.openToCompare(path.name) ?? .no(.absent) {
    case .file(let file, let size): (old, oldSize, standing) = (file, size, .same)
    case .no(let standing): (old, oldSize, self.standing) = (-1, 0, standing)
    }
  }

  deinit {
    if old >= 0 { close(old) }
    if new >= 0 { close(new) }
  }

  /// Compares or writes the next piece.
  ///
  /// - Parameter staged: makes the folder that the file is staged in; nil where nothing is to be staged.
  func add(
    _ piece: [UInt8], isLast: Bool, buffer: inout [UInt8], to staged: () throws(DestinationError) -> Folder?
  ) throws(DestinationError) {
    if standing == .same {
      let isSame =
        Folder.goesOn(old, with: piece, buffer: &buffer) && (!isLast || length + piece.count == oldSize)
      if isSame {
        length += piece.count
        return
      }
      standing = .different
    }
    guard let folder = try staged() else { return }
    if new < 0 { try begin(in: folder) }
    try folder.write(piece[...], to: new, named: path.name)
    if isLast {
      let file = new
      new = -1
      try folder.finish(file, named: path.name)
    }
  }

  /// Makes the staged file, which begins as the old one does.
  private func begin(in folder: Folder) throws(DestinationError) {
    new = try folder.create(path.name)
    if length == 0 { return }
    guard lseek(old, 0, SEEK_SET) == 0 else { throw folder.failure("read", path.name) }
    var buffer = [UInt8](repeating: 0, count: Self.share)
    var left = length
    while left > 0 {
      let count = unsafe read(old, &buffer, min(buffer.count, left))
      if count < 0 { throw folder.failure("read", path.name) }
      if count == 0 {
        throw DestinationError(
          "‘\(folder.path(of: path.name))’ became shorter while it was read", help: "build again")
      }
      try folder.write(buffer[..<count], to: new, named: path.name)
      left -= count
    }
  }
}
