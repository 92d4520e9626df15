import Briefs
import Diagnostics
import Templates

extension RenderedSite {
  /// Every template must fit what it is given, whether this site has such a page or not.
  func checkTemplates(report: inout Report) {
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
      let (name, shape) = RenderedSite.entityTemplate(kind)
      templates.check(name, against: shape, report: &report)
    }
  }

  /// A copied file must not stand where a page goes, and no page where one that Dossier makes does.
  func checkAddresses(_ graph: Graph, reserved: [OwnPage], report: inout Report) {
    if !graph.assets.isEmpty { checkCopies(graph, report: &report) }
    for page in graph.pages where reserved.contains(where: { $0.rawValue == page.slug.text }) {
      report.error(
        "‘\(page.slug)’ is the address of a page that Dossier makes", at: page.entry.file.source.place(0..<0),
        help: "rename the file")
    }
  }

  private func checkCopies(_ graph: Graph, report: inout Report) {
    let pages = Set(files.map(\.address) + (data == nil ? [] : [SiteData.address]))
    var taken = Redirects.Taken()
    for address in pages.union(theme.assets.keys) { taken.add(address, "another file of the site") }
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
      } else if let what = taken.obstacle(to: path) {
        report.error(
          "the file ‘\(path)’ stands where \(what) is", at: nil, help: "rename the file or its folder")
      }
    }
  }
}
