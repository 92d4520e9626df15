import Briefs
import Templates

/// Makes each page's data from the graph.
struct PageMaker: Sendable {
  let graph: Graph
  let cards: SiteCards
  let land: Land
  /// The periods into which the list of briefs is split; none while one page can show it all.
  let briefsArchive: [Period]
  let membership: Membership
  let backlinks: Backlinks
  // What many pages ask for, sorted once.

  /// The index of each kind, by folder.
  private(set) var alphabets: [String: Alphabet] = [:]
  private(set) var eventEntries: [EventList: DatedEntries] = [:]
  private(set) var judgementEntries: [Judgement.Status: DatedEntries] = [:]

  let previews: PreviewShards
  /// Nil where nobody knows where the site will stand.
  let publicAddress: PublicAddress?
  let linkedData: Once<LinkedData>?
  let calendar: EventCalendar
  let words: Words
  let sources: SourceList
  private let site: SiteCard
  private let navigation: Navigation
  private let previewSettings: PreviewSettings?
  /// As Open Graph writes the site's language.
  let locale: String?
  /// The feeds of the site itself and its calendar.
  private(set) var siteFeeds: [FeedLink] = []

  /// How many issues the home page shows.
  private static let mostIssues = 40
  /// How many briefs their list shows when all of them are on pages of their own.
  private static let newestBriefs = 50

  init(_ graph: Graph, land: Land) {
    self.graph = graph
    self.land = land
    briefsArchive = graph.briefs.count > Period.limit ? Period.split(graph.briefs.map(\.date)) : []
    cards = SiteCards(graph)
    membership = Membership(graph, sorted: cards.sorted)
    backlinks = Backlinks(graph)
    previews = PreviewShards(graph)
    publicAddress = PublicAddress(graph.settings)
    linkedData = publicAddress.map { [cards] address in Once { LinkedData(address, graph, cards) } }
    calendar = EventCalendar(graph)
    words = Words(graph.settings)
    sources = SourceList(graph)
    site = SiteCard(
      title: graph.settings.title, description: graph.settings.description, language: graph.settings.language,
      footer: graph.settings.theme.footer)
    navigation = Navigation(graph, words)
    previewSettings = PreviewSettings(
      previews, hasSources: sources.count > 0, kinds: graph.settings.kinds)
    locale = Sharing.locale(graph.settings.language)
    siteFeeds = feedsOfSite()
    for kind in graph.settings.kinds { alphabets[kind.folder] = alphabet(of: .kind(kind)) }
    for list in EventList.allCases { eventEntries[list] = entries(of: list) }
    for status in Judgement.Status.allCases { judgementEntries[status] = judgements(status) }
  }

  func home() -> HomePage {
    let limit = graph.settings.theme.latest
    let items = Array(cards.briefs.prefix(limit))
    let more =
      cards.briefs.count > limit
      ? LinkCard(url: Address.index(Kind.briefsFolder), title: "All \(cards.briefs.count) briefs") : nil
    // Alphabetical, unless they are too many: then those of the newest briefs.
    let issues = cards.sorted[Kind.issues.folder] ?? []
    let newest = issues.map { (brief: graph.appearances[$0].first?.brief ?? Int.max, issue: $0) }
      .sorted { $0.brief < $1.brief }
    return HomePage(
      frame: frame(
        at: "index.html", PageCard(title: site.title, description: site.description, date: newestDate),
        about: .home),
      latest: items.isEmpty ? nil : .init(items: items, more: more),
      issues: IssueTable(newest.map(\.issue), most: Self.mostIssues, of: self), ahead: ahead.cards,
      allAhead: ahead.more, counts: counts)
  }

  func brief(_ index: Int) -> BriefPage {
    let brief = graph.briefs[index]
    let body = graph.briefBodies[index]
    let date = DateCard(brief.date)
    let page = PageCard(
      title: brief.title, description: cards.briefs[index].summary, date: date,
      trail: [homeLink, LinkCard(url: Address.index(Kind.briefsFolder), title: words[.briefs])],
      data: data(besides: brief.address))
    return BriefPage(
      frame: frame(at: brief.address, page, about: .brief(index)),
      brief: BriefPage.Content(
        title: brief.title, date: date, updated: brief.header.updated.map { DateCard($0) },
        authors: brief.header.authors, tags: brief.header.tags, status: brief.header.status,
        review: brief.header.review.map { DateCard($0) },
        readingTime: "\(max(1, (body.wordCount + 115) / 230)) min", bottomLine: body.bottomLine,
        body: quotationsMarked(in: body.prose, ofBrief: index), facts: facts(ofBrief: index),
        movedAnchors: body.movedAnchors,
        sources: brief.header.sources.map { SourceCard($0) },
        origins: OriginsCard.text(
          sources: brief.header.sources.count, origins: brief.origins.count, ofClaims: body.facts.originCount),
        entities: cards.groups(graph.named[index], in: graph)))
  }

  func briefsIndex() -> BriefsPage {
    let address = Address.index(Kind.briefsFolder)
    let page = PageCard(title: words[.briefs], date: newestDate, trail: [homeLink])
    let shown = briefsArchive.isEmpty ? graph.briefs.count : Self.newestBriefs
    return BriefsPage(
      frame: frame(at: address, page), views: briefViews(), months: months(of: 0..<shown),
      archive: briefsArchive.map { archiveCount($0, of: address) })
  }

  /// A part of the list of briefs.
  func briefsArchive(_ period: Period) -> BriefsPage {
    let address = Address.index(Kind.briefsFolder)
    let page = PageCard(
      title: "\(words[.briefs]): \(period.title)",
      trail: [homeLink, LinkCard(url: address, title: words[.briefs])])
    return BriefsPage(
      frame: frame(at: Self.archiveAddress(address, period), page), views: [],
      months: months(of: period.entries),
      archive: [])
  }

  private func months(of range: Range<Int>) -> [BriefsPage.Month] {
    var months: [BriefsPage.Month] = []
    for index in range {
      let date = graph.briefs[index].date
      guard let month = CalendarDate(year: date.year, month: date.month) else { continue }
      if months.last?.anchor != month.iso {
        months.append(.init(anchor: month.iso, title: month.text, items: []))
      }
      months[months.count - 1].items.append(cards.briefs[index])
    }
    return months
  }

  func text(_ index: Int) -> TextPage {
    let page = graph.pages[index]
    let card = PageCard(title: page.title, description: graph.pageBodies[index].summary, trail: [homeLink])
    return TextPage(frame: frame(at: page.address, card), body: graph.pageBodies[index].html)
  }

  func about() -> AboutPage {
    let index = graph.pages.firstIndex { $0.slug.text == Self.aboutSlug }
    let title = index.map { graph.pages[$0].title } ?? words[.about]
    let body = index.map { graph.pageBodies[$0] }
    let card = PageCard(
      title: title, description: body?.summary ?? site.description, trail: [homeLink],
      data: graph.settings.json == .off ? nil : SiteData.address)
    return AboutPage(frame: frame(at: "about.html", card), body: body?.html ?? [], counts: counts)
  }

  func notFound() -> NotFoundPage {
    // A host shows this page at any address, so only the site's own full address, if known, leads home from it.
    let root = graph.settings.baseURL ?? ""
    return NotFoundPage(
      frame: Frame(
        root: root, site: site, navigation: [], page: PageCard(title: words[.pageNotFound]), words: words))
  }

  /// The address of the data that lies beside a page, escaped.
  func data(besides address: String) -> String? {
    graph.settings.json == .full ? Address.escaped(SiteData.address(besides: address)) : nil
  }

  static let aboutSlug = "about"

  var homeLink: LinkCard { LinkCard(url: "index.html", title: site.title) }

  private var newestDate: DateCard? { graph.briefs.first.map { DateCard($0.date) } }

  private var counts: [CountCard] {
    let kinds = graph.settings.kinds.map { kind in
      CountCard(
        url: Address.index(kind.folder), title: kind.plural, count: cards.sorted[kind.folder]?.count ?? 0)
    }
    let briefs = CountCard(
      url: Address.index(Kind.briefsFolder), title: words[.briefs], count: graph.briefs.count)
    return ([briefs] + kinds + listCounts + [sourcesCount]).filter { $0.count > 0 }
  }

  /// The lists of facts of all texts.
  private var listCounts: [CountCard] { eventLists.map(count) + [judgementCount] }

  /// The frame of the page at an address.
  func frame(at address: String, _ page: PageCard, about subject: Subject = .other) -> Frame {
    Frame(
      root: Address.root(from: address), site: site, navigation: navigation.items(at: address), page: page,
      words: words, previews: previewSettings, sharing: sharing(subject, at: address, page),
      feeds: feeds(subject), hasSearch: graph.settings.search != .off)
  }
}
