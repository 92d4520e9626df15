import Briefs

/// What search engines may read: the addresses of all pages and when each last changed, as sitemaps.org describes it.
struct Sitemap: Sendable {
  struct Entry: Sendable {
    let url: String
    /// As far as the content tells it.
    let lastChange: CalendarDate?
  }

  static let address = "sitemap.xml"
  /// How many addresses one file may hold.
  static let limit = 50_000

  private let site: PublicAddress
  private let entries: [Entry]
  private let limit: Int

  init(_ site: PublicAddress, _ entries: [Entry], limit: Int = Self.limit) {
    self.site = site
    self.entries = entries
    self.limit = limit
  }

  /// How many files there are beside the first one, which then lists them.
  var partCount: Int { Self.partCount(of: entries.count, limit: limit) }

  static func partCount(of count: Int, limit: Int = Self.limit) -> Int {
    count > limit ? (count + limit - 1) / limit : 0
  }

  /// `sitemap-1.xml`.
  static func address(ofPart part: Int) -> String { "sitemap-\(part + 1).xml" }

  /// The file that search engines are told of.
  func bytes() -> [UInt8] {
    if partCount == 0 { return Self.list("urlset", "url", entries) }
    return Self.list(
      "sitemapindex", "sitemap",
      (0..<partCount).map { part in
        Entry(
          url: site.url(of: Self.address(ofPart: part)),
          lastChange: self.part(part).compactMap(\.lastChange).max())
      })
  }

  func bytes(ofPart part: Int) -> [UInt8] { Self.list("urlset", "url", Array(self.part(part))) }

  /// What tells programs where the sitemap is.
  func robots() -> [UInt8] {
    var text = "User-agent: *\nDisallow:\n\nSitemap: \(site.url(of: Self.address))\n"
    let isAtTop = site.base.split(separator: "/", omittingEmptySubsequences: false).count == 4
    if !isAtTop {
      text =
        "# Programs read this file at the top of a host only: copy these lines into the one there.\n" + text
    }
    return Array(text.utf8)
  }

  private func part(_ part: Int) -> ArraySlice<Entry> {
    entries[(part * limit)..<min((part + 1) * limit, entries.count)]
  }

  private static func list(_ list: String, _ item: String, _ entries: [Entry]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(list, ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { xml in
      for entry in entries {
        xml.element(item) { xml in
          xml.element("loc", [:], entry.url)
          if let date = entry.lastChange { xml.element("lastmod", [:], date.iso) }
        }
      }
    }
    return xml.bytes
  }
}
