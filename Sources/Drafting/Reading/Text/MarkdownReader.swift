import Briefs
import Diagnostics
import Markdown
import YAML

/// Reads an article saved as Markdown, as web clippers write it: facts between two lines `---`, then the text.
enum MarkdownReader {
  static func article(in bytes: [UInt8]) -> Article {
    let (start, fields) = frontMatter(of: bytes)
    guard case .success(let document) = Markdown.Parser.parse(bytes, from: start) else {
      return TextReader.article(in: Array(bytes[start...]))
    }
    var article = Article()
    article.origin = origin(fields)
    var index = 1
    /// Ends of quotations and items around the node at `index`.
    var quotation = 0
    var item: (end: Int, list: Int) = (0, 0)
    var isItemOpen = false
    while index < document.nodes.count {
      let node = document.nodes[index]
      switch node.kind {
      case .blockQuote: quotation = node.end
      case .item:
        item = (node.end, index)
        isItemOpen = false
      case .heading, .paragraph:
        let text = CleanText.line(document.text(of: index))
        let isItem = index < item.end
        if isItem, isItemOpen, !article.blocks.isEmpty {
          article.blocks[article.blocks.count - 1].text += " " + text
        } else if index < quotation, !isItem {
          article.blocks += signed(document.text(of: index)).map { .init(kind: .quotation, text: $0) }
        } else if !text.isEmpty {
          article.blocks.append(.init(kind: kind(node.kind, isItem, isQuoted: index < quotation), text: text))
        }
        isItemOpen = isItem
        index = node.end
        continue
      default: break
      }
      index += 1
    }
    numberLists(of: &article)
    return article
  }

  /// The words of a quotation, and by itself a last line that says whose they are: `— Jane Example`.
  private static func signed(_ text: String) -> [String] {
    var lines = text.split(whereSeparator: \.isNewline).map { CleanText.line($0) }
    let isSigned = lines.count > 1 && ["—", "–", "―"].contains(lines.last?.first)
    let signature = isSigned ? [lines.removeLast()] : []
    return ([lines.joined(separator: " ")] + signature).filter { !$0.isEmpty }
  }

  private static func kind(
    _ kind: Node.Kind, _ isItem: Bool, isQuoted: Bool
  ) -> Article.Block.Kind {
    if isItem { return .item(list: 0) }
    if case .heading = kind { return .heading }
    return isQuoted ? .quotation : .paragraph
  }

  /// Items that stand together are of one list.
  private static func numberLists(of article: inout Article) {
    var list = 0
    var wasItem = false
    for index in article.blocks.indices {
      guard case .item = article.blocks[index].kind else {
        wasItem = false
        continue
      }
      if !wasItem { list += 1 }
      wasItem = true
      article.blocks[index].kind = .item(list: list)
    }
  }

  private static func origin(_ fields: [String: [String]]) -> Article.Origin {
    func value(_ keys: String...) -> String? {
      keys.lazy.compactMap { fields[$0]?.first }.map { CleanText.line($0) }.first { !$0.isEmpty }
    }
    var origin = Article.Origin()
    origin.title = value("title", "headline")
    origin.publisher = value("publisher", "site", "site_name", "publication", "website")
    origin.authors = Byline.names(
      in: ((fields["author"] ?? []) + (fields["authors"] ?? [])).map {
        $0.replacing("[[", with: "").replacing("]]", with: "")
      })
    origin.date = value("published", "date", "date_published", "created").flatMap(DateScan.stamp)
    for key in ["url", "source", "link", "canonical"] {
      guard let text = fields[key]?.first else { continue }
      if ExternalAddress.isWeb(text) {
        origin.address = origin.address ?? text
      } else if key == "source", origin.publisher == nil {
        origin.publisher = CleanText.line(text)
      }
    }
    return origin
  }

  /// Where the text begins, and the values of each key.
  private static func frontMatter(of bytes: [UInt8]) -> (start: Int, fields: [String: [String]]) {
    guard bytes.starts(with: "---\n".utf8) || bytes.starts(with: "---\r\n".utf8) else { return (0, [:]) }
    var start = 4
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end].filter { $0 > 0x20 }
      if line.elementsEqual("---".utf8) { return (min(end + 1, bytes.count), fields(of: bytes, 4..<start)) }
      start = end + 1
    }
    return (0, [:])
  }

  private static func fields(of bytes: [UInt8], _ range: Range<Int>) -> [String: [String]] {
    var ignored = Report()
    let source = SourceText(path: "", bytes: bytes)
    guard case .mapping(let entries)? = YAMLParser.parse(source, range, report: &ignored)?.value else {
      return [:]
    }
    var fields: [String: [String]] = [:]
    for entry in entries { fields[entry.key.lowercased()] = texts(entry.value) }
    return fields
  }

  private static func texts(_ node: YAMLNode) -> [String] {
    switch node.value {
    case .scalar(let text, _): [text]
    case .sequence(let items): items.flatMap(texts)
    case .mapping: []
    }
  }
}
