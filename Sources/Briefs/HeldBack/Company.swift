import Diagnostics

/// What goes with the files that are held back: entities and other files that nothing but them needs.
struct Company {
  /// Content files of entities that only files that are held back name.
  private(set) var entityFiles: Set<String> = []
  /// Files such as pictures that only files that are held back use.
  private(set) var assets: Set<String> = []

  /// - Parameter published: for each published brief the entities that it names.
  init(_ names: SiteNames, _ bodies: BodiesReader.Bodies, published: [[Int]]) async {
    let library = names.library
    if library.heldBack.isEmpty { return }
    let held = await HeldBackReader(names: names).readAll()
    let used = (bodies.briefs + bodies.entities + bodies.pages).reduce(into: Set<String>()) {
      $0.formUnion($1.assets)
    }
    let beside = library.heldBack.map { $0.file.path.dropLast($0.file.fileExtension.utf8.count) + "." }
    let needed = held.reduce(into: Set<String>()) { $0.formUnion($1.assets) }
    assets = Set(
      library.assets.filter { path in
        !used.contains(path) && (needed.contains(path) || beside.contains { path.hasPrefix($0) })
      })

    let entities = names.registry.entities
    let following = entities.indices.map { index in
      let body = bodies.entities[index]
      let relations = names.relations[index]
      return body.named + relations.parties + relations.related + (relations.country.map { [$0] } ?? [])
    }
    let tainted = Self.reachable(from: held.flatMap(\.entities), following)
    func mayGo(_ index: Int) -> Bool {
      tainted[index] && entities[index].header?.publishing.isExpresslyPublic == false
    }
    let kept = Self.reachable(
      from: published.flatMap(\.self) + bodies.pages.flatMap(\.named)
        + entities.indices.filter { entities[$0].profile != nil && !mayGo($0) }, following)
    entityFiles = Set(
      entities.indices.filter { mayGo($0) && !kept[$0] }.compactMap { entities[$0].profile?.file.path })
  }

  /// Every entity that some of them lead to by what their files name.
  private static func reachable(from start: [Int], _ following: [[Int]]) -> [Bool] {
    var isReached = Array(repeating: false, count: following.count)
    var pending = start
    while let entity = pending.popLast() {
      if isReached[entity] { continue }
      isReached[entity] = true
      pending += following[entity]
    }
    return isReached
  }
}
