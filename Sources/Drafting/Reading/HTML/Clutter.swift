import HTML

/// Tells what a page puts around and between the text of an article: menus, boxes, buttons, comments.
struct Clutter {
  private let page: HTMLDocument
  /// For each node whether it holds something that only an article has, such as its main heading.
  private let holdsArticle: [Bool]

  init(_ page: HTMLDocument) {
    self.page = page
    var holds = Array(repeating: false, count: page.nodes.count)
    for index in page.nodes.indices.reversed() where index > 0 {
      let node = page.nodes[index]
      if Self.marks.contains(node.name) || page.attribute("itemprop", of: index) == "articleBody" {
        holds[index] = true
      }
      if holds[index] { holds[node.parent] = true }
    }
    holdsArticle = holds
  }

  private static let marks: Set<String> = ["article", "main", "body"]

  func holds(_ index: Int) -> Bool {
    let name = page.nodes[index].name
    if Self.elements.contains(name) { return true }
    if page.attribute("hidden", of: index) != nil || page.attribute("aria-hidden", of: index) == "true" {
      return true
    }
    if let style = page.attribute("style", of: index), Self.isUnseen(style) { return true }
    if holdsArticle[index] { return false }
    // Below a quotation stands whose it is.
    if Self.framing.contains(name), page.nodes[page.nodes[index].parent].name != "blockquote" { return true }
    if let role = page.attribute("role", of: index), Self.roles.contains(role) { return true }
    for key in ["class", "id", "data-component", "data-testid", "data-module"] {
      if let text = page.attribute(key, of: index),
        Self.namesClutter(text, isInline: !PageOutline.isBlock(name))
      {
        return true
      }
    }
    return false
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

  /// Whether one of the words that a class or an id is made of tells of something else than text.
  private static func namesClutter(_ text: String, isInline: Bool) -> Bool {
    let words = words(of: text)
    if words.contains(where: { clutter.contains($0) }) { return true }
    if isInline, words.contains("reference") { return true }
    return zip(words, words.dropFirst()).contains { pairs.contains($0 + "-" + $1) }
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

  private static let clutter: Set<String> = [
    "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "adsense", "breadcrumb",
    "breadcrumbs",
    "byline", "caption", "catlinks", "comment", "comments", "commentlist", "consent", "cookie", "cookies",
    "copyright",
    "credit", "dateline", "disclaimer", "disqus", "donate", "donation", "editsection", "feedback", "follow",
    "footer", "gallery", "gdpr", "hatnote", "infobox", "jumpbox", "lightbox", "login", "masthead", "mbox",
    "menu",
    "metadata", "modal", "more", "nav", "navbar", "navbox", "navigation", "newsletter", "noprint", "outbrain",
    "overlay", "pager", "pagination", "paywall", "popup", "print", "promo", "promotion", "pullquote", "rail",
    "rating",
    "recirc", "recirculation", "recommend", "recommendation", "recommendations", "recommended", "reflist",
    "related",
    "respond", "search", "share", "sharebar", "sharedaddy", "sharing", "sidebar", "signup", "skip", "social",
    "sociable", "sponsor", "sponsored", "subscribe", "subscription", "survey", "taboola", "taglist", "tags",
    "teaser", "thumbcaption", "thumbinner", "toc", "toolbar", "tooltip", "trending", "widget", "widgets",
    "footnotes", "references", "jetpack", "addtoany", "jp", "mw-jump", "printfooter", "siteSub", "subnav",
  ]
  private static let pairs: Set<String> = [
    "author-bio", "author-box", "author-info", "about-author", "also-read", "read-also", "read-next",
    "next-article",
    "most-read", "most-popular", "post-meta", "entry-meta", "article-meta", "meta-data", "pull-quote",
    "see-also",
    "site-header", "site-footer", "page-footer", "post-footer", "entry-footer", "post-tags", "article-tags",
    "tag-links", "cat-links", "up-next", "popular-posts", "latest-news", "email-form", "call-action",
    "in-brief",
    "image-credit", "photo-credit", "media-caption", "back-top", "language-links", "sister-project",
  ]
}
