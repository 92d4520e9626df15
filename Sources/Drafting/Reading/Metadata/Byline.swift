import Briefs

/// Lines that name who wrote an article: `By Jane Example and John Doe, Correspondent`.
enum Byline {
  /// The names in some lines, each once.
  static func names(in lines: [String]) -> [String] {
    var names: [String] = []
    for line in lines {
      for name in Self.names(in: line) where !names.contains(name) { names.append(name) }
    }
    return Array(names.prefix(12))
  }

  private static func names(in line: String) -> [String] {
    var rest = withoutDate(CleanText.line(line))[...]
    let small = rest.lowercased()
    if let opening = openings.first(where: small.hasPrefix) {
      rest = rest.dropFirst(opening.count)
    } else if let opening = foreignOpenings.first(where: small.hasPrefix),
      rest.split(separator: " ").count > 2
    {
      rest = rest.dropFirst(opening.count)
    }
    let parts = rest.replacing(" and ", with: ",").replacing(" & ", with: ",").split { ",|;•·".contains($0) }
    return parts.map { withoutPlace(CleanText.line($0)) }.prefix { isName($0) && !isRole($0) }.map { $0 }
  }

  private static let openings = [
    "written by ", "reported by ", "posted by ", "author: ", "authors: ", "story by ", "by: ", "by ",
  ]
  /// Which may be names themselves: `Von Example`.
  private static let foreignOpenings = ["von ", "par "]

  /// A line without the date before or behind what else it says.
  private static func withoutDate(_ line: String) -> String {
    let bytes = Array(line.utf8)
    let tokens = Token.all(in: bytes, 0..<bytes.count)
    guard let date = DateScan(tokens, near: nil).all.first(where: { $0.span.start.day != nil }) else {
      return line
    }
    let before = tokens[..<date.tokens.lowerBound]
    let rest =
      before.contains { $0.kind == .word }
      ? before : tokens[date.tokens.upperBound...].drop { $0.kind == .mark }
    guard let first = rest.first, let last = rest.last else { return line }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// `Jane Example in Kyiv`
  private static func withoutPlace(_ name: String) -> String {
    guard let place = name.firstRange(of: " in "), name[..<place.lowerBound].contains(" ") else {
      return name
    }
    return String(name[..<place.lowerBound])
  }

  private static func isRole(_ text: String) -> Bool {
    ["bureau", "columnist", "correspondent", "editor", "posted", "published", "reporter", "staff", "updated"]
      .contains(text.lowercased().split { !$0.isLetter }.last ?? "")
  }

  /// Two to five words, most of them with a capital letter, or a single one such as an agency’s name.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), text.count < 60, !text.contains(where: \.isNumber) else {
      return false
    }
    return words.first?.first?.isUppercase == true
      || words.first?.first.map { $0.isLetter && !$0.isLowercase } == true
  }

  /// The names in a line that begins as a byline does; nil where it does not.
  static func names(ofLine line: String) -> [String]? {
    guard line.count < 120 else { return nil }
    let small = withoutDate(line).lowercased()
    let isForeign = foreignOpenings.contains(where: small.hasPrefix) && !line.hasSuffix(".")
    guard ["by ", "author: ", "authors: ", "written by "].contains(where: small.hasPrefix) || isForeign else {
      return nil
    }
    let found = names(in: line)
    return found.isEmpty ? nil : found
  }
}
