package import Diagnostics

/// The content folder sorted into what it holds, with all front matter read and no body yet.
package struct Library: Sendable {
  /// A Markdown file: its header, and where its text begins.
  package struct Entry<Header: Sendable>: Sendable {
    package let file: ContentFile
    package let slug: Slug
    package let header: Header
    /// The text of a level-1 heading that opens the body; it stands for a missing title and is not shown twice.
    package let openingTitle: String?
    /// Byte offset where the body begins, behind that heading.
    package let bodyStart: Int
    /// Where the front matter stands, for messages about what it lacks.
    let headerPlace: Place
    /// Whether its front matter could not be read, which has been reported.
    let headerIsBroken: Bool
  }

  package let settings: SiteSettings
  /// The bytes of `site.yml`.
  let settingsText: [UInt8]
  package private(set) var briefs: [Entry<BriefHeader>] = []
  package private(set) var entities: [(kind: Kind, entry: Entry<EntityHeader>)] = []
  /// Markdown files at the top of the folder, such as `about.md`.
  package private(set) var pages: [Entry<PageHeader>] = []
  /// Paths of everything else, such as pictures, to be copied as it is.
  package let assets: [String]
  /// Archived articles by their path in the folder of sources.
  private(set) var articles: [String: ContentFile] = [:]
  /// The files that this build does not show, in no order.
  package private(set) var heldBack: [HeldBack] = []
  /// What embargoes were compared with; nil where no file without an embargo has a date.
  package private(set) var clock: Moment?
  /// Paths of files that could not be read, which has been reported, so that a link to one says no more.
  private(set) var unreadable: Set<String> = []

  /// Sorts and reads the files, which may come in any order.
  ///
  /// - Parameter edition: which files to hold back.
  package init(
    files: [ContentFile], assets: [String], edition: Edition = Edition(), report: inout Report
  ) {
    self.assets = assets
    let ordered = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let settingsFile = ordered.first { $0.path == "site.yml" }
    var settings = settingsFile.map { SiteSettings($0.source, report: &report) } ?? SiteSettings()
    settings.baseURL = edition.baseURL ?? settings.baseURL
    self.settings = settings
    settingsText = settingsFile?.source.bytes ?? []
    var unknownFolders: Set<String> = []
    for file in ordered where file.path != "site.yml" {
      switch file.folder {
      case nil: readPage(file, edition, &report)
      case Kind.sourcesFolder: articles[Archive.name(of: file)] = file
      case Kind.briefsFolder: readBrief(file, edition, &report)
      case let folder?:
        if let kind = settings.kind(folder) {
          readEntity(file, kind, edition, &report)
        } else if unknownFolders.insert(folder).inserted {
          refuseFolder(folder, of: file, &report)
        }
      }
    }
    if !edition.isForDesk { holdBackEmbargoes(edition.clock) }
    refuseTwins(&report)
  }

  /// The file whose page has the address that a file at `path` would have: `Putin.md` for `people/putin.md`.
  package func file(atAddressOf path: String) -> ContentFile? {
    let file = ContentFile(path: path, root: "", bytes: [])
    guard let slug = Slug(file.stem) else { return nil }
    let peers: [(ContentFile, Slug)] =
      file.folder == Kind.briefsFolder
      ? briefs.map { ($0.file, $0.slug) }
      : entities.filter { $0.kind.folder == file.folder }.map { ($0.entry.file, $0.entry.slug) }
    return peers.first { $0.1 == slug }?.0
  }

  /// Whether an archived article has a name.
  package func hasArticle(_ name: String) -> Bool { articles[name] != nil }

  /// The path of a brief that keeps a text as a source, or gives an address as one.
  package func brief(citing text: String, or address: String?) -> String? {
    briefs.first { entry in
      entry.header.sources.contains { source in
        if let address, source.url == address { return true }
        guard let article = source.text.flatMap({ articles[$0.value] }) else { return false }
        return article.source.bytes.elementsEqual(text.utf8)
      }
    }?.file.source.path
  }

  private mutating func readBrief(_ file: ContentFile, _ edition: Edition, _ report: inout Report) {
    guard let (front, slug) = open(file, &report) else { return }
    let header = BriefHeader(front.node, of: file.source, kinds: settings.kinds, report: &report)
    let entry = entry(file, slug, header, front)
    if let reason = edition.reason(for: header.publishing) {
      heldBack.append(HeldBack(brief: entry, reason))
    } else {
      briefs.append(entry)
    }
  }

  private mutating func readEntity(
    _ file: ContentFile, _ kind: Kind, _ edition: Edition, _ report: inout Report
  ) {
    guard let (front, slug) = open(file, &report) else { return }
    let header = EntityHeader(front.node, of: file.source, report: &report)
    let entry = entry(file, slug, header, front)
    if let reason = edition.reason(for: header.publishing) {
      heldBack.append(HeldBack(entry, of: kind, reason))
    } else {
      entities.append((kind, entry))
    }
  }

  private mutating func readPage(_ file: ContentFile, _ edition: Edition, _ report: inout Report) {
    guard let (front, slug) = open(file, &report) else { return }
    let header = PageHeader(front.node, of: file.source, report: &report)
    let entry = entry(file, slug, header, front)
    if let reason = edition.reason(for: header.publishing) {
      heldBack.append(HeldBack(page: entry, reason))
    } else {
      pages.append(entry)
    }
  }

  /// Without a clock the newest brief that has no embargo of its own tells how late it is, so that the same content
  /// makes the same site on any day.
  private mutating func holdBackEmbargoes(_ given: Moment?) {
    let newest = briefs.lazy.filter { $0.header.publishing.embargo == nil }.compactMap(Brief.date(of:)).max()
    let clock = given ?? newest.map { Moment(startOf: $0) }
    func embargo(_ header: PublishingHeader) -> HeldBack.Reason? {
      header.embargo.flatMap { embargo in
        clock.map { embargo.value <= $0 } == true ? nil : .embargo(until: embargo.value)
      }
    }
    holdBack { embargo($0) }
    self.clock = clock
  }

  /// Takes out the published files for which there is a reason to.
  private mutating func holdBack(_ reason: (PublishingHeader) -> HeldBack.Reason?) {
    briefs.removeAll { entry in
      reason(entry.header.publishing).map { heldBack.append(HeldBack(brief: entry, $0)) } != nil
    }
    entities.removeAll { kind, entry in
      reason(entry.header.publishing).map { heldBack.append(HeldBack(entry, of: kind, $0)) } != nil
    }
    pages.removeAll { entry in
      reason(entry.header.publishing).map { heldBack.append(HeldBack(page: entry, $0)) } != nil
    }
  }

  /// The same without the files of some entities, which are held back because only files that are held back name them.
  func holdingBack(_ paths: Set<String>) -> Library {
    var library = self
    library.entities.removeAll { kind, entry in
      guard paths.contains(entry.file.path) else { return false }
      library.heldBack.append(HeldBack(entry, of: kind, .company))
      return true
    }
    return library
  }

  private func entry<Header>(
    _ file: ContentFile, _ slug: Slug, _ header: Header, _ front: FrontMatter
  ) -> Entry<Header> {
    let opening = OpeningTitle.find(in: file.source.bytes, from: front.bodyStart)
    return Entry(
      file: file, slug: slug, header: header, openingTitle: opening?.text,
      bodyStart: opening?.end ?? front.bodyStart, headerPlace: file.source.place(front.range),
      headerIsBroken: front.isBroken)
  }

  private mutating func open(_ file: ContentFile, _ report: inout Report) -> (FrontMatter, Slug)? {
    if let front = FrontMatter.read(file.source, report: &report), let slug = slug(of: file, &report) {
      return (front, slug)
    }
    unreadable.insert(file.path)
    return nil
  }

  private func slug(of file: ContentFile, _ report: inout Report) -> Slug? {
    do throws(Slug.Flaw) {
      return try Slug.page(file.stem, inFolder: file.folder != nil)
    } catch {
      let help =
        switch error {
        case .empty: "rename it, for example to kirill-dmitriev.md"
        case .tooLong: "shorten it to \(Slug.limit) bytes or less"
        case .isIndex, .isDevice: "rename the file"
        }
      report.error("the file name ‘\(file.stem)’ \(error.rawValue)", at: file.source.place(0..<0), help: help)
      return nil
    }
  }

  private func refuseFolder(_ folder: String, of file: ContentFile, _ report: inout Report) {
    let folders = [Kind.briefsFolder] + settings.kinds.map(\.folder)
    let question = Suggestion.question(for: folder, among: folders).map { $0 + " If not, add" } ?? "add"
    report.error(
      "no kind has the folder ‘\(folder)’", at: file.source.place(0..<0),
      help: "\(question) it to site.yml:\nkinds:\n  - {folder: \(folder), singular: …, plural: …}")
  }

  /// Two files with one address, such as `Putin.md` and `putin.md`.
  private func refuseTwins(_ report: inout Report) {
    var first: [String: ContentFile] = [:]
    let addressed =
      briefs.map { ($0.file, Kind.briefsFolder + "/" + $0.slug.text) }
      + entities.map { ($0.entry.file, $0.kind.folder + "/" + $0.entry.slug.text) }
      + pages.map { ($0.file, $0.slug.text) }
    for (file, address) in addressed {
      if let earlier = first[address] {
        report.error(
          "the id ‘\(address)’ is taken by another file", at: file.source.place(0..<0),
          notes: [.init("this one has it", at: earlier.source.place(0..<0))],
          help: "rename one of the two files")
      } else {
        first[address] = file
      }
    }
  }
}
