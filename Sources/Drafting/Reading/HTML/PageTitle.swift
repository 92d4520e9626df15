/// A page’s title, which often has the site’s name behind or before the article’s.
enum PageTitle {
  private static let marks = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", ": "]

  /// The article’s own title.
  ///
  /// - Parameters:
  ///   - site: what the site is called, if that is known.
  ///   - heading: the page’s first heading, which seldom names the site.
  static func withoutSite(_ title: String, site: String?, heading: String?) -> String {
    if let heading, heading.count > 10, title.hasPrefix(heading) || title.hasSuffix(heading) {
      return heading
    }
    guard let (article, name) = parts(of: title) else { return title }
    if let site,
      fold(name) == fold(site) || fold(site).contains(fold(name)) || fold(name).contains(fold(site))
    {
      return article
    }
    return title
  }

  /// What stands behind the article’s title, if that is short enough to be a name.
  static func site(in title: String, heading: String?) -> String? {
    guard let heading, title.hasPrefix(heading) else { return nil }
    let rest = title.dropFirst(heading.count).drop { !$0.isLetter && !$0.isNumber }
    return (3...60).contains(rest.count) ? String(rest) : nil
  }

  /// What stands before the last mark, and what behind it.
  private static func parts(of title: String) -> (article: String, name: String)? {
    let places = marks.flatMap { title.ranges(of: $0) }
    guard let last = places.max(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    let (article, name) = (title[..<last.lowerBound], title[last.upperBound...])
    return article.isEmpty || name.isEmpty ? nil : (String(article), String(name))
  }

  private static func fold(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
