import Briefs

/// The address under which a page was known before, as front matter gives it, made the path of a file of the site.
///
/// It is counted from the site's root. `briefs/old` and `briefs/old.md` become `briefs/old.html`, `2024/old/` becomes
/// `2024/old/index.html`.
struct RedirectAddress {
  let path: String

  /// Why a text is no such address, as words that follow it, and how to mend it.
  struct Flaw: Error {
    let why: String
    let help: String
  }

  private static let example = "write it from the site’s root: briefs/old-name.html"
  /// So that each part is a file name on every disk.
  private static let longestPart = 200
  private static let mostParts = 20

  init(_ text: String) throws(Flaw) {
    if text.contains("://") || text.hasPrefix("//") {
      throw Flaw(why: "is an address on the web", help: Self.example)
    }
    if text.hasPrefix("/") { throw Flaw(why: "begins with a slash", help: "leave the slash out") }
    if text.contains(where: { $0 == "?" || $0 == "#" }) {
      throw Flaw(
        why: "has a ‘?’ or a ‘#’, which no file can answer", help: "leave out that sign and all behind it")
    }
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isFolder = parts.last == ""
    if isFolder { parts[parts.count - 1] = "index.html" }
    if parts.count > Self.mostParts { throw Flaw(why: "has too many parts", help: Self.example) }
    for part in parts { try Self.check(part) }
    let last = parts[parts.count - 1]
    let dot = last.lastIndex(of: ".")
    switch dot.map({ last[$0...].lowercased() }) {
    case ".html", ".htm": break
    case ".md", ".markdown": parts[parts.count - 1] = last[..<(dot ?? last.endIndex)] + ".html"
    case nil: parts[parts.count - 1] += ".html"
    case let suffix?:
      throw Flaw(
        why: "ends in ‘\(suffix)’, and a page that leads on cannot",
        help: "a redirect’s address ends in .html or /; for others ask your host")
    }
    path = parts.joined(separator: "/")
  }

  private static func check(_ part: String) throws(Flaw) {
    if part.isEmpty { throw Flaw(why: "has two slashes in a row", help: example) }
    if part == "." || part == ".." {
      throw Flaw(why: "leads through ‘\(part)’", help: "write the address itself, from the site’s root")
    }
    if part.hasPrefix(".") { throw Flaw(why: "has a part that begins with a full stop", help: example) }
    if part.hasSuffix(".") || part.hasSuffix(" ") || part.hasPrefix(" ") {
      throw Flaw(why: "has a part that ends in a full stop or a blank", help: example)
    }
    if Slug.isDevice(part) {
      throw Flaw(why: "has a part that Windows keeps for itself, ‘\(part)’", help: example)
    }
    if part.utf8.count > longestPart {
      throw Flaw(why: "is too long", help: "shorten it to \(longestPart) bytes a part")
    }
    for scalar in part.unicodeScalars {
      let isKept =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-._~ +,=@!()".unicodeScalars.contains(scalar)
        || scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
      if isKept { continue }
      let shown =
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
          || scalar.properties.isDefaultIgnorableCodePoint
        ? "U+" + String(scalar.value, radix: 16, uppercase: true) : String(scalar)
      throw Flaw(
        why: "has the sign ‘\(shown)’, which not every disk and host takes",
        help: scalar == "%"
          ? "write the letter that it stands for" : "use letters, digits, hyphens and full stops")
    }
  }
}
