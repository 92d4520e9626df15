/// A file of the folder that someone moves in from.
package struct OldFile: Sendable {
  /// Relative to that folder, with `/`.
  package let path: String
  /// Nil for what is only copied, such as a picture, and for a text that is too long.
  package let bytes: [UInt8]?

  /// In bytes; a longer note is not moved.
  package static let longest = 32 << 20

  package init(path: String, bytes: [UInt8]?) {
    self.path = path
    self.bytes = bytes
  }

  /// Whether the text of the file at a path is needed; the others are only copied.
  package static func isText(_ path: String) -> Bool {
    noteExtensions.contains(pathExtension(path)) || settings.contains(path)
  }

  /// Whether it tells of the program that the folder belongs to.
  package static func isSettings(_ path: String) -> Bool { settings.contains(path) }

  /// Whether it is a note in Markdown.
  static func isNote(_ path: String) -> Bool { noteExtensions.contains(pathExtension(path)) }

  private static let noteExtensions: Set<String> = ["md", "markdown", "mdown", "mkd", "mdx"]

  /// Files that tell which program the folder belongs to, and what its site is called.
  static let settings: Set<String> = [
    ".obsidian/templates.json", "_config.yml", "_config.yaml", "hugo.toml", "hugo.yaml", "hugo.yml",
    "hugo.json",
    "config.toml", "config.yaml", "config.yml", "config.json", "config/_default/hugo.toml",
    "config/_default/hugo.yaml", "config/_default/config.toml", "config/_default/config.yaml",
  ]

  /// In lower case, without the full stop; empty where there is none.
  static func pathExtension(_ path: some StringProtocol) -> String {
    let name = String(path.split { $0 == "/" }.last ?? "")
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The name without folders and extension.
  static func stem(_ path: some StringProtocol) -> String {
    let name = String(path.split { $0 == "/" }.last ?? "")
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The folders above it, from the top.
  static func folders(_ path: String) -> [String] { path.split(separator: "/").dropLast().map(String.init) }
}
