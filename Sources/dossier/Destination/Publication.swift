import Diagnostics

/// A site on its way into a destination: files are compared and staged as they come, and shown all at once by `commit`.
///
/// It holds the destination from `Destination.begin` to its end. Dropped before its commit, it leaves the destination
/// as it was and nothing beside it. Killed at any moment, it leaves a whole site, which the next build completes.
struct Publication: ~Copyable {
  struct Counts: Equatable {
    var written = 0
    var unchanged = 0
    var removed = 0
  }

  enum Change {
    case none, new, changed
  }

  let held: HeldFolder
  /// The site that stands there.
  var site: Tree
  /// Nil where nothing was ever published.
  let manifest: Manifest?
  /// The paths that are Dossier's.
  let listed: Set<OutputPath>
  /// Every file of the new site.
  var files: [OutputPath: Change] = [:]
  /// Made when the first file needs it.
  private var madeStaging: Staging?
  /// What stands in the way and is not Dossier's.
  var conflicts = Report()
  /// What stands in the way and is Dossier's: no hindrance to a folder that is new as a whole.
  var reshapes = Report()
  private var obstacles: Set<String> = []
  private lazy var listedFolders = Manifest(paths: listed).folders
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// A file whose last piece has not come yet.
  private var longFile: LongFile?

  init(held: consuming HeldFolder, manifest: Manifest?) {
    site = Tree(held.folder)
    self.held = held
    self.manifest = manifest
    listed = manifest?.paths ?? []
  }

  /// Takes one file of the new site; in any order, but quickest folder by folder.
  ///
  /// Bytes that the destination has already are not written. A path that is taken by a file that Dossier did not
  /// write is remembered, so that `commit` can name them all.
  mutating func add(_ path: String, _ bytes: [UInt8]) throws(DestinationError) {
    guard let file = OutputPath(path) else {
      throw DestinationError(
        "‘\(path)’ \(OutputPath.fault(in: path) ?? ""), so no file can be published there",
        help: "give the page or file another name")
    }
    if longFile != nil { return try add(bytes, of: file, isLast: true) }
    let change = try change(to: file) { $0.standing(of: file.name, against: bytes, buffer: &$1) }
    try note(change, of: file)
    if change != .none, !conflicts.hasErrors {
      try staging().tree.makeFolder(at: file.folder).write(bytes, to: file.name)
    }
  }

  /// Takes a piece of a long file, of which `add` takes the last; nothing else comes between them.
  mutating func add(_ path: String, piece: [UInt8]) throws(DestinationError) {
    // Ours, as all long files are, so that nobody can have chosen an unfit name.
    try add(piece, of: OutputPath(trusted: path), isLast: false)
  }

  private mutating func add(
    _ piece: [UInt8], of file: OutputPath, isLast: Bool
  ) throws(DestinationError) {
    let longFile = if let longFile { longFile } else { LongFile(file, in: try site.folder(at: file.folder)) }
    self.longFile = isLast ? nil : longFile
    let isStaging = !conflicts.hasErrors
    var buffer: [UInt8] = []
    swap(&buffer, &self.buffer)
    defer { swap(&buffer, &self.buffer) }
    try longFile.add(piece, isLast: isLast, buffer: &buffer) { () throws(DestinationError) in
      isStaging ? try staging().tree.makeFolder(at: file.folder) : nil
    }
    if isLast {
      let standing = longFile.standing
      try note(try change(to: file) { _, _ in standing }, of: file)
    }
  }

  private mutating func note(_ change: Change, of file: OutputPath) throws(DestinationError) {
    guard files.updateValue(change, forKey: file) == nil else {
      throw DestinationError(
        "two files of the site have the path ‘\(file.text)’", help: "give one of them another name")
    }
  }

  /// Leaves everything as it was.
  consuming func abandon() {}

  deinit {
    // A failure here is no failure to publish: the next build removes what is left.
    do { try madeStaging?.remove() } catch {}
  }

  mutating func staging() throws(DestinationError) -> Staging {
    if let madeStaging { return madeStaging }
    let staging = try Staging(for: held)
    madeStaging = staging
    return staging
  }

  private mutating func change(
    to file: OutputPath, _ standing: (Folder, _ buffer: inout [UInt8]) -> Folder.Standing
  ) throws(DestinationError) -> Change {
    let folder: Folder
    switch try site.way(to: file.folder) {
    case .absent: return .new
    case .folder(let found): folder = found
    case .blocked(let path):
      let obstacle = OutputPath(trusted: path)
      let isOurs = if listed.contains(obstacle) { try site.holdsFile(obstacle) } else { false }
      note(path, "stands where a folder is needed", isOurs: isOurs)
      return .new
    }
    switch standing(folder, &buffer) {
    case .same: return .none
    case .absent: return .new
    case .different:
      if !listed.contains(file) { note(file.text, "exists and was not written by Dossier", isOurs: false) }
      return .changed
    case .folder:
      note(file.text, "is a folder where a file should be", isOurs: listedFolders.contains(file.text))
      return .new
    case .other:
      note(file.text, "is a link or a special file where a file should be", isOurs: false)
      return .new
    }
  }

  private mutating func note(_ path: String, _ reason: String, isOurs: Bool) {
    guard obstacles.insert(path).inserted else { return }
    let message = "‘\(held.folder.path(of: path))’ \(reason)"
    if isOurs {
      reshapes.error(message, at: nil, help: "run ‘dossier clean’, then build again")
    } else {
      conflicts.error(message, at: nil, help: "move or delete it, or choose another destination")
    }
  }
}
