/// How rclone puts a file in the place of another on a host, so that nobody ever reads half a page.
///
/// Object stores take a file whole or not at all. So do SFTP, FTP and SMB by rclone 1.63 and later, which sends a file under
/// another name and renames it. Otherwise Dossier does that: files wait in a folder beside the place until they are complete.
struct RcloneReplacement {
  private let waits: Bool
  /// What a move to the place is told besides.
  let options: [String]

  private static let renaming = ["sftp", "ftp", "smb"]

  init(at place: String, by rclone: HostProgram) throws(DestinationError) {
    let kind = try Self.kind(of: place, by: rclone)
    let isNew = try Self.version(of: rclone) >= (1, 63)
    waits = kind == "webdav" || kind.map(Self.renaming.contains) == true && !isNew
    // By then a move takes the place of what is there. Before, rclone removes that first: one file at a time is away.
    options = isNew ? ["--no-check-dest"] : ["--transfers=1"]
  }

  /// Nil where none is needed, and for the top of a host, beside which there is nothing.
  func waitingFolder(beside place: String) -> String? {
    let path = place.reversed().drop { $0 == "/" }.reversed()
    return waits && path.last != ":" ? String(path) + ".dossier-sending" : nil
  }

  /// What sort of host it is, in rclone’s words; nil for one that the configuration does not name.
  private static func kind(of place: String, by rclone: HostProgram) throws(DestinationError) -> String? {
    func name(_ text: some StringProtocol) -> String { String(text.prefix { $0 != ":" && $0 != "," }) }
    if place.hasPrefix(":") { return name(place.dropFirst()) }
    let remotes = String(decoding: try rclone.run(["listremotes", "--long"]).output, as: UTF8.self)
    return remotes.split(separator: "\n").first { name($0) == name(place) }?.split(separator: " ").last.map(
      String.init)
  }

  /// `rclone v1.60.1-DEV` and the like.
  private static func version(of rclone: HostProgram) throws(DestinationError) -> (Int, Int) {
    let text = String(decoding: try rclone.run(["version"]).output, as: UTF8.self)
    let numbers = text.prefix { $0 != "\n" }.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : (0, 0)
  }
}
