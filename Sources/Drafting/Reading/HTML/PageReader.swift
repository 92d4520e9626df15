import HTML

/// Reads the article that a saved page shows.
enum PageReader {
  static func article(in page: HTMLDocument) -> Article {
    let outline = PageOutline(page)
    let head = PageHead(page)
    var article = Article()
    article.isCut = page.isCut
    article.isPaid = head.isPaid && head.body == nil
    article.origin = head.origin
    let reader = BlockReader(outline, in: outline.article)
    article.blocks = reader.blocks
    article.leftOut = reader.leftOut
    readSurroundings(
      BlockReader(outline, in: 0).blocks.map(\.text), isTitleSure: head.isTitleSure, &article)
    // A page that shows the beginning alone may carry the whole in a script.
    let shown = article.blocks.filter { !Phrases.isAside($0.text) }
    if let body = head.body.map(blocks), size(body) > 2 * size(shown) {
      article.blocks = body
    }
    return article
  }

  private static func size(_ blocks: [Article.Block]) -> Int { blocks.reduce(0) { $0 + $1.text.utf8.count } }

  /// The blocks of a text in a script, which some sites write as HTML.
  private static func blocks(of body: String) -> [Article.Block] {
    let bytes = Array(body.utf8)
    guard body.contains(where: "&<".contains), let page = HTMLParser.parse(bytes) else {
      return TextReader.article(in: bytes).blocks
    }
    let outline = PageOutline(page)
    let isMarked = page.nodes.contains {
      PageOutline.isBlock($0.name) && !["html", "body"].contains($0.name)
    }
    return isMarked
      ? BlockReader(outline, in: 0).blocks : TextReader.article(in: page.text).blocks
  }

  /// How many lines above the text are looked at.
  private static let reach = 25

  /// What stands above the text, where no mark tells what it is: the headline, who wrote it and when.
  private static func readSurroundings(_ lines: [String], isTitleSure: Bool, _ article: inout Article) {
    guard let first = article.blocks.first(where: { $0.text.count > 160 }) ?? article.blocks.first,
      let start = lines.firstIndex(of: first.text)
    else { return }
    let above = lines[..<start].suffix(reach)
    if !isTitleSure { findTitle(above, &article.origin) }
    for line in above where line.count <= 160 { _ = Boilerplate.takeFact(line, &article.origin) }
  }

  /// The headline is the line that the page’s title begins with, or else the last above the text that looks like one.
  private static func findTitle(_ lines: ArraySlice<String>, _ origin: inout Article.Origin) {
    let title = origin.title ?? ""
    if let headline = lines.last(where: { $0.count > 10 && title.hasPrefix($0) }) {
      origin.title = headline
      origin.publisher = origin.publisher ?? PageTitle.site(in: title, heading: headline)
    } else if let headline = lines.last(where: looksLikeHeadline) {
      // The title is then the site’s.
      if origin.publisher == nil, !title.isEmpty { origin.publisher = Phrases.beforeMark(title) }
      origin.title = headline
    }
  }

  private static func looksLikeHeadline(_ line: String) -> Bool {
    guard (3...25).contains(line.split(separator: " ").count), line.count <= 160, let last = line.last else {
      return false
    }
    return !".:;,".contains(last) && line.first?.isLowercase == false && !line.contains(" | ")
      && DateScan.stamp(line) == nil && Byline.names(ofLine: line) == nil && !Phrases.isAside(line)
  }
}
