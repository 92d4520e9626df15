import Briefs

/// What pages tell programs in the words of schema.org: the things that they are about, and what is known of them.
///
/// Every address is whole, so that the data means the same wherever it is read.
final class LinkedData: Sendable {
  private let site: PublicAddress
  private let graph: Graph
  private let cards: SiteCards
  /// Each brief and each entity as other data names it, which is many times.
  private let briefs: [LinkedNode]
  private let entities: [LinkedNode]
  private let entityTexts: [[UInt8]]
  private let publisher: LinkedNode

  /// How many briefs the data of an entity names.
  private static let newest = 10

  init(_ site: PublicAddress, _ graph: Graph, _ cards: SiteCards) {
    self.site = site
    self.graph = graph
    self.cards = cards
    briefs = graph.briefs.map { Self.reference(to: $0, on: site) }
    entities = graph.entities.map { Self.reference(to: $0, on: site) }
    entityTexts = entities.map(\.json)
    publisher = Self.publisher(graph.settings.title, site)
  }

  func home() -> [LinkedNode] {
    var node = LinkedNode("WebSite", id: site.base + "#site")
    node.set("name", graph.settings.title)
    node.set("url", site.base)
    node.set("description", graph.settings.description)
    node.set("inLanguage", graph.settings.language)
    node.set("publisher", publisher)
    return [node]
  }

  func brief(_ index: Int) -> [LinkedNode] {
    let brief = graph.briefs[index]
    let url = site.url(of: brief.address)
    var node = briefs[index]
    node.set("mainEntityOfPage", url)
    node.set("description", cards.briefs[index].summary)
    node.set("inLanguage", graph.settings.language)
    node.set(
      "author",
      brief.header.authors.isEmpty ? [publisher] : brief.header.authors.map { Self.named("Person", $0) })
    node.set("publisher", publisher)
    node.set("keywords", texts: brief.header.tags)
    node.set("wordCount", graph.briefBodies[index].wordCount)
    let issues = graph.named[index].filter { graph.entities[$0].kind.folder == Kind.issues.folder }
    node.set("about", written: issues.map { entityTexts[$0] })
    node.set("mentions", written: graph.named[index].filter { !issues.contains($0) }.map { entityTexts[$0] })
    node.set("citation", brief.header.sources.map(citation))
    node.set("hasPart", graph.briefBodies[index].facts.quotations.map { quotation($0, on: url) })
    return [node] + graph.briefBodies[index].facts.events.filter(\.isAhead).map { event($0, on: url) }
  }

  func entity(_ index: Int) -> [LinkedNode] {
    let entity = graph.entities[index]
    var node = entities[index]
    node.set("mainEntityOfPage", site.url(of: entity.address))
    node.set("description", entity.header?.summary ?? graph.entityBodies[index].summary)
    var names = entity.header?.aliases.map(\.value) ?? []
    if let official = entity.officialName, official != entity.name { names.insert(official, at: 0) }
    node.set("alternateName", texts: names)
    switch entity.kind.folder {
    case Kind.people.folder:
      let roles = entity.header?.roles.filter { $0.until == nil } ?? []
      node.set("jobTitle", texts: roles.map(\.title))
      node.set("worksFor", roles.compactMap(\.organization).map { Self.named("Organization", $0) })
      node.set("nationality", graph.relations[index].country.map { entities[$0] })
    case Kind.countries.folder:
      node.set(
        "identifier",
        [("ISO 3166-1 alpha-2", entity.iso2), ("ISO 3166-1 alpha-3", entity.iso3)].compactMap { code, value in
          value.map { value in
            var node = LinkedNode("PropertyValue")
            node.set("propertyID", code)
            node.set("value", value)
            return node
          }
        })
    default: break
    }
    node.set("subjectOf", graph.appearances[index].prefix(Self.newest).map { briefs[$0.brief] })
    return [node]
  }

  /// Where a page stands among the pages above it.
  func breadcrumbs(_ trail: [LinkCard], title: String, url: String) -> [LinkedNode] {
    if trail.isEmpty { return [] }
    var node = LinkedNode("BreadcrumbList")
    let steps =
      trail.map { ($0.title, $0.url == "index.html" ? site.base : site.base + $0.url) } + [(title, url)]
    node.set(
      "itemListElement",
      steps.enumerated().map { place, step in
        var item = LinkedNode("ListItem")
        item.set("position", place + 1)
        item.set("name", step.0)
        item.set("item", step.1)
        return item
      })
    return [node]
  }

  private static func publisher(_ title: String, _ site: PublicAddress) -> LinkedNode {
    var node = named("Organization", title)
    node.set("url", site.base)
    return node
  }

  /// A brief as other data names it.
  private static func reference(to brief: Brief, on site: PublicAddress) -> LinkedNode {
    let url = site.url(of: brief.address)
    var node = LinkedNode("AnalysisNewsArticle", id: url + "#brief")
    node.set("headline", brief.title)
    node.set("url", url)
    node.set("datePublished", brief.date.iso)
    node.set("dateModified", brief.lastChange.iso)
    return node
  }

  /// An entity as other data names it.
  private static func reference(to entity: Entity, on site: PublicAddress) -> LinkedNode {
    let url = site.url(of: entity.address)
    var node = LinkedNode(type(of: entity.kind), id: url + "#entity")
    node.set("name", entity.name)
    node.set("url", url)
    return node
  }

  /// What schema.org has for a kind; for issues and most of what desks add it has nothing narrower than a thing.
  private static func type(of kind: Kind) -> String {
    switch kind.folder {
    case Kind.people.folder: "Person"
    case Kind.countries.folder: "Country"
    case "places": "Place"
    default: kind.isActor ? "Organization" : "Thing"
    }
  }

  private func citation(_ source: SourceHeader) -> LinkedNode {
    var node = LinkedNode("CreativeWork")
    node.set("name", source.title ?? source.publisher ?? source.id.value)
    node.set("author", source.author.map { Self.named("Person", $0) })
    node.set("publisher", source.publisher.map { Self.named("Organization", $0) })
    node.set("datePublished", source.date?.iso)
    node.set("url", source.url)
    node.set("archivedAt", source.archive)
    return node
  }

  private func quotation(_ quotation: Quotation, on url: String) -> LinkedNode {
    var node = LinkedNode("Quotation", id: url + "#" + Address.escaped(quotation.words.id))
    node.set("text", quotation.words.content.text)
    let speaker = quotation.speaker
    node.set(
      "spokenByCharacter",
      speaker.entities.count == 1
        ? entities[speaker.entities[0]]
        : Self.named(speaker.entities.isEmpty ? "Person" : "Organization", speaker.name))
    node.set("dateCreated", quotation.date.map { $0.start.iso })
    return node
  }

  private func event(_ event: Event, on url: String) -> LinkedNode {
    var node = LinkedNode("Event", id: url + "#" + Address.escaped(event.what.id))
    node.set("name", event.what.content.text)
    node.set("startDate", event.date.start.iso)
    node.set("endDate", event.date.end.iso)
    node.set("about", written: event.what.entities.map { entityTexts[$0] })
    node.set("url", url)
    return node
  }

  private static func named(_ type: String, _ name: String) -> LinkedNode {
    var node = LinkedNode(type)
    node.set("name", name)
    return node
  }
}
