package import Briefs
package import Diagnostics
import Search
import Templates

/// A site whose every page is known and whose templates are checked: it can be written without an error.
package struct RenderedSite: Sendable {
  private let maker: PageMaker
  private let templates: TemplateSet
  private let theme: Theme
  /// Nil where the site has no search.
  private let search: SearchFiles?
  private let jobs: [Job]
  private let feedFiles: FeedFiles
  private let redirects: Redirects
  package let pageCount: Int
  /// Nil where the site has none.
  private let data: SiteData?
  /// What looks for text of files that are held back; nil where there are none.
  package let leakCheck: LeakCheck?
  /// Whether pages come anew by themselves when the site does.
  private let isReloading: Bool

  /// One page, or one script that pages load: its address and what it shows.
  private struct Job: Sendable {
    let address: String
    let subject: Subject
  }

  private enum Subject: Sendable {
    case home, briefs, about, notFound, reports, search
    case brief(Int)
    case entity(Int)
    case entityArchive(Int, Period)
    case briefsArchive(Period)
    case index(EntityIndex, Alphabet.Part?)
    case regions
    case byIssue(Alphabet.Part?)
    case text(Int)
    case previews(Int)
    case feed(Int)
    case redirect(Int)
    case events(EventList, Period?)
    case facts(FactBlock, Int, Period)
    case judgements
    case judgementsArchive(Judgement.Status, Period)
    case briefData(Int)
    case entityData(Int)
    case sources(SourceList.Part?)

    /// Whether a search engine should read it: not the lists for the desk, nor what only leads to other pages.
    var isForSearchEngines: Bool {
      switch self {
      case .notFound, .reports, .search: false
      default: true
      }
    }

    /// When what it shows was last changed, as far as the content tells.
    func lastChange(in graph: Graph) -> CalendarDate? {
      switch self {
      case .home, .briefs: graph.lastChange()
      case .brief(let index): graph.briefs[index].lastChange
      case .entity(let index): graph.lastChange(of: index)
      default: nil
      }
    }
  }

  /// Compiles the theme and plans the pages; whatever is wrong is in the report.
  ///
  /// - Parameters:
  ///   - publishingReports: whether the reports for the desk are a page of the site.
  ///   - isReloading: whether pages load the script that lets them come anew by themselves.
  package init(
    _ graph: Graph, theme: Theme, land: Land, publishingReports: Bool = false, isReloading: Bool = false,
    report: inout Report
  ) {
    self.isReloading = isReloading
    let maker = PageMaker(graph, land: land)
    self.maker = maker
    Words.check(graph.settings, report: &report)
    search = SiteDocuments(graph, maker.words).map { SearchFiles(documents: $0) }
    leakCheck = LeakCheck(
      graph,
      shown: theme.templates.map(\.bytes) + Array(theme.assets.values) + [Words.allBytes]
        + (graph.briefBodies + graph.entityBodies + graph.pageBodies).map { VisibleText($0.fullHTML).bytes })
    self.theme = (search == nil ? theme.withoutSearch : theme.withSearchClient).withStyleSheet(
      report: &report)
    data = graph.settings.json == .off ? nil : SiteData(graph)
    templates = TemplateSet(theme.templates, report: &report)
    let pages =
      Self.jobs(maker)
      + (publishingReports ? [Job(address: ReportsPage.address, subject: .reports)] : [])
      + (search == nil ? [] : [Job(address: SearchPage.address, subject: .search)])
    pageCount = pages.count
    feedFiles = FeedFiles(
      maker,
      pages: pages.filter(\.subject.isForSearchEngines).map { ($0.address, $0.subject.lastChange(in: graph)) }
    )
    let files =
      pages + Self.previewJobs(maker.previews) + Self.dataJobs(graph)
      + feedFiles.addresses.enumerated().map { Job(address: $1, subject: .feed($0)) }
    var taken = Redirects.Taken()
    for file in files { taken.add(file.address, "a page or another file of the site") }
    if data != nil { taken.add(SiteData.address, "a page or another file of the site") }
    for path in graph.assets { taken.add(path, "the file ‘\(path)’") }
    redirects = Redirects(graph, taken: taken, ownFolders: Kind.ownFolders, report: &report)
    jobs = files + redirects.all.enumerated().map { Job(address: $1.address, subject: .redirect($0)) }
    if !report.hasErrors { checkTemplates(report: &report) }
    checkAddresses(
      graph,
      reserved: ["index", "404"]
        + maker.eventLists.map(\.slug) + (maker.judgementCount.count > 0 ? [JudgementsPage.slug] : [])
        + (maker.sources.count > 0 ? [PageMaker.sourcesSlug] : [])
        + (publishingReports ? [ReportsPage.slug] : []) + (search == nil ? [] : [SearchPage.slug]),
      report: &report)
  }

  /// What the site does without because nobody told where it will stand; nil where somebody did.
  package var leftOut: String? {
    maker.publicAddress == nil
      ? "without base_url: no sitemap, robots.txt, canonical links, tags for sharing or structured data; links in feeds are relative"
      : nil
  }
  package var graph: Graph { maker.graph }
  /// The addresses of all sources, each once, with every place that gives it.
  package var sourceAddresses: [(address: String, places: [Place])] { maker.graph.sourceAddresses }
  package var briefCount: Int { maker.graph.briefs.count }
  package var entityCount: Int { maker.graph.hasPage.count { $0 } }
  package var publishTargets: [PublishTarget] { maker.graph.settings.publish }
  package var heldBack: [HeldBack] { maker.graph.heldBack }
  /// Paths of content files that are not copied, because only files that are held back use them.
  package var heldBackAssets: [String] { maker.graph.heldBackAssets }
  /// Paths of content files to be copied as they are.
  package var assets: [String] { maker.graph.assets }

  /// The reports for the desk; nil where the graph was built without them.
  ///
  /// - Parameter today: the day from which reviews are overdue; without one they are not looked at.
  package func reports(on today: CalendarDate? = nil) -> ReportLists? {
    ReportLists(maker.graph, today: today)
  }

  /// The reports for the desk as a file that needs no other.
  package func reportsFile(on today: CalendarDate? = nil) -> [UInt8] {
    var out: [UInt8] = []
    let style = theme.assets[StyleSheet.path]
    templates.render("reports-file", ReportsPage.shape, maker.reports(style: style, on: today), into: &out)
    return out
  }

  /// Hands over each file of the site but the copied ones, in an order that never changes.
  ///
  /// Pages are rendered in parallel, a batch at a time, so that memory does not grow with the site.
  package func renderAll<Failure: Error>(
    _ emit: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) async throws(Failure) {
    for (path, bytes) in theme.assets.sorted(by: { $0.key < $1.key }) { try emit(path, bytes) }
    let batch = 256
    for start in stride(from: 0, to: jobs.count, by: batch) {
      let part = Array(jobs[start..<min(start + batch, jobs.count)])
      for (job, bytes) in zip(part, await Parallel.map(part, render)) { try emit(job.address, bytes) }
    }
    try await renderIndexes(emit)
  }

  /// Hands over those files that are made together and not each by itself.
  package func renderIndexes<Failure: Error>(
    _ emit: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) async throws(Failure) {
    if let site = await data?.site() { try emit(SiteData.address, site) }
    try await search?.renderAll(emit)
  }

  /// Where each page and script stands that can be made by itself.
  package var places: [String: Int] {
    Dictionary(jobs.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The page or script at one of `places`.
  package func file(at place: Int) -> [UInt8] { render(jobs[place]) }

  /// A part of the theme, such as `assets/style.css`.
  package func themeFile(_ path: String) -> [UInt8]? { theme.assets[path] }

  private static func jobs(_ maker: PageMaker) -> [Job] {
    let graph = maker.graph
    var jobs = [
      Job(address: "index.html", subject: .home), Job(address: "about.html", subject: .about),
      Job(address: "404.html", subject: .notFound),
      Job(address: Address.index(Kind.briefsFolder), subject: .briefs),
    ]
    jobs += maker.briefsArchive.map { period in
      Job(
        address: PageMaker.archiveAddress(Address.index(Kind.briefsFolder), period),
        subject: .briefsArchive(period))
    }
    jobs += indexJobs(maker)
    jobs += graph.briefs.indices.map { Job(address: graph.briefs[$0].address, subject: .brief($0)) }
    for index in graph.entities.indices where graph.hasPage[index] {
      let address = graph.entities[index].address
      jobs.append(Job(address: address, subject: .entity(index)))
      jobs += maker.archive(of: index).map { period in
        Job(address: PageMaker.archiveAddress(address, period), subject: .entityArchive(index, period))
      }
      for block in FactBlock.allCases {
        let base = PageMaker.archiveBase(address, block)
        jobs += maker.entries(block, of: index).archive.map { period in
          Job(address: PageMaker.archiveAddress(base, period), subject: .facts(block, index, period))
        }
      }
    }
    for index in graph.pages.indices where graph.pages[index].slug.text != PageMaker.aboutSlug {
      jobs.append(Job(address: graph.pages[index].address, subject: .text(index)))
    }
    return jobs + eventJobs(maker) + judgementJobs(maker) + sourcesJobs(maker)
  }

  private static func indexJobs(_ maker: PageMaker) -> [Job] {
    maker.listings.flatMap { listing in
      ([nil] + maker.alphabet(of: listing).parts).map { part in
        Job(address: maker.address(of: listing, part), subject: .index(listing, part))
      }
    } + (maker.regions.isEmpty ? [] : [Job(address: PageMaker.regionsAddress, subject: .regions)])
      + maker.byIssue.map { Job(address: $0.address, subject: .byIssue($0.part)) }
  }

  private static func eventJobs(_ maker: PageMaker) -> [Job] {
    maker.eventLists.flatMap { list in
      [Job(address: list.address, subject: .events(list, nil))]
        + maker.entries(of: list).archive.map { period in
          Job(address: PageMaker.archiveAddress(list.address, period), subject: .events(list, period))
        }
    }
  }

  private static func judgementJobs(_ maker: PageMaker) -> [Job] {
    guard maker.judgementCount.count > 0 else { return [] }
    return [Job(address: JudgementsPage.address, subject: .judgements)]
      + Judgement.Status.allCases.flatMap { status in
        maker.judgements(status).archive.map { period in
          Job(
            address: PageMaker.archiveAddress(PageMaker.archiveBase(status), period),
            subject: .judgementsArchive(status, period))
        }
      }
  }

  /// A site whose briefs name no source has no list of them.
  private static func sourcesJobs(_ maker: PageMaker) -> [Job] {
    guard maker.sources.count > 0 else { return [] }
    return [Job(address: PageMaker.sourcesAddress, subject: .sources(nil))]
      + maker.sources.parts.map { Job(address: PageMaker.sourcesAddress($0), subject: .sources($0)) }
  }

  /// What lies beside the pages of briefs and entities.
  private static func dataJobs(_ graph: Graph) -> [Job] {
    guard graph.settings.json == .full else { return [] }
    return graph.briefs.indices.map { index in
      Job(address: SiteData.address(besides: graph.briefs[index].address), subject: .briefData(index))
    }
      + graph.entities.indices.filter { graph.hasPage[$0] }.map { index in
        Job(address: SiteData.address(besides: graph.entities[index].address), subject: .entityData(index))
      }
  }

  private static func previewJobs(_ shards: PreviewShards) -> [Job] {
    (0..<shards.count).map { Job(address: PreviewShards.address(of: $0), subject: .previews($0)) }
  }

  @Sendable private func render(_ job: Job) -> [UInt8] {
    var out: [UInt8] = []
    switch job.subject {
    case .home: templates.render("home", HomePage.shape, maker.home(), into: &out)
    case .briefs: templates.render("briefs", BriefsPage.shape, maker.briefsIndex(), into: &out)
    case .briefsArchive(let period):
      templates.render("briefs", BriefsPage.shape, maker.briefsArchive(period), into: &out)
    case .entityArchive(let index, let period):
      templates.render(
        "entity-archive", EntityArchivePage.shape, maker.entityArchive(index, period), into: &out)
    case .about: templates.render("about", AboutPage.shape, maker.about(), into: &out)
    case .reports: templates.render("reports", ReportsPage.shape, maker.reports(), into: &out)
    case .search: templates.render("search", SearchPage.shape, maker.search(), into: &out)
    case .notFound: templates.render("404", NotFoundPage.shape, maker.notFound(), into: &out)
    case .brief(let index): templates.render("brief", BriefPage.shape, maker.brief(index), into: &out)
    case .index(let listing, let part):
      templates.render("index", IndexPage.shape, maker.index(listing, part), into: &out)
    case .regions: templates.render("index", IndexPage.shape, maker.regionsIndex(), into: &out)
    case .byIssue(let part):
      templates.render(
        "briefs-by-issue", BriefsByIssuePage.shape, maker.briefsByIssue(part), into: &out)
    case .text(let index): templates.render("page", TextPage.shape, maker.text(index), into: &out)
    case .events(let list, let period):
      templates.render("events", EventsPage.shape, maker.events(list, period), into: &out)
    case .facts(let block, let index, let period):
      templates.render(
        "fact-archive", FactArchivePage.shape, maker.factArchive(block, of: index, period), into: &out)
    case .judgements:
      templates.render("judgements", JudgementsPage.shape, maker.judgements(), into: &out)
    case .judgementsArchive(let status, let period):
      templates.render("judgements", JudgementsPage.shape, maker.judgements(status, period), into: &out)
    case .feed(let index): out = feedFiles.bytes(index, maker)
    case .redirect(let index):
      templates.render("redirect", RedirectPage.shape, maker.redirect(redirects.all[index]), into: &out)
    case .sources(let part):
      templates.render(
        "sources", SourcesPage.shape, part.map(maker.sourcesPart) ?? maker.sourcesIndex(), into: &out)
    case .briefData(let index): out = data?.brief(index) ?? []
    case .entityData(let index): out = data?.entity(index) ?? []
    case .previews(let shard): out = maker.previews.script(shard, of: maker.graph)
    case .entity(let index):
      let page = maker.entity(index)
      let (name, shape) = Self.entityTemplate(maker.graph.entities[index].kind)
      templates.render(name, shape, page, into: &out)
    }
    if isReloading { Reloading.add(to: &out, at: job.address) }
    return out
  }

  private static func entityTemplate(_ kind: Kind) -> (name: String, shape: Shape<EntityPage>) {
    switch kind.folder {
    case Kind.people.folder: ("person", EntityPage.personShape)
    case Kind.countries.folder: ("country", EntityPage.countryShape)
    case Kind.issues.folder: ("issue", EntityPage.issueShape)
    default: ("entity", EntityPage.shape)
    }
  }

  private func checkTemplates(report: inout Report) {
    templates.check("home", against: HomePage.shape, report: &report)
    templates.check("briefs", against: BriefsPage.shape, report: &report)
    templates.check("about", against: AboutPage.shape, report: &report)
    templates.check("404", against: NotFoundPage.shape, report: &report)
    templates.check("search", against: SearchPage.shape, report: &report)
    templates.check("brief", against: BriefPage.shape, report: &report)
    templates.check("index", against: IndexPage.shape, report: &report)
    templates.check("briefs-by-issue", against: BriefsByIssuePage.shape, report: &report)
    templates.check("entity-archive", against: EntityArchivePage.shape, report: &report)
    templates.check("reports", against: ReportsPage.shape, report: &report)
    templates.check("reports-file", against: ReportsPage.shape, report: &report)
    templates.check("sources", against: SourcesPage.shape, report: &report)
    templates.check("redirect", against: RedirectPage.shape, report: &report)
    templates.check("events", against: EventsPage.shape, report: &report)
    templates.check("fact-archive", against: FactArchivePage.shape, report: &report)
    templates.check("judgements", against: JudgementsPage.shape, report: &report)
    templates.check("page", against: TextPage.shape, report: &report)
    for kind in [
      Kind.people, .countries, .issues, Kind(folder: "", singular: "", plural: "", isActor: false),
    ] {
      let (name, shape) = Self.entityTemplate(kind)
      templates.check(name, against: shape, report: &report)
    }
  }

  /// A copied file must not stand where a page goes.
  private func checkAddresses(_ graph: Graph, reserved: [String], report: inout Report) {
    let pages = Set(jobs.map(\.address) + (data == nil ? [] : [SiteData.address]))
    let own =
      [(folder: Kind.cardsFolder, holds: "the previews of links")]
      + (search == nil ? [] : [(folder: Kind.searchFolder, holds: "the search")])
    for path in graph.assets {
      if let (folder, holds) = own.first(where: { path == $0.folder || path.hasPrefix($0.folder + "/") }) {
        report.error(
          "the file ‘\(path)’ stands where Dossier keeps \(holds)", at: nil,
          help: "give ‘\(folder)’ another name")
      } else if pages.contains(path) {
        report.error("the file ‘\(path)’ has the address of a page", at: nil, help: "rename the file")
      } else if theme.assets[path] != nil {
        report.error(
          "the file ‘\(path)’ has the address of a part of the theme", at: nil,
          help: "rename it, or move it to templates/ if it is meant to replace that part")
      }
    }
    for page in graph.pages where reserved.contains(page.slug.text) {
      report.error(
        "‘\(page.slug)’ is the address of a page that Dossier makes", at: page.entry.file.source.place(0..<0),
        help: "rename the file")
    }
  }
}
