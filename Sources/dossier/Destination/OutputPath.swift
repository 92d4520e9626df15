/// The path of a file below the destination, such as `people/kirill-dmitriev.html`, that cannot lead out of it.
///
/// Compared byte by byte, as Linux names files: Swift's strings take the two spellings of `é` for one.
struct OutputPath: Hashable, Comparable, Sendable {
  let text: String
  /// Where the last slash is; nil for a file in the destination itself.
  private let slash: String.Index?

  /// Nil where `fault(in:)` finds one.
  init?(_ text: String) {
    guard Self.fault(in: text) == nil else { return nil }
    self.init(trusted: text)
  }

  /// For a path put together from names that a folder listed.
  init(trusted text: String) {
    self.text = text
    slash = text.utf8.lastIndex(of: UInt8(ascii: "/"))
  }

  /// The folder that holds the file, such as `people`; empty for the destination itself.
  var folder: String { slash.map { String(text[..<$0]) } ?? "" }

  /// The last component, such as `kirill-dmitriev.html`.
  var name: String { slash.map { String(text[text.utf8.index(after: $0)...]) } ?? text }

  /// What makes `text` unfit to be a path in a site, as words that follow it; nil if nothing does.
  static func fault(in text: String) -> String? {
    if text.utf8.first == UInt8(ascii: "/") { return "is absolute" }
    var length = 0
    var isDots = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: "/") {
        if let fault = fault(ofLength: length, isDots) { return fault }
        (length, isDots) = (0, true)
        continue
      }
      if byte < 0x20 || byte == 0x7F { return "has a control character" }
      if byte == UInt8(ascii: "\\") { return "has a backslash" }
      length += 1
      isDots = isDots && byte == UInt8(ascii: ".")
    }
    if let fault = fault(ofLength: length, isDots) { return fault }
    // The manifest and the staging folder.
    return text.hasPrefix(".dossier-") ? "begins as the names that Dossier keeps for itself" : nil
  }

  /// What makes a component unfit.
  private static func fault(ofLength length: Int, _ isDots: Bool) -> String? {
    if length == 0 { return "has an empty component" }
    if length <= 2, isDots { return "has a dot for a component" }
    if length > 255 { return "has a name of \(length) bytes, more than the 255 that a file system takes" }
    return nil
  }

  /// The folders above this path, nearest first: `a/b`, then `a`.
  var ancestors: some Sequence<String> {
    sequence(first: folder) { OutputPath(trusted: $0).folder }.prefix { !$0.isEmpty }
  }

  static func == (a: Self, b: Self) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }
  static func < (a: Self, b: Self) -> Bool { a.text.utf8.lexicographicallyPrecedes(b.text.utf8) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
