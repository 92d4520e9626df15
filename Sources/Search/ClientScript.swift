/// The client as pages load it: its parts in one file, since one compresses better than three and loads sooner.
package enum ClientScript {
  /// The names of the parts among a theme's assets, in the order in which they run.
  package static let parts = ["search-index.js", "search-words.js", "search-core.js", "search-view.js"]
  /// The name of the file that `search.js` loads.
  package static let name = "search-client.js"

  /// Joins the parts without the lines that are comments and nothing else; no string in them begins a line with `//`.
  package static func joined(_ parts: [[UInt8]]) -> [UInt8] {
    var script: [UInt8] = []
    for part in parts {
      for line in part.split(separator: UInt8(ascii: "\n")) {
        let code = line.drop { $0 == UInt8(ascii: " ") }
        if code.starts(with: "//".utf8) { continue }
        script += line + [UInt8(ascii: "\n")]
      }
    }
    return script
  }
}
