/// What rclone reaches: S3, SFTP, WebDAV and dozens more, as `rclone config` names them.
///
/// Files are always sent, never compared by size or time, which many of these hosts do not keep: what changed is known
/// from the list.
struct RcloneHost: Host {
  private let rclone: HostProgram
  private let folder: String
  private let place: String
  /// How files come in the place of others.
  private let replacement: RcloneReplacement
  /// The folder beside the place where such files wait; nil where they are written over the old ones.
  private var waiting: String?

  /// Directory not found, file not found.
  private static let absent: Set<Int32> = [3, 4]
  /// Whatever rclone may say of a failure.
  private static let anyFailure = Set<Int32>(1...9)

  init(from folder: String, to place: String) throws(DestinationError) {
    rclone = try HostProgram("rclone")
    self.folder = folder
    self.place = place
    replacement = try RcloneReplacement(at: place, by: rclone)
  }

  func read(_ name: String) throws(DestinationError) -> [UInt8]? {
    if let bytes = try read(name, in: place) { return bytes }
    // A publication that was cut short may have left it there.
    guard let folder = replacement.waitingFolder(beside: place) else { return nil }
    return try read(name, in: folder)
  }

  func existing(_ paths: [OutputPath]) throws(DestinationError) -> [OutputPath] {
    let result = try rclone.run(["lsf", "--recursive", "--files-only", place], allowing: Self.absent)
    let found = Set(String(decoding: result.output, as: UTF8.self).split(separator: "\n").map(String.init))
    return paths.filter { found.contains($0.text) }
  }

  mutating func begin() throws(DestinationError) {
    guard let folder = replacement.waitingFolder(beside: place) else { return }
    // Where nothing may stand beside the place, files are written over the old ones after all.
    waiting = try rclone.run(["mkdir", folder], allowing: Self.anyFailure).status == 0 ? folder : nil
  }

  func send(_ paths: [OutputPath], replacing old: Set<OutputPath>) throws(DestinationError) {
    guard let waiting else { return try copy(paths, to: place) }
    try copy(paths.filter { !old.contains($0) }, to: place)
    let changed = paths.filter(old.contains)
    try copy(changed, to: waiting)
    try transfer("move", changed, from: waiting, to: place, with: replacement.options)
  }

  func send(_ bytes: [UInt8], as name: String) throws(DestinationError) {
    let file = try rclone.file("sent", bytes)
    guard let waiting else {
      _ = try rclone.run(["copyto", file, Self.path(of: name, in: place), "--ignore-times"])
      return
    }
    let new = Self.path(of: name, in: waiting)
    _ = try rclone.run(["copyto", file, new, "--ignore-times"])
    _ = try rclone.run(
      ["moveto", new, Self.path(of: name, in: place), "--ignore-times"] + replacement.options)
  }

  func remove(_ paths: [OutputPath]) throws(DestinationError) {
    _ = try rclone.run(
      ["delete", place, "--files-from-raw", try rclone.list(paths, separator: "\n")], allowing: Self.absent)
  }

  func end() throws(DestinationError) {
    if let waiting { _ = try rclone.run(["purge", waiting], allowing: Self.anyFailure) }
  }

  private func read(_ name: String, in place: String) throws(DestinationError) -> [UInt8]? {
    let result = try rclone.run(["cat", Self.path(of: name, in: place)], allowing: Self.absent)
    return result.status == 0 && !result.output.isEmpty ? result.output : nil
  }

  private func copy(_ paths: [OutputPath], to place: String) throws(DestinationError) {
    try transfer("copy", paths, from: folder, to: place)
  }

  private func transfer(
    _ verb: String, _ paths: [OutputPath], from: String, to: String, with options: [String] = []
  ) throws(DestinationError) {
    if paths.isEmpty { return }
    let list = try rclone.list(paths, separator: "\n")
    _ = try rclone.run(
      [verb, from, to, "--files-from-raw", list, "--no-traverse", "--ignore-times"] + options)
  }

  private static func path(of name: String, in place: String) -> String {
    place.hasSuffix(":") || place.hasSuffix("/") ? place + name : place + "/" + name
  }
}
