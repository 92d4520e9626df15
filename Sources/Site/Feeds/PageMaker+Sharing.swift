import Briefs
import Templates

extension PageMaker {
  /// What a page is about, for what it tells programs.
  enum Subject {
    case home
    case brief(Int)
    case entity(Int)
    case other
  }

  /// Nil where nobody knows the site's address.
  func sharing(_ subject: Subject, at address: String, _ page: PageCard) -> Sharing? {
    guard let publicAddress, let data = linkedData?.value else { return nil }
    let url = publicAddress.url(of: address)
    let nodes =
      switch subject {
      case .home: data.home()
      case .brief(let index): data.brief(index)
      case .entity(let index): data.entity(index)
      case .other: [LinkedNode]()
      }
    let all = nodes + data.breadcrumbs(page.trail, title: page.title, url: url)
    var sharing = Sharing(
      url: url, locale: locale,
      data: all.isEmpty ? [] : LinkedNode.document(all))
    switch subject {
    case .brief(let index):
      let brief = graph.briefs[index]
      sharing.type = "article"
      sharing.article = Sharing.Article(
        published: brief.date.iso, modified: brief.lastChange.iso, authors: brief.header.authors,
        tags: graph.categories(of: index))
    case .entity(let index) where graph.entities[index].kind.folder == Kind.people.folder:
      sharing.type = "profile"
    case .home, .entity, .other: break
    }
    return sharing
  }

  /// The feeds of a page, its own first, and the calendar.
  func feeds(_ subject: Subject) -> [FeedLink] {
    guard case .entity(let index) = subject, graph.settings.feeds > 0, !graph.appearances[index].isEmpty
    else {
      return siteFeeds
    }
    let entity = graph.entities[index]
    let own = FeedLink(
      url: Address.escaped(AtomFeed.address(of: entity)), mediaType: AtomFeed.mediaType,
      title: AtomFeed.title(of: entity, site: graph.settings.title), name: "\(words[.feed]): \(entity.name)")
    return [own] + siteFeeds
  }

  func feedsOfSite() -> [FeedLink] {
    let site = graph.settings.title
    var links: [FeedLink] = []
    if graph.settings.feeds > 0, !graph.briefs.isEmpty {
      links.append(
        FeedLink(
          url: AtomFeed.siteAddress, mediaType: AtomFeed.mediaType, title: site,
          name: "\(words[.feed]): \(words[.allBriefs])"))
    }
    if !calendar.events.isEmpty {
      links.append(
        FeedLink(
          url: EventCalendar.address, mediaType: EventCalendar.mediaType, title: "\(words[.ahead]) · \(site)",
          name: words[.calendar]))
    }
    return links
  }
}
