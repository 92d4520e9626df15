/// The list of the files in a destination that are Dossier's, kept there as plain text.
///
/// One line with the name and version of the format, then a path on each line, sorted by bytes. There is no date and
/// no host in it, so equal sites have equal manifests.
struct Manifest {
  static let name = ".dossier-manifest"
  private static let heading = "dossier-manifest 1"
  /// More than a million pages; a larger file is not ours.
  static let sizeLimit = 1 << 27

  let paths: Set<OutputPath>

  init(paths: Set<OutputPath>) { self.paths = paths }

  /// Reads what may have been written by anyone; nil if a single line is not as this version writes it.
  init?(reading bytes: [UInt8]) {
    guard bytes.last == UInt8(ascii: "\n") else { return nil }
    let lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines[0].elementsEqual(Self.heading.utf8) else { return nil }
    var paths = Set<OutputPath>(minimumCapacity: lines.count)
    for line in lines.dropFirst() {
      guard let text = String(validating: line, as: UTF8.self), let path = OutputPath(text) else {
        return nil
      }
      paths.insert(path)
    }
    self.paths = paths
  }

  var bytes: [UInt8] {
    var bytes = Array("\(Self.heading)\n".utf8)
    for path in paths.sorted() {
      bytes += path.text.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Every folder that a listed path needs.
  var folders: Set<String> {
    var folders: Set<String> = []
    for path in paths {
      for folder in path.ancestors where !folders.insert(folder).inserted { break }
    }
    return folders
  }
}
