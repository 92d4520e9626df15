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
    var rest = CleanText.line(line)[...]
    for opening in [
      "Written by ", "Reported by ", "Posted by ", "Author: ", "Authors: ", "Story by ", "By: ", "By ", "by ",
      "BY ",
    ]
    where rest.hasPrefix(opening) {
      rest = rest.dropFirst(opening.count)
      break
    }
    let parts = rest.replacing(" and ", with: ",").replacing(" & ", with: ",").replacing("|", with: ",")
      .replacing(";", with: ",").split(separator: ",")
    return parts.map { CleanText.line($0) }.prefix { isName($0) }.map { $0 }
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
    guard line.count < 120,
      line.lowercased().hasPrefix("by ") || line.hasPrefix("Author") || line.hasPrefix("Written by")
    else { return nil }
    let found = names(in: line)
    return found.isEmpty ? nil : found
  }
}
