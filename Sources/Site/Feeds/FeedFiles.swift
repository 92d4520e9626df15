import Briefs
import Templates

/// The files of a site that programs read in place of pages: feeds, the calendar, the sitemap.
struct FeedFiles: Sendable {
  private enum File: Sendable {
    case feed(AtomFeed)
    case calendar
    case sitemap
    case sitemapPart(Int)
    case robots
  }

  let addresses: [String]
  private let files: [File]
  private let entries: FeedEntries
  /// Nil where nobody knows the site's address.
  private let sitemap: Once<Sitemap>?

  /// - Parameter pages: those that search engines may know.
  init(_ maker: PageMaker, pages: [PlannedFile]) {
    let graph = maker.graph
    entries = FeedEntries(graph, maker.cards)
    let subjects: [Int?] = [nil] + graph.entities.indices.filter { graph.hasPage[$0] }
    var files = subjects.compactMap { AtomFeed(of: $0, in: graph) }.map { ($0.address, File.feed($0)) }
    if !maker.calendar.events.isEmpty { files.append((EventCalendar.address, .calendar)) }
    sitemap = maker.publicAddress.map { site in
      Once {
        Sitemap(
          site,
          pages.map { .init(url: site.url(of: $0.address), lastChange: $0.subject.lastChange(in: graph)) })
      }
    }
    if sitemap != nil {
      files += [(Sitemap.address, .sitemap), ("robots.txt", .robots)]
      files += (0..<Sitemap.partCount(of: pages.count)).map {
        (Sitemap.address(ofPart: $0), .sitemapPart($0))
      }
    }
    addresses = files.map(\.0)
    self.files = files.map(\.1)
  }

  func bytes(_ index: Int, _ maker: PageMaker) -> [UInt8] {
    switch files[index] {
    case .feed(let feed): feed.bytes(maker.graph, entries)
    case .calendar: maker.calendar.bytes(maker.graph)
    case .sitemap: sitemap?.value.bytes() ?? []
    case .sitemapPart(let part): sitemap?.value.bytes(ofPart: part) ?? []
    case .robots: sitemap?.value.robots() ?? []
    }
  }
}

extension Graph {
  /// When a brief was last changed, of those that name an entity or of all.
  func lastChange(of entity: Int? = nil) -> CalendarDate? {
    let all = entity.map { appearances[$0].map(\.brief) } ?? Array(briefs.indices)
    return all.lazy.map { briefs[$0].lastChange }.max()
  }
}
