/// Where each page of the site stands, from the site's root.
package struct AddressBook: Sendable {
  private let briefs: [String]
  private let entities: [String]
  private let pages: [String]
  /// For each entity its address as a link in HTML writes it.
  let entityLinks: [[UInt8]]

  init(briefs: [Brief], registry: Registry, pages: [FreePage]) {
    self.briefs = briefs.map(\.address)
    entities = registry.entities.map(\.address)
    self.pages = pages.map(\.address)
    entityLinks = entities.map { Array(Escaping.html(Address.escaped($0)).utf8) }
  }

  package func address(of target: Target) -> String {
    switch target {
    case .brief(let index): briefs[index]
    case .entity(let index): entities[index]
    case .page(let index): pages[index]
    case .asset(let path): path
    case .index(let folder): folder.isEmpty ? "index.html" : Address.index(folder)
    }
  }
}
