import Briefs

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
    Array("dossierReload(\(literal(build)), \(literal(mistakes)));\n".utf8)
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

  /// A string of JavaScript that holds nothing but ASCII.
  private static func literal(_ text: String) -> String {
    var out = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x20...0x7E where unit != 0x22 && unit != 0x5C && unit != 0x3C:
        out.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return out + "\""
  }
}
