import Templates

/// What surrounds every page: the site, the navigation, and what the page says of itself.
///
/// A class, since it is large and each of its fields is read through the page that has it.
final class Frame: Sendable {
  /// From this page to the site's root: `../` or nothing; every `url` of a template's data starts there.
  let root: String
  let site: SiteCard
  let navigation: [NavigationItem]
  let page: PageCard
  let words: Words
  /// Nil where no link can have a preview.
  let previews: PreviewSettings?
  /// Nil where nobody knows the site's address.
  let sharing: Sharing?
  let feeds: [FeedLink]
  /// Whether the page has a box to search from.
  let hasSearch: Bool

  init(
    root: String, site: SiteCard, navigation: [NavigationItem], page: PageCard, words: Words,
    previews: PreviewSettings? = nil, sharing: Sharing? = nil, feeds: [FeedLink] = [], hasSearch: Bool = false
  ) {
    self.root = root
    self.site = site
    self.navigation = navigation
    self.page = page
    self.words = words
    self.previews = previews
    self.sharing = sharing
    self.feeds = feeds
    self.hasSearch = hasSearch
  }

  /// The fields that every page's data has beside its own.
  static func fields<Page>(_ frame: @escaping @Sendable (Page) -> Frame) -> [Field<Page>] {
    [
      .text("root") { frame($0).root },
      .record("site", of: SiteCard.shape) { frame($0).site },
      .list("nav", of: NavigationItem.shape) { frame($0).navigation },
      .record("page", of: PageCard.shape) { frame($0).page },
      .record("previews", of: PreviewSettings.shape) { frame($0).previews },
      .flag("search") { frame($0).hasSearch },
      .record("sharing", of: Sharing.shape) { frame($0).sharing },
      .record("feeds", of: FeedLink.listShape) { Items(frame($0).feeds) },
      .record("words", of: Words.shape) { frame($0).words },
    ]
  }
}

struct SiteCard: Sendable {
  let title: String
  let description: String?
  let language: String
  /// The line that `site.yml` gives for the foot of each page.
  let footer: String?

  static let shape = Shape<SiteCard>(
    "site",
    [
      .text("title") { $0.title }, .text("description") { $0.description }, .text("language") { $0.language },
      .text("footer") { $0.footer },
    ])
}

struct NavigationItem: Sendable {
  let url: String
  let title: String
  /// As `aria-current` wants it: `page` on the page itself, `true` on pages below it, nil elsewhere.
  let current: String?

  static let shape = Shape<NavigationItem>(
    "navigation item",
    [.text("url") { $0.url }, .text("title") { $0.title }, .text("current") { $0.current }])
  static let listShape = Items.shape(of: shape)
}

struct PageCard: Sendable {
  let title: String
  /// For search engines and previews.
  var description: String?
  /// The day that a printed copy bears.
  var date: DateCard?
  /// The pages above this one, home first.
  var trail: [LinkCard] = []
  /// The address of a file that tells programs what the page tells readers.
  var data: String?

  static let shape = Shape<PageCard>(
    "page",
    [
      .text("title") { $0.title }, .text("description") { $0.description },
      .record("date", of: DateCard.shape) { $0.date },
      .record("trail", of: LinkCard.listShape) { Items($0.trail) },
      .text("data") { $0.data },
    ])
}
