package import Diagnostics

/// All that is known: briefs, entities and pages with their bodies, and who appears where.
///
/// Pages are made from this value alone.
package struct Graph: Sendable {
  package let settings: SiteSettings
  /// Newest first.
  package let briefs: [Brief]
  package let briefBodies: [Body]
  package let entities: [Entity]
  /// One for each entity; empty where there is no profile.
  package let entityBodies: [Body]
  package let pages: [FreePage]
  package let pageBodies: [Body]
  package let assets: [String]
  package let addresses: AddressBook
  /// For each brief the entities that it names, front matter first, then in the order of its text.
  package let named: [[Int]]
  /// For each brief how it judges issues to have moved: their indices in `entities`.
  package let trends: [[(issue: Int, trend: Trend)]]
  /// For each entity the briefs that name it, newest first.
  package let appearances: [[Int]]
  /// For each entity what its profile refers to.
  package let relations: [Relations]

  /// Builds the graph; whatever is wrong in any file is in the report.
  package static func build(_ library: Library, report: inout Report) async -> Graph {
    let briefs = Brief.all(in: library, report: &report)
    let pages = library.pages.map { FreePage($0) }
    var registry = Registry(library, briefs: briefs, pages: pages)
    let references = FrontMatterReferences(briefs, in: &registry, report: &report)
    var named = references.named
    let relations = Relations.all(in: &registry, kinds: library.settings.kinds, report: &report)
    let bodies = await BodiesReader(
      library: library, registry: registry, briefs: briefs, pages: pages,
      addresses: AddressBook(briefs: briefs, registry: registry, pages: pages)
    ).readAll(report: &report)

    for (index, body) in bodies.briefs.enumerated() {
      var seen = Set(named[index])
      for case .entity(let entity) in body.references where seen.insert(entity).inserted {
        named[index].append(entity)
      }
    }
    var appearances: [[Int]] = Array(repeating: [], count: registry.entities.count)
    for (brief, entities) in named.enumerated() {
      for entity in entities { appearances[entity].append(brief) }
    }
    return Graph(
      settings: library.settings, briefs: briefs, briefBodies: bodies.briefs, entities: registry.entities,
      entityBodies: bodies.entities, pages: pages, pageBodies: bodies.pages, assets: library.assets,
      addresses: AddressBook(briefs: briefs, registry: registry, pages: pages), named: named,
      trends: references.trends, appearances: appearances, relations: relations)
  }
}
