/// A folder and all below it, reached by paths whose every component is looked at, so that no link leads out.
struct Tree {
  let root: Folder
  /// The folder used last: files come folder by folder, so one is enough.
  private var last: (path: String, folder: Folder)
  /// The path at which there was no folder when it was looked for last.
  private var absent: String?

  /// Where a path leads.
  enum Way {
    case folder(Folder)
    case absent
    /// This path, which is no folder, stands where one is needed.
    case blocked(String)
  }

  init(_ root: Folder) {
    self.root = root
    last = ("", root)
  }

  /// Opens the folder at `path`, empty for the root.
  mutating func way(to path: String) throws(DestinationError) -> Way {
    if last.path.utf8.elementsEqual(path.utf8) { return .folder(last.folder) }
    if let absent, absent.utf8.elementsEqual(path.utf8) { return .absent }
    var folder = root
    var walked = ""
    for component in path.split(separator: "/") {
      let name = String(component)
      walked += walked.isEmpty ? name : "/" + name
      guard let next = try folder.folder(name) else {
        guard try folder.kind(of: name) == nil else { return .blocked(walked) }
        absent = path
        return .absent
      }
      folder = next
    }
    last = (path, folder)
    return .folder(folder)
  }

  /// Opens the folder at `path`; nil where there is none.
  mutating func folder(at path: String) throws(DestinationError) -> Folder? {
    if case .folder(let folder) = try way(to: path) { folder } else { nil }
  }

  /// Opens the folder at `path`, making what is missing of it.
  mutating func makeFolder(at path: String) throws(DestinationError) -> Folder {
    if let folder = try folder(at: path) { return folder }
    absent = nil
    var folder = root
    for component in path.split(separator: "/") {
      let name = String(component)
      if let next = try folder.folder(name) {
        folder = next
        continue
      }
      try folder.makeFolder(name)
      guard let next = try folder.folder(name) else { throw folder.failure("open", name) }
      folder = next
    }
    last = (path, folder)
    return folder
  }

  /// Whether a regular file stands at `path`.
  mutating func holdsFile(_ path: OutputPath) throws(DestinationError) -> Bool {
    try folder(at: path.folder)?.kind(of: path.name) == .file
  }

  /// Removes those of `paths` that are regular files, and the folders that this empties.
  ///
  /// Returns how many files were removed.
  mutating func remove(_ paths: [OutputPath]) throws(DestinationError) -> Int {
    var removed = 0
    var folders: Set<String> = []
    for path in paths where try holdsFile(path) {
      try folder(at: path.folder)?.removeFile(path.name)
      removed += 1
      for folder in path.ancestors where !folders.insert(folder).inserted { break }
    }
    // A folder's path is a prefix of those below it, so it sorts before them.
    for path in folders.map(OutputPath.init(trusted:)).sorted().reversed() {
      try folder(at: path.folder)?.removeFolder(path.name)
    }
    last = ("", root)
    return removed
  }

  /// Removes all below the root, whatever it is.
  mutating func removeContents() throws(DestinationError) {
    var folders = [""]
    var next = 0
    while next < folders.count {
      let path = folders[next]
      next += 1
      guard let folder = try folder(at: path) else { continue }
      folder.makeWritable()
      for entry in try folder.entries() {
        if entry.kind == .folder {
          folders.append(path.isEmpty ? entry.name : "\(path)/\(entry.name)")
        } else {
          try folder.removeFile(entry.name)
        }
      }
    }
    for path in folders.dropFirst().reversed().map(OutputPath.init(trusted:)) {
      try folder(at: path.folder)?.removeFolder(path.name)
    }
    last = ("", root)
  }

  /// The paths below the root that are not in `known`, sorted; a folder that holds nothing known ends with `/`
  /// and stands for all that it holds.
  mutating func strangers(to known: Manifest) throws(DestinationError) -> [String] {
    let knownFolders = known.folders
    var strangers: [OutputPath] = []
    var folders = [""]
    while let path = folders.popLast() {
      guard let folder = try folder(at: path) else { continue }
      for entry in try folder.entries() {
        let found = OutputPath(trusted: path.isEmpty ? entry.name : "\(path)/\(entry.name)")
        if entry.kind == .folder {
          if knownFolders.contains(found.text) {
            folders.append(found.text)
          } else {
            strangers.append(OutputPath(trusted: found.text + "/"))
          }
        } else if entry.kind == .other || !known.paths.contains(found) && found.text != Manifest.name {
          strangers.append(found)
        }
      }
    }
    return strangers.sorted().map(\.text)
  }
}
