import Briefs

/// The newest briefs, of the site or of one entity, for feed readers: Atom, RFC 4287.
struct AtomFeed: Sendable {
  /// The entity whose briefs these are; nil for those of the site.
  let entity: Int?
  let address: String
  /// The page that shows the same.
  let page: String
  let title: String

  static let siteAddress = "feed.xml"
  static let mediaType = "application/atom+xml"

  /// Nil where there is no brief to tell of, or no feed is wanted.
  init?(of entity: Int?, in graph: Graph) {
    let isEmpty = entity.map { graph.appearances[$0].isEmpty } ?? graph.briefs.isEmpty
    if isEmpty || graph.settings.feeds == 0 { return nil }
    self.entity = entity
    if let entity {
      page = graph.entities[entity].address
      address = Self.address(of: graph.entities[entity])
      title = Self.title(of: graph.entities[entity], site: graph.settings.title)
    } else {
      page = "index.html"
      address = Self.siteAddress
      title = graph.settings.title
    }
  }

  /// Indices of the briefs that it holds, the last changed first.
  private func briefs(_ graph: Graph) -> [Int] {
    let all = entity.map { graph.appearances[$0].map(\.brief) } ?? Array(graph.briefs.indices)
    let newest = all.map { (date: graph.briefs[$0].lastChange, index: $0) }
      .sorted { ($1.date, $0.index) < ($0.date, $1.index) }
    return newest.prefix(graph.settings.feeds).map(\.index)
  }

  /// Beside the entity's page: `people/kirill-dmitriev.xml`.
  static func address(of entity: Entity) -> String { entity.address.dropLast("html".utf8.count) + "xml" }

  static func title(of entity: Entity, site: String) -> String { "\(entity.name) · \(site)" }

  func bytes(_ graph: Graph, _ entries: FeedEntries) -> [UInt8] {
    let addresses = AddressWriter(PublicAddress(graph.settings), from: address)
    let ids = StableID(graph.settings)
    let briefs = briefs(graph)
    var xml = XMLWriter()
    xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": graph.settings.language]) {
      xml in
      xml.element("title", [:], title)
      if entity == nil, let description = graph.settings.description {
        xml.element("subtitle", [:], description)
      }
      xml.element("id", [:], "urn:uuid:" + ids.uuid(of: address))
      xml.element("link", ["rel": "self", "type": Self.mediaType, "href": addresses.url(of: address)])
      xml.element("link", ["rel": "alternate", "type": "text/html", "href": addresses.url(of: page)])
      xml.element("updated", [:], Self.moment(graph.briefs[briefs[0]].lastChange))
      xml.element("author") { $0.element("name", [:], Self.name(of: graph.settings)) }
      xml.element("generator", [:], "Dossier")
      for index in briefs { xml.add(entries.entry(index, addresses)) }
    }
    return xml.bytes
  }

  /// What a feed calls its author, which it must not leave empty.
  private static func name(of settings: SiteSettings) -> String {
    PlainLine.of(settings.title).isEmpty ? "Dossier" : settings.title
  }

  static func moment(_ date: CalendarDate) -> String { Moment(startOf: date).day.iso + "T00:00:00Z" }
}

extension Graph {
  /// What a brief is about, in words: its issues, then its tags, each once.
  func categories(of brief: Int) -> [String] {
    let issues = named[brief].filter { entities[$0].kind.folder == Kind.issues.folder }
    var seen: Set<String> = []
    return (issues.map { entities[$0].name } + briefs[brief].header.tags).filter { seen.insert($0).inserted }
  }
}
