/// Reads an article saved as plain text.
struct TextReader {
  private let bytes: [UInt8]
  private var article = Article()
  private var list = 0
  private var paragraph: [String] = []
  private var kind = Article.Block.Kind.paragraph
  private var itemIndent = 0

  /// Lines longer than this are not the work of a program that wraps text.
  private static let widest = 120

  /// - Parameter bytes: UTF-8.
  static func article(in bytes: [UInt8]) -> Article {
    var reader = TextReader(bytes: bytes)
    reader.read()
    return reader.article
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let width = lines.lazy.map(\.count).max() ?? 0
    var wasItem = false
    for (number, line) in lines.enumerated() {
      let text = CleanText.line(line)
      if text.isEmpty {
        close()
        continue
      }
      let indent = line.prefix { $0 == " " || $0 == "\t" }.count
      if case .item = kind, !paragraph.isEmpty, indent > itemIndent, ListMark.strip(text) == nil {
        paragraph.append(text)
        continue
      }
      if let item = ListMark.strip(text) {
        close()
        itemIndent = indent
        if !wasItem { list += 1 }
        wasItem = true
        kind = .item(list: list)
        paragraph = [item]
      } else {
        if paragraph.isEmpty { wasItem = false }
        paragraph.append(text)
      }
      // A line that had room for the next one’s first word was ended by its author.
      let next = number + 1 < lines.count ? CleanText.line(lines[number + 1]).prefix { $0 != " " } : ""
      let isIndented =
        number + 1 < lines.count && lines[number + 1].prefix { $0 == " " || $0 == "\t" }.count > indent
      if case .item = kind, isIndented { continue }
      // Where the words go on, the lines are uneven.
      let goesOn = text.last == "," || next.first?.isLowercase == true
      if width > Self.widest || line.count + 1 + next.count <= width && !goesOn { close() }
    }
    close()
  }

  private mutating func close() {
    let line = paragraph.joined(separator: " ")
    if line.contains(where: { $0.isLetter || $0.isNumber }) {
      article.blocks.append(.init(kind: kind, text: line))
    }
    paragraph = []
    kind = .paragraph
  }
}

/// The sign or the number before an item of a list.
enum ListMark {
  private static let signs: Set<Character> = [
    "•", "‣", "◦", "▪", "●", "○", "■", "·", "*", "-", "–", "—", "►", "✓", "→",
  ]

  /// The line without its mark; nil where it has none.
  static func strip(_ line: String) -> String? {
    guard let first = line.first else { return nil }
    if signs.contains(first) {
      let rest = line.dropFirst()
      guard rest.first == " ", rest.contains(where: \.isLetter) else { return nil }
      return CleanText.line(rest)
    }
    let opened = first == "(" ? line.dropFirst() : line[...]
    let label = opened.prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
    let isNumber = (1...2).contains(label.count) && label.allSatisfy(\.isNumber)
    let isLetter = label.count == 1 && label.first?.isLowercase == true
    let isRoman = (1...4).contains(label.count) && label.allSatisfy { "ivx".contains($0) }
    guard isNumber || isLetter || isRoman else { return nil }
    let rest = opened.dropFirst(label.count)
    guard let mark = rest.first, mark == ")" || mark == "." && first != "(", rest.dropFirst().first == " "
    else {
      return nil
    }
    return CleanText.line(rest.dropFirst())
  }
}
