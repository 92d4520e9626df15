/// The phrases in which pages speak of themselves.
enum Phrases {
  /// Whether a block is the page’s wherever it stands: an appeal, a button, a pointer to other articles.
  static func isAside(_ text: String) -> Bool {
    guard text.count < 300 else { return false }
    let small = text.lowercased()
    let plain = small.drop { !$0.isLetter && !$0.isNumber }
    if text.count < 60, buttons.contains(String(small.filter { $0.isLetter || $0 == " " })) { return true }
    if openings.contains(where: { plain.hasPrefix($0) }) { return true }
    return text.count < 200 && parts.contains(where: { small.contains($0) })
  }

  /// Whether a block at the end of a text is the page’s.
  static func isEnding(_ text: String) -> Bool {
    guard text.count < 500 else { return false }
    let small = text.lowercased()
    let plain = small.drop { !$0.isLetter && !$0.isNumber && $0 != "©" }
    return endings.contains { plain.hasPrefix($0) }
      || text.count < 300 && endParts.contains { small.contains($0) }
  }

  /// What stands behind one of some words and a colon, at the beginning of a line.
  static func value(of text: String, after keys: [String]) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let key = text[..<colon].lowercased()
    guard keys.contains(where: { $0.lowercased() == key }) else { return nil }
    let value = CleanText.line(text[text.index(after: colon)...])
    return value.isEmpty ? nil : value
  }

  /// The site in `The post TITLE appeared first on SITE.`
  static func firstAppeared(_ text: String) -> String? {
    guard text.count < 500 else { return nil }
    for phrase in appearances {
      guard let place = text.firstRange(of: phrase) else { continue }
      let site = text[place.upperBound...].prefix { $0 != "." && $0 != "," }
      return site.isEmpty ? nil : String(site)
    }
    return nil
  }

  private static let appearances = [
    " appeared first on ", " first appeared on ", " first appeared in ", " was originally published on ",
    " was originally published by ", " was originally published in ", " was first published by ",
    " was first published on ",
  ]

  /// A name without what a feed puts behind it: `Weekly Example :: World`.
  static func beforeMark(_ text: String) -> String {
    for mark in [" :: ", " | ", " » ", " – ", " — ", " - ", " / "] {
      if let place = text.firstRange(of: mark) { return String(text[..<place.lowerBound]) }
    }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// Whether two titles are one, but for marks, case and what the shorter leaves out at its end.
  static func same(_ a: String, _ b: String) -> Bool {
    let (a, b) = (fold(a), fold(b))
    return !a.isEmpty && (a == b || min(a.count, b.count) > 25 && (a.hasPrefix(b) || b.hasPrefix(a)))
  }

  private static func fold(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  static let besideDates: Set<String> = [
    "on", "at", "am", "pm", "gmt", "utc", "est", "edt", "et", "cet", "cest", "bst", "published", "posted",
    "updated", "last",
    "date", "time", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon",
    "tue",
    "wed", "thu", "fri", "sat", "sun", "min", "read", "mins", "minutes", "t", "z", "of", "the", "th", "st",
    "nd", "rd", "le", "de", "den", "am", "el", "publié", "veröffentlicht", "publicado", "pubblicato",
    "first", "p", "m", "a", "h", "hrs", "ist", "local", "release", "press",
  ]

  private static let buttons: Set<String> = [
    "read more", "advertisement", "advertisements", "share", "share this", "share this article", "print",
    "email",
    "save", "listen", "comments", "leave a comment", "subscribe", "sign up", "follow us", "related",
    "related articles",
    "related stories", "related posts", "more on this story", "more on this topic", "see also", "most read",
    "continue reading", "story continues below", "article continues below", "sponsored", "promoted", "tags",
    "topics",
    "facebook", "twitter", "linkedin", "whatsapp", "copy link", "skip to content", "skip advertisement", "ad",
    "menu",
    "search", "home", "back to top", "credit", "loading", "previous", "next", "download pdf", "view comments",
    "story continues below advertisement", "recommended", "recommended stories", "editors picks", "trending",
    "edit",
    "pdf", "print this page", "share on facebook", "share on twitter", "share on x", "listen to this article",
  ]
  /// How a block begins that is an aside.
  private static let openings = [
    "read more:", "read also:", "also read:", "read next:", "see also:", "read:", "watch:", "related:",
    "more:",
    "sign up for", "sign up to", "subscribe to", "subscribe for", "follow us on", "please follow",
    "share this",
    "click here to", "join our telegram", "join us on", "join our", "like us on", "get the latest",
    "don’t miss", "don't miss",
    "download our app", "download the app", "support our work", "support our journalism", "donate to",
    "donate now", "you may also like", "this article was amended", "this article was corrected",
    "this article was updated", "this story was corrected", "this story was updated",
    "you might also like", "this article is part of", "advertisement", "photo:", "image:", "photo by",
    "image credit",
    "photo credit", "getty images", "story continues", "article continues", "we use cookies",
    "this site uses", "this website uses", "accept cookies", "recommended for you", "most popular",
    "trending now",
    "file photo", "skip to",
  ]
  /// What a short block holds that is an aside.
  private static let parts = [
    "on google news", "our newsletter", "whatsapp channel", "telegram channel and", "all rights reserved",
    "your email address", "unsubscribe at any time", "terms of service", "privacy policy", "cookie policy",
    "follow us on",
  ]
  /// How a block at the end begins that is the page’s.
  private static let endings = [
    "read more", "comments", "leave a reply", "leave a comment", "the post ", "tags:", "tagged",
    "filed under", "posted in", "topics:", "categories:", "category:", "©", "copyright", "all rights",
    "about the author",
    "editing by", "reporting by", "additional reporting", "writing by", "written by", "translated by",
    "edited by", "contact:", "for more information",
    "media contact", "press contact", "notes to editors", "more from", "more stories", "related articles",
    "next article", "previous article", "source:", "sources:", "image:", "photo:", "last updated",
    "last modified",
    "this page was last", "retrieved from", "originally published", "this article was", "this story was",
    "the views expressed",
    "the opinions expressed", "disclaimer", "(with inputs from", "with inputs from",
    "with additional reporting", "up next", "recommended",
    "from our partners", "sponsored", "have a tip", "got a story", "report a typo", "print this", "back to",
    "save this",
  ]
  private static let endParts = [
    "appeared first on", "originally appeared", "is a senior fellow", "is a staff writer",
    "is a correspondent for",
    "follow him on", "follow her on", "follow them on", "can be reached at", "contributed to this report",
    "contributed reporting", "contributed to this story", "do not necessarily reflect", "creative commons",
    "republished with permission", "check back later", "reproduced with permission",
  ]
}
