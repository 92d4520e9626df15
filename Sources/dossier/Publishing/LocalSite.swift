/// A built site on this machine: the files that Dossier wrote, and nothing else that may lie beside them.
struct LocalSite {
  let folder: String
  let list: HostList

  init(_ folder: String) throws(DestinationError) {
    self.folder = folder
    var files: [OutputPath: HostList.Standing] = [:]
    for path in try Self.paths(in: folder) {
      // A site that was cut short lists files that are not there yet, or no more.
      files[path] =
        FileKind(folder + "/" + path.text) == .missing
        ? .onItsWay : .sent(HostList.hash(try Self.read(path, in: folder)))
    }
    list = HostList(files)
  }

  func read(_ path: OutputPath) throws(DestinationError) -> [UInt8] { try Self.read(path, in: folder) }

  /// None where no site was ever built.
  private static func paths(in folder: String) throws(DestinationError) -> Set<OutputPath> {
    guard FileKind(folder + "/" + Manifest.name) == .file else { return [] }
    guard let manifest = Manifest(reading: try read(OutputPath(trusted: Manifest.name), in: folder)) else {
      throw DestinationError(
        "‘\(folder)/\(Manifest.name)’ is not a list of files that this version of Dossier wrote",
        help: "choose another folder, or build into it anew")
    }
    return manifest.paths
  }

  private static func read(_ path: OutputPath, in folder: String) throws(DestinationError) -> [UInt8] {
    do throws(SystemError) {
      return try DiskFile.read(folder + "/" + path.text)
    } catch {
      throw DestinationError(cannot: "read", folder + "/" + path.text, code: error.code)
    }
  }
}
