package import Diagnostics

/// A file of the content folder, in memory.
package struct ContentFile: Sendable {
  /// Relative to the content folder, with `/`: `people/kirill-dmitriev.md`.
  package let path: String
  package let source: SourceText

  /// - Parameter root: the content folder as the author named it, for messages.
  package init(path: String, root: String, bytes: [UInt8]) {
    self.path = path
    source = SourceText(path: root.isEmpty ? path : root + "/" + path, bytes: bytes)
  }

  /// A text that is not from the content folder and is to be read as if it stood there.
  init(path: String, source: SourceText) {
    self.path = path
    self.source = source
  }

  /// `people` for `people/x.md`, nil for a file at the top.
  package var folder: String? {
    path.firstIndex(of: "/").map { String(path[..<$0]) }
  }

  /// The file name without folders and extension.
  package var stem: String { Self.stem(of: path) }

  /// What follows the stem, with its full stop: `.md`.
  var fileExtension: String { Self.fileExtension(of: path) }

  private static func fileExtension(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
  }

  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name[...])
  }

  /// How the names of texts end.
  static let textSuffixes = [".md", ".markdown"]

  /// Whether Dossier reads the file at a path; the others are only copied.
  package static func isText(_ path: String) -> Bool {
    path == "site.yml" || isMarkdown(path) || path.hasPrefix(Kind.sourcesFolder + "/")
  }

  /// Whether the file at a path is Markdown by its name. Some programs write `.MD`, which must not lay a draft open.
  package static func isMarkdown(_ path: String) -> Bool {
    textSuffixes.contains(fileExtension(of: path).lowercased())
  }
}
