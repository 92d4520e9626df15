import CStarter

/// The files that the binary carries, so that it runs from anywhere: default theme, starter site, gazetteer and
/// the script of pages that come anew by themselves.
package enum Starter {
  package struct File: Sendable {
    /// Relative to the folder it was taken from: `brief.mustache`, `people/harry-s-truman.md`.
    package let path: String
    package let bytes: [UInt8]
  }

  /// The default theme: templates, and under `assets/` what pages load.
  package static var theme: [File] { files(in: "templates/") }
  /// The site that `dossier init` writes.
  package static var site: [File] { files(in: "starter/") }
  /// The tables of countries and groups.
  package static var gazetteer: [File] { files(in: "gazetteer/") }

  /// What pages load besides the theme while somebody writes.
  package static var preview: [File] { files(in: "preview/") }

  private static func files(in folder: String) -> [File] {
    (0..<starter_count()).compactMap { index in
      let file = unsafe starter_file(index)
      let path = unsafe String(cString: file.path)
      guard path.hasPrefix(folder) else { return nil }
      let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      return File(path: String(path.dropFirst(folder.utf8.count)), bytes: bytes)
    }
  }
}
