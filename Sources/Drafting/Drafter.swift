package import Briefs
import HTML

/// Makes a brief to be edited from an article.
package struct Drafter {
  package enum Format: Sendable {
    case text, markdown, html
  }

  /// Why there is no draft.
  package enum Refusal: Error, Equatable {
    case tooLong
    case noArticle
    /// There is a brief of this article.
    case draftedBefore(path: String)
    case noName
  }

  private let library: Library
  private let names: SiteNames

  package init(_ library: Library, names: SiteNames) {
    self.library = library
    self.names = names
  }

  /// What the file’s name or, where that tells nothing, its first bytes show.
  package static func format(of name: String, _ bytes: [UInt8]) -> Format {
    let ending =
      name.lowercased().split(separator: "/").last.flatMap { $0.split(separator: ".").dropFirst().last } ?? ""
    switch ending {
    case "html", "htm", "xhtml", "shtml", "php", "asp", "aspx": return .html
    case "md", "markdown": return .markdown
    default: break
    }
    let start = String(decoding: TextDecoder.decode(Array(bytes.prefix(2048))), as: UTF8.self).lowercased()
    let opening = start.drop { $0.isWhitespace }
    let isPage = ["<!doctype", "<html", "<?xml", "<head", "<body", "<!--", "<article", "<div", "<p>"]
      .contains { opening.hasPrefix($0) }
    return isPage ? .html : .text
  }

  /// - Parameters:
  ///   - day: the brief’s date, if it is not to be the article’s.
  ///   - today: the brief’s date where the article does not tell its own.
  ///   - address: where the article was read, if its reader knows.
  package func draft(
    _ bytes: [UInt8], as format: Format, day: CalendarDate?, today: CalendarDate, address: String?
  ) throws(Refusal) -> Draft {
    var article = try Self.read(bytes, as: format)
    Boilerplate.strip(&article)
    if let address { article.origin.address = address }
    guard article.wordCount >= Self.fewestWords else { throw .noArticle }
    let archive = ArchiveComposer.text(article)
    if let earlier = library.brief(citing: archive, or: article.origin.address) {
      throw .draftedBefore(path: earlier)
    }
    let findings = Findings(article, names: names, kinds: library.settings.kinds, today: today)
    let date = day ?? article.origin.date ?? today
    let stem = try stem(for: article.origin.title ?? article.blocks[0].text, on: date)
    let composer = BriefComposer(findings: findings, date: date, sourceName: stem + ".txt")
    return Draft(
      brief: NewFile(path: "\(Kind.briefsFolder)/\(stem).md", text: composer.text()),
      source: NewFile(path: "\(Kind.sourcesFolder)/\(stem).txt", text: archive),
      summary: DraftSummary(article, findings, date: date))
  }

  /// Less is a menu, a notice, an error.
  private static let fewestWords = 20
  private static let longest = 64 << 20

  private static func read(_ bytes: [UInt8], as format: Format) throws(Refusal) -> Article {
    guard bytes.count <= longest else { throw .tooLong }
    switch format {
    case .html:
      guard let page = HTMLParser.parse(bytes) else { throw .tooLong }
      return PageReader.article(in: page)
    case .markdown: return MarkdownReader.article(in: TextDecoder.decode(bytes))
    case .text: return TextReader.article(in: TextDecoder.decode(bytes))
    }
  }

  /// A name that neither a brief nor a source has.
  private func stem(for title: String, on date: CalendarDate) throws(Refusal) -> String {
    guard let stem = NewPage.stem(of: title, on: date) else { throw .noName }
    for number in 1...999 {
      let name = number == 1 ? stem : "\(stem)-\(number)"
      let isTaken =
        library.file(atAddressOf: "\(Kind.briefsFolder)/\(name).md") != nil
        || library.hasArticle("\(name).txt")
      if !isTaken { return name }
    }
    throw .noName
  }
}

/// What a draft consists of.
package struct Draft: Sendable {
  package let brief: NewFile
  package let source: NewFile
  package let summary: DraftSummary
}
