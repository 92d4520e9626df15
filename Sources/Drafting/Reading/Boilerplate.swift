import Briefs

/// Takes away what stands around an article’s text, and what it tells of the article’s origin.
struct Boilerplate {
  /// How far from the top an article’s facts stand.
  private static let head = 10

  /// Drops the lines that belong to the page; what they and the first lines say of its origin is kept there.
  static func strip(_ article: inout Article) {
    takeTitle(&article)
    takeHead(&article)
    var kept: [Article.Block] = []
    var left: [String] = []
    var end = article.blocks.count
    while end > 0, isTail(article.blocks[end - 1], &article.origin) {
      end -= 1
      left.append(article.blocks[end].text)
    }
    for block in article.blocks[..<end] {
      // Within the text only what can be nothing else.
      if !isHeading(block), Phrases.isAside(block.text) {
        article.leftOut.append(block.text)
      } else if kept.last?.text != block.text {
        kept.append(block)
      }
    }
    article.leftOut += left.reversed()
    // A heading with nothing below it was the page’s.
    while kept.last?.kind == .heading { article.leftOut.append(kept.removeLast().text) }
    article.blocks = kept.map { .init(kind: $0.kind, text: CleanText.withoutReferences($0.text)) }
  }

  private static func isHeading(_ block: Article.Block) -> Bool { block.kind == .heading }

  /// The headline, from the text where nothing else gave it; it is no part of the text.
  private static func takeTitle(_ article: inout Article) {
    if article.origin.title == nil, let first = article.blocks.first, first.text.count <= 250 {
      let isSentence = first.text.last.map { ".!?".contains($0) } == true && first.kind == .paragraph
      if !isSentence || first.kind == .heading || article.blocks.count > 1 && first.text.count < 120 {
        article.origin.title = Phrases.value(of: first.text, after: ["Title", "Headline"]) ?? first.text
        article.blocks.removeFirst()
        return
      }
    }
    guard let title = article.origin.title else { return }
    let place = article.blocks.prefix(head).firstIndex { Phrases.same($0.text, title) }
    // What stands above the headline is the page’s.
    if let place {
      article.leftOut += article.blocks[..<place].map(\.text)
      article.blocks.removeFirst(place + 1)
    }
  }

  /// Lines above the text that say who wrote it, when, where.
  private static func takeHead(_ article: inout Article) {
    var seen = 0
    var index = 0
    while index < article.blocks.count, seen < head {
      seen += 1
      let text = article.blocks[index].text
      // Running text has begun.
      if text.count > 160 { break }
      if takeFact(text, &article.origin) || Phrases.isAside(text) {
        article.blocks.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  static func takeFact(_ text: String, _ origin: inout Article.Origin) -> Bool {
    if ExternalAddress.isWeb(text) {
      origin.address = origin.address ?? text
      return true
    }
    if let address = Phrases.value(of: text, after: ["URL", "Link", "Address", "Source", "Original"]),
      ExternalAddress.isWeb(address)
    {
      origin.address = origin.address ?? address
      return true
    }
    if let publisher = Phrases.value(of: text, after: ["Source", "Publisher", "Publication"]),
      publisher.count < 80
    {
      origin.publisher = origin.publisher ?? Phrases.beforeMark(publisher)
      return true
    }
    if let author = Phrases.value(of: text, after: ["Author", "Authors", "By", "Written by"]) {
      if origin.authors.isEmpty { origin.authors = Byline.names(in: [author]) }
      return true
    }
    if let names = Byline.names(ofLine: text) {
      if origin.authors.isEmpty { origin.authors = names }
      if origin.date == nil { origin.date = DateScan.stamp(text) }
      return true
    }
    let dated = Phrases.value(
      of: text, after: ["Date", "Published", "Posted", "Published on", "Posted on", "First published"])
    if text.count < 80, let date = DateScan.stamp(dated ?? text), dated != nil || isDateAlone(text) {
      origin.date = origin.date ?? date
      return true
    }
    return false
  }

  /// Whether a line has hardly more in it than a date and a time.
  private static func isDateAlone(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }.map { $0.lowercased() }
    let months = Set(
      CalendarDate.monthNames.flatMap { [$0.lowercased(), String($0.lowercased().prefix(3))] })
    return words.count {
      !months.contains($0) && MonthNames.number(of: $0) == nil && !Phrases.besideDates.contains($0)
    } <= 1
  }

  /// Whether a block at the end belongs to the page; one may name the publisher.
  private static func isTail(_ block: Article.Block, _ origin: inout Article.Origin) -> Bool {
    let text = block.text
    if text.count < 120,
      let source = Phrases.value(
        of: text, after: ["Source", "Via", "Originally published in", "Originally published by"])
    {
      if ExternalAddress.isWeb(source) {
        origin.address = origin.address ?? source
      } else if origin.publisher == nil {
        origin.publisher = Phrases.beforeMark(source)
      }
      return true
    }
    if let publisher = Phrases.firstAppeared(text) {
      origin.publisher = origin.publisher ?? publisher
      return true
    }
    if Phrases.isAside(text) || Phrases.isEnding(text) { return true }
    if ExternalAddress.isWeb(text) {
      origin.address = origin.address ?? text
      return true
    }
    return text.count < 40 && block.kind == .paragraph && !text.contains(where: { ".!?”\"。！？」".contains($0) })
  }
}
