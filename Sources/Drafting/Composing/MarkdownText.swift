/// Text of others as Markdown that means nothing but its letters.
enum MarkdownText {
  private static let width = 100

  /// With a backslash before each character that Markdown may take for markup.
  static func escaped(_ text: some StringProtocol) -> String {
    var out = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "|": out += "\\"
      case "&" where isReference(rest): out += "\\"
      case "!" where rest.first == "[": out += "\\"
      default: break
      }
      out.append(character)
    }
    return out
  }

  /// On lines of about a hundred characters, each but the first with `prefix` before it.
  ///
  /// A word that a line may not begin with, since Markdown would take it for a mark, stays on the line before.
  static func wrapped(_ text: String, prefix: String = "") -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if prefix.count + line.count + 1 + word.count > width, mayOpen(word) {
        lines.append(line)
        line = String(word)
      } else {
        line += " " + word
      }
    }
    return (lines + [line]).joined(separator: "\n" + prefix)
  }

  /// `&amp;`, `&#8217;`
  private static func isReference(_ text: some StringProtocol) -> Bool {
    let name = text.prefix(32).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    return !name.isEmpty && text.dropFirst(name.count).first == ";"
  }

  private static func mayOpen(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    if first.isLetter || "“‘„«(".contains(first) { return true }
    return first.isNumber && !word.contains { ".)".contains($0) }
  }
}
