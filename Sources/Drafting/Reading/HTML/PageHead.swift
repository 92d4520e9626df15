import Briefs
import HTML

/// What a page says of itself outside its text: in its head, in marked elements, in scripts, in comments.
struct PageHead {
  private let page: HTMLDocument
  /// Values of `meta`, by name or property in small letters.
  private var metas: [String: [String]] = [:]
  private var scripts: [String] = []
  /// The text of `title`, and those of the main headings.
  private var title: String?
  private var headings: [String] = []
  private var canonical: String?
  private var times: [String] = []
  /// What microdata calls the day of publication; the last is the surest.
  private var published: [String] = []
  private var bylines: [String] = []
  /// The name in `© 2025 The Example Courier. All rights reserved.`
  private var copyright: String?

  private(set) var origin = Article.Origin()
  /// The article’s text, where JSON-LD holds it.
  private(set) var body: String?
  /// Whether the article is for subscribers.
  private(set) var isPaid = false
  /// Whether the title is the article’s and not only the page’s, which may be the site’s.
  private(set) var isTitleSure = false

  init(_ page: HTMLDocument) {
    self.page = page
    for index in page.nodes.indices {
      if page.nodes[index].isText { readCopyright(index) } else { read(index) }
    }
    find()
  }

  private mutating func find() {
    let data = LinkedData(scripts)
    let titles = (metas["og:title"] ?? []) + headings + [title].compactMap { $0 }
    let addresses = [canonical].compactMap { $0 } + (metas["og:url"] ?? [])
    let facts = data.article(titled: titles, at: addresses)
    body = facts?.body
    isPaid = facts?.isFree == false
    origin.address = (addresses + [facts?.address, savedFrom].compactMap { $0 }).first(where: Self.isWeb)
    let publishers = [
      facts?.publisher, meta("og:site_name"), meta("citation_publisher"), meta("publisher"),
      meta("dc.publisher"),
      meta("dcterms.publisher"), meta("application-name"), data.siteName, itemName("publisher"),
    ]
    origin.publisher = first(publishers.map { $0.flatMap { Self.isWeb($0) ? nil : $0 } })
    let headline = first([facts?.title, meta("og:title"), meta("citation_title"), meta("dc.title"), heading])
    isTitleSure = headline != nil
    origin.title = (headline ?? title).map {
      PageTitle.withoutSite($0, site: origin.publisher, heading: heading)
    }
    if origin.publisher == nil, let title {
      origin.publisher = PageTitle.site(in: title, heading: origin.title)
    }
    origin.publisher = origin.publisher ?? copyright
    origin.authors = authors(facts?.authors ?? [])
    let marked: [String] = published.reversed() + times
    origin.date =
      ([facts?.published] + Self.dates.map(meta) + marked).lazy.compactMap { $0 }
      .compactMap(DateScan.stamp).first
  }

  /// The main heading that the page’s title has, or else the first; some sites mark their name as one.
  private var heading: String? {
    let title = title ?? ""
    let shared = headings.filter { title.hasPrefix($0) || title.hasSuffix($0) }
    return shared.max { $0.count < $1.count } ?? headings.first
  }

  private static let dates = [
    "article:published_time", "og:article:published_time", "datepublished", "citation_publication_date",
    "citation_date", "parsely-pub-date", "sailthru.date", "article.published", "pubdate", "publishdate",
    "publish-date", "publication_date", "date", "dc.date", "dc.date.issued", "dcterms.date",
    "dcterms.created",
    "dcterms.issued", "dc.date.created", "cxenseparse:recs:publishtime", "originalpublicationdate",
    "release_date",
  ]

  private mutating func read(_ index: Int) {
    switch page.nodes[index].name {
    case "meta":
      let names = ["name", "property", "itemprop", "http-equiv"].compactMap { page.attribute($0, of: index) }
      guard let content = page.attribute("content", of: index) else { return }
      let value = CleanText.line(content)
      for name in names where !value.isEmpty { metas[name.lowercased(), default: []].append(value) }
    case "script":
      if page.attribute("type", of: index)?.lowercased().hasPrefix("application/ld+json") == true {
        scripts.append(page.text(of: index))
      }
    case "title": if title == nil { title = line(index) }
    case "h1": if let text = line(index), headings.count < 20, !isLogo(index) { headings.append(text) }
    case "link":
      let relations =
        page.attribute("rel", of: index)?.lowercased().words ?? []
      if canonical == nil, relations.contains("canonical") { canonical = page.attribute("href", of: index) }
    case "time":
      let isUpdate = words(of: index).contains { $0.hasPrefix("updat") || $0.hasPrefix("modif") }
      if !isUpdate { times.append(page.attribute("datetime", of: index) ?? line(index) ?? "") }
    default: break
    }
    readMarked(index)
  }

  /// What classes and microdata mark.
  private mutating func readMarked(_ index: Int) {
    let property = page.attribute("itemprop", of: index) ?? ""
    let words = words(of: index)
    if property == "datePublished" || words.contains("published") || words.contains("pubdate") {
      let text =
        page.attribute("content", of: index) ?? page.attribute("datetime", of: index) ?? line(index) ?? ""
      if property == "datePublished" {
        published.append(text)
      } else if text.count < 80 {
        times.append(text)
      }
    }
    if words.contains("dateline") || words.contains("date") || words.contains("timestamp") {
      if let text = line(index), text.count < 80 { times.append(text) }
    }
    let isAuthor =
      property == "author" || page.attribute("rel", of: index) == "author"
      || words.contains("byline") || words.contains("author") || words.contains("byl")
    if isAuthor, let text = line(index), text.count < 120 { bylines.append(text) }
  }

  /// Whether a main heading is the site’s name: by its class, or since it leads to the first page.
  private func isLogo(_ index: Int) -> Bool {
    let marks: Set<String> = ["logo", "site", "brand", "masthead", "sitename", "sitetitle", "blogname"]
    if words(of: index).contains(where: marks.contains) { return true }
    let links = (index..<page.nodes[index].end).compactMap { page.attribute("href", of: $0) }
    return links.contains { $0 == "/" || $0 == "./" || $0 == "index.html" || $0 == "#" }
  }

  private mutating func readCopyright(_ index: Int) {
    guard copyright == nil, page.nodes[index].text.count < 300 else { return }
    let text = CleanText.line(page.text(of: index))
    guard let mark = text.firstRange(of: "©") ?? text.firstRange(of: "Copyright ") else { return }
    let name = text[mark.upperBound...].drop { !$0.isLetter }.prefix { !".|,;".contains($0) }
    let line = CleanText.line(name.drop { $0 == " " })
    if (3...60).contains(line.count), !line.lowercased().contains("rights") { copyright = line }
  }

  private func words(of index: Int) -> [String] {
    (page.attribute("class", of: index) ?? "").lowercased()
      .split { !$0.isLetter }.map(String.init)
  }

  private func authors(_ given: [String]) -> [String] {
    let metas = [
      "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
      "citation_author", "byl",
    ].lazy.map { self.metas[$0] ?? [] }
    for list in [given] + Array(metas) + [bylines] {
      let names = Byline.names(in: list).filter { !Self.isWeb($0) && !$0.contains("/") && !$0.contains("@") }
      if !names.isEmpty { return names }
    }
    return []
  }

  private func meta(_ name: String) -> String? { metas[name]?.first }

  private func itemName(_ property: String) -> String? {
    for index in page.nodes.indices where page.attribute("itemprop", of: index) == property {
      for inner in index..<page.nodes[index].end where page.attribute("itemprop", of: inner) == "name" {
        return page.attribute("content", of: inner) ?? line(inner)
      }
    }
    return nil
  }

  private func first(_ candidates: [String?]) -> String? {
    candidates.lazy.compactMap { $0 }.map { CleanText.line($0) }.first { !$0.isEmpty }
  }

  private func line(_ index: Int) -> String? {
    let text = CleanText.line(page.text(of: index))
    return text.isEmpty ? nil : text
  }

  /// Where a browser saved the page from.
  private var savedFrom: String? {
    for comment in page.comments {
      let isNote = comment.contains("saved from url") || comment.contains("url:")
      guard isNote, let start = comment.firstRange(of: "http") else { continue }
      let address = String(comment[start.lowerBound...].prefix { !$0.isWhitespace })
      if Self.isWeb(address) { return address }
    }
    return nil
  }

  private static func isWeb(_ text: String) -> Bool { ExternalAddress.isWeb(text) }
}
