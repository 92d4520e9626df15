package import Diagnostics

/// All that a site says before any body is read: who and what it knows, by which names, and what each page says of them.
package struct SiteNames: Sendable {
  private(set) var library: Library
  /// Newest first.
  private(set) var briefs: [Brief]
  private(set) var pages: [FreePage]
  private(set) var registry: Registry
  let references: FrontMatterReferences
  /// For each entity what its profile refers to.
  let relations: [Relations]
  let addresses: AddressBook
  let linker: Linker
  /// For each group of the gazetteer its members, as indices of entities.
  let groups: [[Int]]
  let actorSpellings: ActorSpellings
  /// For each brief what its front matter says of names.
  private let evidence: [PageEvidence]
  /// What was wrong.
  private let findings: Report

  /// - Parameter earlier: the names of an earlier build of the same site; they stay when only texts have changed.
  package init(
    _ library: Library, gazetteer: Gazetteer, after earlier: SiteNames? = nil, report: inout Report
  ) {
    if let earlier, library.hasFrame(of: earlier.library) {
      self = earlier
      take(library)
    } else {
      self.init(reading: library, gazetteer: gazetteer)
    }
    report.append(findings)
  }

  private init(reading library: Library, gazetteer: Gazetteer) {
    var report = Report()
    self.library = library
    briefs = Brief.all(in: library, report: &report)
    pages = library.pages.map { FreePage($0) }
    var registry = Registry(library, briefs: briefs, pages: pages, gazetteer: gazetteer)
    references = FrontMatterReferences(briefs, in: &registry, report: &report)
    relations = Relations.all(in: &registry, report: &report)
    let index = NameIndex(registry.entities.map(\.names) + gazetteer.groups.map(\.names))
    evidence = Evidence.all(
      for: briefs, named: references.named, in: registry, index: index, report: &report)
    addresses = AddressBook(briefs: briefs, registry: registry, pages: pages)
    linker = Linker(index)
    groups = gazetteer.members(in: registry)
    actorSpellings = ActorSpellings(registry, index)
    self.registry = registry
    findings = report
  }

  /// Takes in a library of the same frame, in which some texts are others.
  private mutating func take(_ library: Library) {
    let briefEntries = library.replacements(of: self.library) { $0.briefs }
    let pageEntries = library.replacements(of: self.library) { $0.pages }
    for index in briefs.indices {
      if let entry = briefEntries[ObjectIdentifier(briefs[index].entry)] {
        briefs[index] = briefs[index].with(entry)
      }
    }
    for index in pages.indices {
      if let entry = pageEntries[ObjectIdentifier(pages[index].entry)] { pages[index] = FreePage(entry) }
    }
    registry.replaceProfiles(with: library.replacements(of: self.library) { $0.entities.map(\.entry) })
    self.library = library
  }

  /// Whether a file says the same when it is read with other names.
  func readAlike(_ other: SiteNames) -> Bool {
    library.hasSurroundings(of: other.library)
      && briefs.elementsEqual(other.briefs) {
        $0 === $1 || $0.entry.file.path == $1.entry.file.path && $0.title == $1.title
      }
      && registry.entities.elementsEqual(other.registry.entities) { $0.isCalled(as: $1) }
      && pages.elementsEqual(other.pages) {
        $0.entry === $1.entry || $0.entry.file.path == $1.entry.file.path && $0.title == $1.title
      }
  }

  /// The entity of a kind that goes by an id, a name or an alias.
  package func entity(called name: String, of kind: Kind) -> Entity? {
    guard case .found(.entity(let index)) = registry.entity(name, of: kind) else { return nil }
    return registry.entities[index]
  }

  func text(ofBrief index: Int) -> PageText {
    let brief = briefs[index]
    return PageText(
      file: brief.entry.file, start: brief.entry.bodyStart, root: Self.inFolder,
      sources: Set(brief.header.sources.map(\.id.value)), evidence: evidence[index], title: brief.title)
  }

  /// The profile of an entity, if it has one.
  func text(ofEntity index: Int) -> PageText? {
    registry.entities[index].profile.map { profile in
      PageText(
        file: profile.file, start: profile.bodyStart, root: Self.inFolder,
        evidence: Evidence.forProfile(of: index, relations[index]), subject: index)
    }
  }

  func text(ofPage index: Int) -> PageText {
    PageText(file: pages[index].entry.file, start: pages[index].entry.bodyStart, root: "")
  }

  /// What reads a text of this site.
  ///
  /// - Parameters:
  ///   - assets: the paths of the files that links may lead to beside the content files.
  ///   - facts: what facts are read with, if they are.
  ///   - gatheringUnregistered: whether to gather names without a page as well.
  func reader(
    of text: PageText, assets: Set<String>, facts: FactsContext? = nil, gatheringUnregistered: Bool = false
  ) -> BodyReader {
    let resolver = LinkResolver(
      registry: registry, assets: assets, kinds: library.settings.kinds,
      unresolved: library.settings.unresolved, path: text.file.path)
    let names = NameReader(
      linker: linker, evidence: text.evidence, subject: text.subject, entityCount: registry.entities.count,
      gathersUnregistered: gatheringUnregistered,
      root: Array(text.root.utf8), links: addresses.entityLinks)
    return BodyReader(
      resolver: resolver, names: names, addresses: addresses, root: text.root, sources: text.sources,
      title: text.title, wording: library.settings.wording,
      recordsLines: library.settings.json != .off, facts: facts)
  }

  private static let inFolder = Address.root(from: "folder/page.html")
}

/// A body that is still to be read, and what its page says beside it.
struct PageText: Sendable {
  let file: ContentFile
  /// Byte offset where the body begins.
  let start: Int
  /// From the page to the site's root: `../` or nothing.
  let root: String
  /// The ids of the brief's sources.
  var sources: Set<String> = []
  var evidence = PageEvidence()
  /// The entity whose profile this is.
  var subject: Int?
  /// The title that the body stands under, whose names count as well.
  var title: String?
}
