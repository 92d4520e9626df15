import Briefs
import Testing

@testable import Site

@Suite struct SitemapTests {
  private func sitemap(_ count: Int, base: String = "https://example.org/") throws -> Sitemap {
    var settings = SiteSettings()
    settings.baseURL = base
    let site = try #require(PublicAddress(settings))
    let entries = (0..<count).map { index in
      Sitemap.Entry(
        url: site.url(of: "briefs/\(index).html"),
        lastChange: index == 0 ? nil : CalendarDate(year: 2025, month: 4, day: index))
    }
    return Sitemap(site, entries, limit: 2)
  }

  @Test func `lists every address in one file while it can`() throws {
    let sitemap = try sitemap(2)
    #expect(sitemap.partCount == 0)
    #expect(
      String(decoding: sitemap.bytes(), as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url>
        <loc>https://example.org/briefs/0.html</loc>
        </url>
        <url>
        <loc>https://example.org/briefs/1.html</loc>
        <lastmod>2025-04-01</lastmod>
        </url>
        </urlset>

        """)
  }

  @Test func `lists its parts where they are too many`() throws {
    let sitemap = try sitemap(5)
    #expect(sitemap.partCount == 3)
    #expect(
      String(decoding: sitemap.bytes(), as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap>
        <loc>https://example.org/sitemap-1.xml</loc>
        <lastmod>2025-04-01</lastmod>
        </sitemap>
        <sitemap>
        <loc>https://example.org/sitemap-2.xml</loc>
        <lastmod>2025-04-03</lastmod>
        </sitemap>
        <sitemap>
        <loc>https://example.org/sitemap-3.xml</loc>
        <lastmod>2025-04-04</lastmod>
        </sitemap>
        </sitemapindex>

        """)
    #expect(
      String(decoding: sitemap.bytes(ofPart: 2), as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url>
        <loc>https://example.org/briefs/4.html</loc>
        <lastmod>2025-04-04</lastmod>
        </url>
        </urlset>

        """)
  }

  @Test func `is named by robots.txt, which says where it has to be`() throws {
    #expect(
      String(decoding: try sitemap(1).robots(), as: UTF8.self)
        == "User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n")
    #expect(
      String(decoding: try sitemap(1, base: "https://example.org/desk/").robots(), as: UTF8.self).hasPrefix(
        "# Programs read this file at the top of a host only: copy these lines into the one there.\nUser-agent"
      ))
  }
}
