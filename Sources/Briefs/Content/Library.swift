package import Diagnostics

/// The content folder sorted into what it holds, with all front matter read and no body yet.
package struct Library: Sendable {
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
  /// What each Markdown file says, by its path, for a later library to take over.
  private var readings: [String: FileReading] = [:]

  /// Sorts and reads the files, which may come in any order.
  ///
  /// - Parameters:
  ///   - edition: which files to hold back.
  ///   - earlier: an earlier library of the same site; what has not changed since is not read again.
  package init(
    files: [ContentFile], assets: [String], edition: Edition = Edition(), after earlier: Library? = nil,
    report: inout Report
  ) async {
    self.assets = assets
    let ordered = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let settingsFile = ordered.first { $0.path == "site.yml" }
    var settings = settingsFile.map { SiteSettings($0.source, report: &report) } ?? SiteSettings()
    settings.baseURL = edition.baseURL ?? settings.baseURL
    self.settings = settings
    let kinds = settings.kinds
    settingsText = settingsFile?.source.bytes ?? []
    let known = earlier.flatMap { $0.settingsText == settingsText ? $0.readings : nil } ?? [:]
    var texts: [(file: ContentFile, role: FileReading.Role)] = []
    var unknownFolders: Set<String> = []
    for file in ordered where file.path != "site.yml" {
      switch file.folder {
      case nil: texts.append((file, .page))
      case Kind.sourcesFolder: articles[Archive.name(of: file)] = file
      case Kind.briefsFolder: texts.append((file, .brief))
      case let folder?:
        if let kind = settings.kind(folder) {
          texts.append((file, .entity(kind)))
        } else if unknownFolders.insert(folder).inserted {
          refuseFolder(folder, of: file, &report)
        }
      }
    }
    let readings = await Parallel.map(texts) { text in
      if let reading = known[text.file.path], reading.isOf(text.file) { return reading }
      return FileReading(text.file, as: text.role, kinds: kinds)
    }
    for reading in readings { take(reading, edition, &report) }
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

  /// Sorts in what a file says.
  private mutating func take(_ reading: FileReading, _ edition: Edition, _ report: inout Report) {
    readings[reading.file.path] = reading
    report.append(reading.report)
    switch reading.content {
    case .brief(let entry):
      if let reason = edition.reason(for: entry.header.publishing) {
        heldBack.append(HeldBack(brief: entry, reason))
      } else {
        briefs.append(entry)
      }
    case .entity(let kind, let entry):
      if let reason = edition.reason(for: entry.header.publishing) {
        heldBack.append(HeldBack(entry, of: kind, reason))
      } else {
        entities.append((kind, entry))
      }
    case .page(let entry):
      if let reason = edition.reason(for: entry.header.publishing) {
        heldBack.append(HeldBack(page: entry, reason))
      } else {
        pages.append(entry)
      }
    case nil: unreadable.insert(reading.file.path)
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
