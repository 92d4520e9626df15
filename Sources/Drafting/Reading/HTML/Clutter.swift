import HTML

/// Tells what a page puts around and between the text of an article: menus, boxes, buttons, comments.
struct Clutter {
  private let page: HTMLDocument
  /// For each node whether it holds something that only an article has.
  private let holdsArticle: [Bool]
  /// For each node whether it holds a main heading, or stands in an article.
  private let holdsHeading: [Bool]
  private let isInArticle: [Bool]

  init(_ page: HTMLDocument) {
    self.page = page
    let none = Array(repeating: false, count: page.nodes.count)
    var (holds, headed, inner) = (none, none, none)
    for index in page.nodes.indices.reversed() where index > 0 {
      let node = page.nodes[index]
      if Self.marks.contains(node.name) || page.attribute("itemprop", of: index) == "articleBody" {
        holds[index] = true
      }
      if node.name == "h1" { headed[index] = true }
      if holds[index] { holds[node.parent] = true }
      if headed[index] { headed[node.parent] = true }
    }
    for index in page.nodes.indices.dropFirst() {
      let parent = page.nodes[index].parent
      inner[index] = inner[parent] || page.nodes[parent].name == "article"
    }
    (holdsArticle, holdsHeading, isInArticle) = (holds, headed, inner)
  }

  private static let marks: Set<String> = ["article", "main", "body"]

  /// What an element is likely to be.
  enum Verdict {
    case text
    /// Clutter, unless running text is in it.
    case doubtful
    /// Clutter, unless most of the page’s text is in it.
    case likely
    case sure
  }

  func verdict(on index: Int) -> Verdict {
    let name = page.nodes[index].name
    if Self.elements.contains(name) { return .sure }
    let words = names(of: index)
    if isTalk(words), !holdsArticle[index], !holdsHeading[index] { return .sure }
    if name == "header", isInArticle[index] { return .doubtful }
    if isLikely(index, name, words) { return .likely }
    return words.contains(where: Self.doubtful.contains) && !holdsArticle[index] ? .doubtful : .text
  }

  /// `comments`, but not `comments-open`, which tells of the article.
  private func isTalk(_ words: [String]) -> Bool {
    words.indices.contains { place in
      Self.talk.contains(words[place])
        && !(place + 1 < words.count && Self.states.contains(words[place + 1]))
    }
  }

  private func isLikely(_ index: Int, _ name: String, _ words: [String]) -> Bool {
    if page.attribute("hidden", of: index) != nil || page.attribute("aria-hidden", of: index) == "true" {
      return true
    }
    if let style = page.attribute("style", of: index), Self.isUnseen(style) { return true }
    if holdsArticle[index] { return false }
    // Below a quotation stands whose it is.
    if Self.framing.contains(name), page.nodes[page.nodes[index].parent].name != "blockquote" { return true }
    if let role = page.attribute("role", of: index), Self.roles.contains(role) { return true }
    if words.contains(where: { Self.clutter.contains($0) }) { return true }
    if !PageOutline.isBlock(name), words.contains("reference") { return true }
    return zip(words, words.dropFirst()).contains { Self.pairs.contains($0 + "-" + $1) }
  }

  /// The words that its class, its id and the like are made of.
  private func names(of index: Int) -> [String] {
    ["class", "id", "data-component", "data-testid", "data-module"]
      .compactMap { page.attribute($0, of: index) }.flatMap(Self.words)
  }

  /// Never text of an article.
  private static let elements: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "button", "input", "select", "textarea",
    "option",
    "label", "iframe", "object", "embed", "canvas", "audio", "video", "picture", "img", "figcaption", "nav",
    "dialog",
    "menu", "head", "map", "amp-ad", "amp-sidebar", "amp-consent", "amp-social-share", "amp-img", "rp", "rt",
  ]
  /// Around an article, or beside it.
  private static let framing: Set<String> = ["aside", "footer", "header", "form", "figure"]
  private static let roles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert", "alertdialog",
    "menu",
    "menubar", "toolbar", "tablist", "note", "form",
  ]

  private static func isUnseen(_ style: String) -> Bool {
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  /// `related-posts`, `relatedPosts` and `related_posts` are two words each.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for character in text.prefix(400) {
      let isCapital = character.isUppercase
      if !character.isLetter || isCapital && wasSmall {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if character.isLetter { word += character.lowercased() }
      wasSmall = character.isLowercase
    }
    return word.isEmpty ? words : words + [word]
  }

  /// What readers say may be longer than the article.
  private static let talk: Set<String> = ["comment", "comments", "commentlist", "disqus", "respond"]
  private static let states: Set<String> = ["open", "closed", "on", "off", "enabled", "disabled"]
  /// On boxes and buttons, and on an article’s own parts as well.
  private static let doubtful: Set<String> = [
    "copyright", "donation", "follow", "gallery", "login", "metadata", "overlay", "print", "rail", "rating",
    "search", "skip", "social", "subscription", "survey", "teaser",
  ]
  private static let clutter: Set<String> = [
    "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "adsense", "breadcrumb",
    "breadcrumbs",
    "byline", "caption", "catlinks", "consent", "cookie", "cookies",
    "credit", "dateline", "disclaimer", "donate", "editsection", "feedback", "footer", "gdpr", "hatnote",
    "infobox", "jumpbox", "lightbox", "masthead", "mbox", "menu", "modal", "nav", "navbar", "navbox",
    "navigation", "newsletter", "noprint", "outbrain", "pager", "pagination", "popup", "promo", "promotion",
    "pullquote", "recirc", "recirculation", "recommend", "recommendation", "recommendations", "recommended",
    "reflist",
    "related",
    "share", "sharebar", "sharedaddy", "sharing", "sidebar", "signup", "sociable", "sponsor", "sponsored",
    "subscribe", "taboola", "taglist", "tags", "thumbcaption", "thumbinner", "toc", "toolbar", "tooltip",
    "trending", "widget", "widgets",
    "footnotes", "references", "jetpack", "addtoany", "jp", "printfooter", "subnav",
  ]
  private static let pairs: Set<String> = [
    "author-bio", "author-box", "author-info", "about-author", "also-read", "read-also", "read-next",
    "next-article",
    "most-read", "most-popular", "post-meta", "entry-meta", "article-meta", "meta-data", "pull-quote",
    "see-also",
    "site-header", "site-footer", "page-footer", "post-footer", "entry-footer", "post-tags", "article-tags",
    "tag-links", "cat-links", "up-next", "popular-posts", "latest-news", "email-form", "call-action",
    "in-brief", "read-more", "more-from", "more-link", "more-news", "more-on", "more-stories",
    "image-credit", "photo-credit", "media-caption", "back-top", "language-links", "sister-project",
  ]
}
