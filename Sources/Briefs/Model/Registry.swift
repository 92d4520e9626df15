/// Every brief, entity and page by each of the names under which the content may call it.
package struct Registry: Sendable {
  package private(set) var entities: [Entity] = []
  let kinds: [Kind]
  private let hiddenDrafts: Set<String>
  private let unreadable: Set<String>
  private let unreadableSlugs: Set<Slug>
  /// `people/kirill-dmitriev` and, for pages, `about`.
  private var byPath: [String: Target] = [:]
  /// By content file: `people/Kirill Dmitriev.md`.
  private var byFile: [String: Target] = [:]
  /// How a name is matched, from the surest way to the loosest; the first level with an answer decides.
  private var levels: [[String: [Target]]] = [[:], [:], [:], [:]]

  private enum Level: Int {
    case name, slug, alias, folded
  }

  /// What a name leads to.
  package enum Answer: Sendable {
    case found(Target)
    case ambiguous([Target])
    case unknown
  }

  init(_ library: Library, briefs: [Brief], pages: [FreePage]) {
    kinds = library.settings.kinds
    hiddenDrafts = library.hiddenDrafts
    unreadable = library.unreadable
    unreadableSlugs = Set(unreadable.compactMap { Slug(ContentFile.stem(of: $0)) })
    for (kind, entry) in library.entities { add(Entity(kind: kind, profile: entry)) }
    for (index, brief) in briefs.enumerated() {
      let target = Target.brief(index)
      byPath[Kind.briefsFolder + "/" + brief.slug.text] = target
      byFile[brief.entry.file.path] = target
      note(brief.slug.text, .slug, target)
      note(brief.title, .name, target)
    }
    for (index, page) in pages.enumerated() {
      byPath[page.slug.text] = .page(index)
      byFile[page.entry.file.path] = .page(index)
      note(page.title, .name, .page(index))
    }
  }

  /// Whether a content file is a draft that this build leaves out.
  func isHiddenDraft(_ path: String) -> Bool { hiddenDrafts.contains(path) }

  /// Whether a content file is there but could not be read, which has been reported.
  func isUnreadable(_ path: String) -> Bool { unreadable.contains(path) }

  /// Whether a name may be that of a file that could not be read.
  func mayBeUnreadable(_ name: String) -> Bool {
    !unreadableSlugs.isEmpty && Slug(ContentFile.stem(of: name)).map(unreadableSlugs.contains) == true
  }

  /// What a path such as `people/kirill-dmitriev` (no extension) leads to.
  func target(atPath path: String) -> Target? { byPath[path] }

  /// What a content file such as `people/Kirill Dmitriev.md` becomes.
  func target(ofFile path: String) -> Target? { byFile[path] }

  /// Every content file that a link can lead to, for suggestions.
  var filePaths: [String] { byFile.keys.sorted() }

  /// How a wiki link calls a target without doubt: `people/kirill-dmitriev`.
  func path(of target: Target) -> String {
    switch target {
    case .entity(let index): entities[index].kind.folder + "/" + entities[index].slug.text
    case .asset(let path): path
    case .index(let folder): folder
    case .brief, .page: byPath.first { $0.value == target }?.key ?? ""
    }
  }

  /// The entity of a kind that front matter calls by id, name, alias or short name.
  func entity(_ reference: String, of kind: Kind) -> Answer {
    if let slug = Slug(reference), let target = byPath[kind.folder + "/" + slug.text] {
      return .found(target)
    }
    for (number, level) in levels.enumerated() {
      let key = number == Level.folded.rawValue ? Self.fold(reference) : reference
      let found = (level[key] ?? []).filter { target in
        if case .entity(let index) = target { entities[index].kind == kind } else { false }
      }
      if let first = found.first { return found.count == 1 ? .found(first) : .ambiguous(found) }
    }
    return .unknown
  }

  /// What a wiki link's name leads to: a path, a title, an id, an alias; then the same without regard to case.
  func lookUp(_ name: String) -> Answer {
    if name.contains("/"), let target = byPath[name.hasSuffix(".md") ? String(name.dropLast(3)) : name] {
      return .found(target)
    }
    for (number, level) in levels.enumerated() {
      let key = number == Level.folded.rawValue ? Self.fold(name) : name
      guard let targets = level[key], let first = targets.first else { continue }
      return targets.count == 1 ? .found(first) : .ambiguous(targets)
    }
    return .unknown
  }

  /// Every name that `lookUp` knows, for suggestions; in a stable order.
  var names: [String] {
    (levels[Level.name.rawValue].keys.sorted() + levels[Level.alias.rawValue].keys.sorted()
      + levels[Level.slug.rawValue].keys.sorted())
  }

  /// Adds an entity that has no file and returns its index.
  mutating func addWithoutProfile(_ reference: String, of kind: Kind) -> Int? {
    guard let slug = Slug(reference) else { return nil }
    add(Entity(kind: kind, slug: slug, name: slug.text == reference ? slug.asName : reference))
    return entities.count - 1
  }

  private mutating func add(_ entity: Entity) {
    let target = Target.entity(entities.count)
    entities.append(entity)
    byPath[entity.kind.folder + "/" + entity.slug.text] = target
    note(entity.slug.text, .slug, target)
    note(entity.name, .name, target)
    guard let profile = entity.profile else { return }
    byFile[profile.file.path] = target
    let header = profile.header
    for alias in header.aliases + header.short { note(alias.value, .alias, target) }
    if let official = header.official { note(official, .alias, target) }
    if let code = header.iso2 { note(code, .alias, target) }
  }

  private mutating func note(_ name: String, _ level: Level, _ target: Target) {
    for (number, key) in [(level.rawValue, name), (Level.folded.rawValue, Self.fold(name))]
    where levels[number][key]?.last != target {
      levels[number][key, default: []].append(target)
    }
  }

  /// A name without regard to case, to the kind of blank and to hyphens.
  private static func fold(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }.joined(separator: " ")
  }
}
