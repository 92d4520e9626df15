import Diagnostics

/// What rsync reaches: a folder of another machine, over SSH or its own protocol.
///
/// It writes each file beside the old one and then renames it, so that nobody ever reads half a page.
struct RsyncHost: Host {
  private let rsync: HostProgram
  private let folder: String
  private let place: String

  /// Some file could not be had, such as one that is not there.
  private static let partial: Int32 = 23

  /// Whether it failed since something is not there, such as a folder that is still to be made. Nothing else may be taken for that.
  private static func isMissing(_ result: Program.Result) -> Bool { result.errors.contains("No such file") }

  init(from folder: String, to place: String) throws(DestinationError) {
    rsync = try HostProgram("rsync")
    self.folder = folder + "/"
    self.place = place.hasSuffix("/") || place.hasSuffix(":") ? place : place + "/"
  }

  func read(_ name: String) throws(DestinationError) -> [UInt8]? {
    let copy = try rsync.file("read", [])
    let result = try rsync.run(["-s", "--ignore-times", place + name, copy], allowing: [Self.partial])
    guard result.status == 0 else {
      guard Self.isMissing(result) else {
        throw DestinationError(
          "the list of what was published cannot be read:\n\(result.errors.printable)",
          help: "see who may read ‘\(name)’ there")
      }
      return nil
    }
    do throws(SystemError) {
      return try DiskFile.read(copy)
    } catch {
      throw DestinationError(cannot: "read", copy, code: error.code)
    }
  }

  func existing(_ paths: [OutputPath]) throws(DestinationError) -> [OutputPath] {
    // Names as they are, whatever the locale.
    let look = ["-sn", "--existing", "--ignore-times", "--out-format=%n", "--8-bit-output"]
    let result = try rsync.run(
      look + (try sending(paths)) + [folder, place], allowing: [3, 11, Self.partial], if: Self.isMissing)
    let found = Set(String(decoding: result.output, as: UTF8.self).split(separator: "\n").map(String.init))
    return paths.filter { found.contains($0.text) }
  }

  func send(_ paths: [OutputPath], replacing old: Set<OutputPath>) throws(DestinationError) {
    _ = try rsync.run(
      ["-s", "--times", "--ignore-times", "--delay-updates"] + (try sending(paths)) + [folder, place])
  }

  func send(_ bytes: [UInt8], as name: String) throws(DestinationError) {
    _ = try rsync.run(["-s", "--ignore-times", try rsync.file("sent", bytes), place + name])
  }

  /// Mirrors empty folders over the host, with every file excluded from that but those to be removed.
  func remove(_ paths: [OutputPath]) throws(DestinationError) {
    let folders = Set(paths.flatMap(\.ancestors)).sorted()
    var rules =
      folders.map { "+ /\(Self.literal($0))/" } + paths.map { "+ /\(Self.literal($0.text))" } + ["- *"]
    rules = rules.map { $0 + "\0" }
    let filter = try rsync.file("rules", Array(rules.joined().utf8))
    let empty: String
    do throws(SystemError) {
      empty = try rsync.scratch.tree("empty", folders)
    } catch {
      throw DestinationError(cannot: "make", "a temporary folder", code: error.code)
    }
    _ = try rsync.run(["-sr", "--delete", "--from0", "--include-from=" + filter, empty + "/", place])
  }

  /// Without the `./` a path that begins with `#` would be a comment.
  private func sending(_ paths: [OutputPath]) throws(DestinationError) -> [String] {
    ["--from0", "--files-from=" + (try rsync.list(paths, prefix: "./", separator: "\0"))]
  }

  /// A path of which no sign is a wildcard.
  private static func literal(_ path: String) -> String {
    guard path.contains(where: { "*?[".contains($0) }) else { return path }
    return path.reduce(into: "") { $0 += "*?[\\".contains($1) ? "\\\($1)" : String($1) }
  }
}
