import Briefs
import Templates

/// What a page tells of itself to search engines and to whoever shows a link to it, once the site's address is known.
struct Sharing: Sendable {
  /// The page's whole address.
  let url: String
  /// As Open Graph calls it: `website`, `article` or `profile`.
  var type = "website"
  /// As Open Graph writes a language with its country, such as `pt_BR`; nil for a language alone.
  let locale: String?
  var article: Article?
  /// JSON-LD that no text in it can break out of.
  let data: [UInt8]

  /// As Open Graph writes a language with its country; nil for a language alone.
  static func locale(_ language: String) -> String? {
    let parts = language.split(separator: "-")
    guard let last = parts.last, parts.count > 1, last.utf8.count == 2 else { return nil }
    return "\(parts[0])_\(last.uppercased())"
  }

  struct Article: Sendable {
    let published: String
    let modified: String
    let authors: [String]
    let tags: [String]

    static let shape = Shape<Article>(
      "article",
      [
        .text("published") { $0.published }, .text("modified") { $0.modified },
        .texts("authors") { $0.authors }, .texts("tags") { $0.tags },
      ])
  }

  static let shape = Shape<Sharing>(
    "sharing",
    [
      .text("url") { $0.url }, .text("type") { $0.type }, .text("locale") { $0.locale },
      .record("article", of: Article.shape) { $0.article }, .html("data") { $0.data },
    ])
}

/// A feed or a calendar that belongs to a page.
struct FeedLink: Sendable {
  let url: String
  let mediaType: String
  /// For programs that look for feeds, which show it beside those of other sites.
  let title: String
  /// For the reader of the page.
  let name: String

  static let shape = Shape<FeedLink>(
    "feed",
    [
      .text("url") { $0.url }, .text("type") { $0.mediaType }, .text("title") { $0.title },
      .text("name") { $0.name },
    ])
  static let listShape = Items.shape(of: shape)
}
