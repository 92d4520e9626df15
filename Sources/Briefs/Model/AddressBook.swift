/// Where each page of the site stands, from the site's root.
package struct AddressBook: Sendable {
  private let briefs: [String]
  private let entities: [String]
  private let pages: [String]

  init(briefs: [Brief], registry: Registry, pages: [FreePage]) {
    self.briefs = briefs.map(\.address)
    entities = registry.entities.map(\.address)
    self.pages = pages.map(\.address)
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
