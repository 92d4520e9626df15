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
  package private(set) var briefs: [Entry<BriefHeader>] = []
  package private(set) var entities: [(kind: Kind, entry: Entry<EntityHeader>)] = []
  /// Markdown files at the top of the folder, such as `about.md`.
  package private(set) var pages: [Entry<PageHeader>] = []
  /// Paths of everything else, such as pictures, to be copied as it is.
  package let assets: [String]
  /// Archived articles by their path in the folder of sources.
  private(set) var articles: [String: ContentFile] = [:]
  /// Paths of drafts that are left out, so that a link to one can say so.
  private(set) var hiddenDrafts: Set<String> = []
  /// Paths of files that could not be read, which has been reported, so that a link to one says no more.
  private(set) var unreadable: Set<String> = []

  /// Sorts and reads the files, which may come in any order.
  package init(files: [ContentFile], assets: [String], includingDrafts: Bool, report: inout Report) {
    self.assets = assets
    let ordered = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let settingsFile = ordered.first { $0.path == "site.yml" }
    settings = settingsFile.map { SiteSettings($0.source, report: &report) } ?? SiteSettings()
    var unknownFolders: Set<String> = []
    for file in ordered where file.path != "site.yml" {
      switch file.folder {
      case nil: readPage(file, &report)
      case Kind.sourcesFolder: articles[Archive.name(of: file)] = file
      case Kind.briefsFolder: readBrief(file, includingDrafts, &report)
      case let folder?:
        if let kind = settings.kind(folder) {
          readEntity(file, kind, includingDrafts, &report)
        } else if unknownFolders.insert(folder).inserted {
          refuseFolder(folder, of: file, &report)
        }
      }
    }
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

  private mutating func readBrief(_ file: ContentFile, _ includingDrafts: Bool, _ report: inout Report) {
    guard let (front, slug) = open(file, &report) else { return }
    let header = BriefHeader(front.node, of: file.source, kinds: settings.kinds, report: &report)
    if header.isDraft, !includingDrafts {
      hiddenDrafts.insert(file.path)
      return
    }
    briefs.append(entry(file, slug, header, front))
  }

  private mutating func readEntity(
    _ file: ContentFile, _ kind: Kind, _ includingDrafts: Bool, _ report: inout Report
  ) {
    guard let (front, slug) = open(file, &report) else { return }
    let header = EntityHeader(front.node, of: file.source, report: &report)
    if header.isDraft, !includingDrafts {
      hiddenDrafts.insert(file.path)
      return
    }
    entities.append((kind, entry(file, slug, header, front)))
  }

  private mutating func readPage(_ file: ContentFile, _ report: inout Report) {
    guard let (front, slug) = open(file, &report) else { return }
    pages.append(entry(file, slug, PageHeader(front.node, of: file.source, report: &report), front))
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
        case .isIndex: "rename the file"
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
