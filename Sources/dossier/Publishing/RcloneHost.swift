/// What rclone reaches: S3, SFTP, WebDAV and dozens more, as `rclone config` names them.
///
/// Files are always sent, never compared by size or time, which many of these hosts do not keep: what changed is known
/// from the list.
struct RcloneHost: Host {
  private let rclone: HostProgram
  private let folder: String
  private let place: String

  /// Directory not found, file not found.
  private static let absent: Set<Int32> = [3, 4]

  init(from folder: String, to place: String) throws(DestinationError) {
    rclone = try HostProgram("rclone")
    self.folder = folder
    self.place = place
  }

  func read(_ name: String) throws(DestinationError) -> [UInt8]? {
    let result = try rclone.run(["cat", path(of: name)], allowing: Self.absent)
    return result.status == 0 && !result.output.isEmpty ? result.output : nil
  }

  func existing(_ paths: [OutputPath]) throws(DestinationError) -> [OutputPath] {
    let result = try rclone.run(["lsf", "--recursive", "--files-only", place], allowing: Self.absent)
    let found = Set(String(decoding: result.output, as: UTF8.self).split(separator: "\n").map(String.init))
    return paths.filter { found.contains($0.text) }
  }

  func send(_ paths: [OutputPath]) throws(DestinationError) {
    _ = try rclone.run(
      [
        "copy", folder, place, "--files-from-raw", try rclone.list(paths, separator: "\n"), "--no-traverse",
        "--ignore-times",
      ])
  }

  func send(_ bytes: [UInt8], as name: String) throws(DestinationError) {
    _ = try rclone.run(["copyto", try rclone.file("sent", bytes), path(of: name), "--ignore-times"])
  }

  func remove(_ paths: [OutputPath]) throws(DestinationError) {
    _ = try rclone.run(
      ["delete", place, "--files-from-raw", try rclone.list(paths, separator: "\n")], allowing: Self.absent)
  }

  private func path(of name: String) -> String {
    place.hasSuffix(":") || place.hasSuffix("/") ? place + name : place + "/" + name
  }
}
