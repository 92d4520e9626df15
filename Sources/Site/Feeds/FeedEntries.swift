import Briefs
import Synchronization

/// What feeds say of briefs; each entry is written once, since a brief stands in the feeds of all whom it names.
final class FeedEntries: Sendable {
  private struct Place: Hashable {
    let brief: Int
    /// The way from the feed to the site's root, on which the links in it depend.
    let root: String
  }

  private let graph: Graph
  private let cards: SiteCards
  private let ids: StableID
  private let kept = Mutex<[Place: [UInt8]]>([:])

  init(_ graph: Graph, _ cards: SiteCards) {
    self.graph = graph
    self.cards = cards
    ids = StableID(graph.settings)
  }

  /// The entry of a brief, whichever thread asks first.
  func entry(_ brief: Int, _ addresses: AddressWriter) -> [UInt8] {
    let place = Place(brief: brief, root: addresses.root)
    if let entry = kept.withLock({ $0[place] }) { return entry }
    let entry = write(brief, addresses)
    kept.withLock { $0[place] = entry }
    return entry
  }

  private func write(_ index: Int, _ addresses: AddressWriter) -> [UInt8] {
    let brief = graph.briefs[index]
    var xml = XMLWriter(declaring: false)
    xml.element("entry") { xml in
      xml.element("title", [:], brief.title)
      xml.element("id", [:], "urn:uuid:" + ids.uuid(of: brief.address))
      xml.element(
        "link", ["rel": "alternate", "type": "text/html", "href": addresses.url(of: brief.address)])
      xml.element("published", [:], AtomFeed.moment(brief.date))
      xml.element("updated", [:], AtomFeed.moment(brief.lastChange))
      for author in brief.header.authors where !PlainLine.of(author).isEmpty {
        xml.element("author") { $0.element("name", [:], author) }
      }
      for tag in graph.categories(of: index) { xml.element("category", ["term": tag]) }
      if let summary = cards.briefs[index].summary { xml.element("summary", [:], summary) }
    }
    return xml.bytes
  }
}
