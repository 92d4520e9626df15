import Briefs
import Diagnostics

/// What lets a page come anew by itself while somebody writes: a script that pages load, and the state that it asks for.
///
/// Both are classic scripts, so that they work from a disk as from a server.
package enum Reloading {
  package static let clientPath = "assets/reload.js"
  package static let statePath = "assets/reload-state.js"

  /// The state: which build the pages are from, and what is wrong with a later one that failed.
  ///
  /// - Parameters:
  ///   - build: different for each build that pages were made by.
  ///   - mistakes: as the terminal shows them; empty when all is well.
  package static func state(build: String, mistakes: String) -> [UInt8] {
    Array("dossierReload(\(JSON.string(build)), \(JSON.string(mistakes)));\n".utf8)
  }

  /// What stands at every address of a server whose site has had mistakes from the start.
  package static let placeholder = Array(
    """
    <!DOCTYPE html>
    <html lang="en">
    <meta charset="utf-8">
    <title>Mistakes in the content</title>
    <p>The site appears here when the mistakes in its content are mended.</p>
    <script src="/\(clientPath)"></script>
    </html>

    """.utf8)

  /// Adds the script to a page, whatever its template is like.
  static func add(to page: inout [UInt8], at address: String) {
    guard address.hasSuffix(".html") else { return }
    // A script in the head of a page would have to be found there; at the end it works without a body’s end tag, too.
    let tag = "<script src=\"\(Address.root(from: address))\(clientPath)\"></script>\n"
    page.append(contentsOf: tag.utf8)
  }
}
