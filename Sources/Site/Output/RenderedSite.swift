package import Briefs
package import Diagnostics
import Search
import Templates

/// A site whose every page is known and whose templates are checked: it can be written without an error.
package struct RenderedSite: Sendable {
  private let maker: PageMaker
  let templates: TemplateSet
  let theme: Theme
  /// Nil where the site has no search.
  let search: SearchFiles?
  let files: [PlannedFile]
  private let feedFiles: FeedFiles
  private let redirects: Redirects
  package let pageCount: Int
  /// Nil where the site has none.
  let data: SiteData?
  /// What looks for text of files that are held back; nil where there are none.
  package let leakCheck: LeakCheck?
  /// Whether pages come anew by themselves when the site does.
  private let isReloading: Bool
  /// Pages that are in memory at once, and as many again while these are written.
  private static let batch = 128

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
      shown: (theme.templates + theme.ownTemplates).map(\.bytes) + Array(theme.assets.values) + [
        Words.allBytes
      ]
        + (graph.briefBodies + graph.entityBodies + graph.pageBodies).map { VisibleText($0.fullHTML).bytes })
    self.theme = (search == nil ? theme.withoutSearch : theme.withSearchClient).withStyleSheet(
      report: &report)
    data = graph.settings.json == .off ? nil : SiteData(graph)
    templates = TemplateSet(theme.templates + theme.ownTemplates, report: &report)
    theme.checkLoads(report: &report)
    let pages =
      PlannedFile.pages(maker)
      + (publishingReports ? [PlannedFile(address: ReportsPage.address, subject: .reports)] : [])
      + (search == nil ? [] : [PlannedFile(address: SearchPage.address, subject: .search)])
    pageCount = pages.count
    feedFiles = FeedFiles(maker, pages: pages.filter(\.subject.isForSearchEngines))
    let files =
      pages + PlannedFile.previews(maker.previews) + PlannedFile.data(graph)
      + feedFiles.addresses.enumerated().map { PlannedFile(address: $1, subject: .feed($0)) }
    redirects = Redirects(
      graph, taken: Self.taken(by: files, data == nil ? [] : [SiteData.address], graph.assets),
      ownFolders: Kind.ownFolders, report: &report)
    self.files =
      files + redirects.all.enumerated().map { PlannedFile(address: $1.address, subject: .redirect($0)) }
    if !report.hasErrors { checkTemplates(report: &report) }
    checkAddresses(
      graph,
      reserved: [.home, .notFound] + maker.eventLists.map(\.page)
        + (maker.judgementCount.count > 0 ? [.judgements] : []) + (maker.sources.count > 0 ? [.sources] : [])
        + (publishingReports ? [.reports] : []) + (search == nil ? [] : [.search]),
      report: &report)
  }

  /// Where no redirect can stand.
  private static func taken(by files: [PlannedFile], _ more: [String], _ assets: [String]) -> Redirects.Taken
  {
    var taken = Redirects.Taken()
    for path in files.map(\.address) + more { taken.add(path, "a page or another file of the site") }
    for path in assets { taken.add(path, "the file ‘\(path)’") }
    return taken
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
  /// Pages are rendered in parallel, a batch at a time, so that memory does not grow with the site. For the same reason a
  /// long file comes in pieces, one behind the other; `goesOn` says that there are more.
  package func renderAll<Failure: Error>(
    inPieces emit: (_ path: String, _ bytes: [UInt8], _ goesOn: Bool) throws(Failure) -> Void
  ) async throws(Failure) {
    for (path, bytes) in theme.assets.sorted(by: { $0.key < $1.key }) { try emit(path, bytes, false) }
    try await Parallel.map(files, inBatchesOf: Self.batch, render) { (files, made) throws(Failure) in
      for (file, bytes) in zip(files, made) { try emit(file.address, bytes, false) }
    }
    try await renderIndexes(inPieces: emit)
  }

  /// The same, with whole files.
  package func renderAll<Failure: Error>(
    _ emit: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) async throws(Failure) {
    var file = FileInPieces()
    try await renderAll { (path, bytes, goesOn) throws(Failure) in
      if let bytes = file.add(bytes, goesOn) { try emit(path, bytes) }
    }
  }

  /// Hands over those files that are made together and not each by itself.
  package func renderIndexes<Failure: Error>(
    _ emit: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) async throws(Failure) {
    var file = FileInPieces()
    try await renderIndexes { (path, bytes, goesOn) throws(Failure) in
      if let bytes = file.add(bytes, goesOn) { try emit(path, bytes) }
    }
  }

  private func renderIndexes<Failure: Error>(
    inPieces emit: (_ path: String, _ bytes: [UInt8], _ goesOn: Bool) throws(Failure) -> Void
  ) async throws(Failure) {
    if let data {
      try await data.site { (piece) throws(Failure) in try emit(SiteData.address, piece, true) }
      try emit(SiteData.address, [], false)
    }
    try await search?.renderAll { (path, bytes) throws(Failure) in try emit(path, bytes, false) }
  }

  /// Where each page and script stands that can be made by itself.
  package var places: [String: Int] {
    Dictionary(files.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The page or script at one of `places`.
  package func file(at place: Int) -> [UInt8] { render(files[place]) }

  /// A part of the theme, such as `assets/style.css`.
  package func themeFile(_ path: String) -> [UInt8]? { theme.assets[path] }

  /// The tag or text of a template that wrote a piece of the page at one of `places`.
  func origin(of piece: Range<Int>, in place: Int) -> Place? { output(files[place], tracing: piece).origin }

  @Sendable private func render(_ file: PlannedFile) -> [UInt8] { output(file).bytes }

  private func output(_ file: PlannedFile, tracing piece: Range<Int>? = nil) -> TemplateOutput {
    var out = TemplateOutput(tracing: piece)
    switch file.subject {
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
    case .feed(let index): out.bytes = feedFiles.bytes(index, maker)
    case .redirect(let index):
      templates.render("redirect", RedirectPage.shape, maker.redirect(redirects.all[index]), into: &out)
    case .sources(let part):
      templates.render(
        "sources", SourcesPage.shape, part.map(maker.sourcesPart) ?? maker.sourcesIndex(), into: &out)
    case .briefData(let index): out.bytes = data?.brief(index) ?? []
    case .entityData(let index): out.bytes = data?.entity(index) ?? []
    case .previews(let shard): out.bytes = maker.previews.script(shard, of: maker.graph)
    case .entity(let index):
      let page = maker.entity(index)
      let (name, shape) = Self.entityTemplate(maker.graph.entities[index].kind)
      templates.render(name, shape, page, into: &out)
    }
    if isReloading { Reloading.add(to: &out.bytes, at: file.address) }
    return out
  }

  static func entityTemplate(_ kind: Kind) -> (name: String, shape: Shape<EntityPage>) {
    switch kind.folder {
    case Kind.people.folder: ("person", EntityPage.personShape)
    case Kind.countries.folder: ("country", EntityPage.countryShape)
    case Kind.issues.folder: ("issue", EntityPage.issueShape)
    default: ("entity", EntityPage.shape)
    }
  }
}

/// A file that is put together again.
private struct FileInPieces {
  private var pieces: [UInt8] = []

  /// Takes the next piece, and gives the whole file when that is the last.
  mutating func add(_ bytes: [UInt8], _ goesOn: Bool) -> [UInt8]? {
    if goesOn {
      pieces += bytes
      return nil
    }
    defer { pieces = [] }
    return pieces.isEmpty ? bytes : pieces + bytes
  }
}
