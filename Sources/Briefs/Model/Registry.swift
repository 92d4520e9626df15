import Diagnostics

/// Every brief, entity and page by each of the names under which the content may call it.
package struct Registry: Sendable {
  package private(set) var entities: [Entity] = []
  let kinds: [Kind]
  /// By content file, and by path.
  private let heldBackAt: [String: HeldBack]
  /// By title, name and id, without regard to case.
  private let heldBackNamed: [String: HeldBack]
  private let unreadable: Set<String>
  private let unreadableSlugs: Set<Slug>
  /// `people/kirill-dmitriev` and, for pages, `about`.
  private var byPath: [String: Target] = [:]
  /// By content file: `people/Kirill Dmitriev.md`.
  private var byFile: [String: Target] = [:]
  private let briefTitles: [String]
  private let pageTitles: [String]
  /// How a name is matched, from the surest way to the loosest; the first level with an answer decides.
  private var levels: [[String: [Target]]] = Array(repeating: [:], count: 5)
  /// Every name that `lookUp` knows, for suggestions; the content's own names first, each part in order.
  private(set) var names = Spellings { [] }
  /// Every content file that a link can lead to, for suggestions.
  private(set) var filePaths = Spellings { [] }
  /// Ids and names of the entities that have a file, and of all countries, for suggestions, by the folder of their kind.
  private(set) var described: [String: Spellings] = [:]

  private enum Level: Int {
    case name, slug, alias
    /// All of the above, without regard to case.
    case folded
    /// Names of the gazetteer, which give way to those of the content.
    case gazetteer

    static func key(_ number: Int, _ name: String) -> String {
      number >= folded.rawValue ? Registry.fold(name) : name
    }
  }

  /// What a name leads to.
  package enum Answer: Sendable {
    case found(Target)
    case ambiguous([Target])
    case unknown
  }

  init(_ library: Library, briefs: [Brief], pages: [FreePage], gazetteer: Gazetteer) {
    kinds = library.settings.kinds
    briefTitles = briefs.map(\.title)
    pageTitles = pages.map(\.title)
    heldBackAt = Dictionary(
      library.heldBack.flatMap { [($0.file.path, $0), ($0.path, $0)] },
      uniquingKeysWith: { first, _ in first })
    heldBackNamed = Dictionary(
      library.heldBack.flatMap { held in
        (held.names + [held.file.stem]).map { (Self.fold($0), held) }
      }, uniquingKeysWith: { first, _ in first })
    unreadable = library.unreadable
    unreadableSlugs = Set(unreadable.compactMap { Slug(ContentFile.stem(of: $0)) })
    let countries = CountryRows(gazetteer)
    var withFile: Set<String> = []
    for (kind, entry) in library.entities {
      let country = kind.folder == Kind.countries.folder ? countries.row(for: entry) : nil
      if let country { withFile.insert(country.names.slug) }
      add(Entity(kind: kind, profile: entry, country: country))
    }
    if let kind = library.settings.kind(Kind.countries.folder) {
      for country in gazetteer.countries where !withFile.contains(country.names.slug) {
        if let slug = Slug(country.names.slug), byPath[kind.folder + "/" + slug.text] == nil {
          add(Entity(kind: kind, slug: slug, country: country))
        }
      }
    }
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
    filePaths = Spellings { [byFile, assets = library.assets] in byFile.keys.sorted() + assets }
    names = Spellings { [levels] in
      [Level.name, .alias, .slug, .gazetteer].flatMap { levels[$0.rawValue].keys.sorted() }
    }
    described = Dictionary(grouping: library.entities, by: \.kind.folder).mapValues { list in
      Spellings { list.flatMap { Self.idAndName($0.entry) } }
    }
    described[Kind.countries.folder] = Spellings { [entries = library.entities] in
      let own = entries.filter { $0.kind.folder == Kind.countries.folder }.flatMap {
        Self.idAndName($0.entry)
      }
      return own + gazetteer.countries.flatMap { [$0.names.slug, $0.names.name] }
    }
  }

  /// The file that is held back under a path, with its extension or without.
  func heldBack(at path: String) -> HeldBack? { heldBackAt[path] }

  /// The file that is held back under a title, name, id or path.
  func heldBack(named name: String) -> HeldBack? { heldBackAt[name] ?? heldBackNamed[Self.fold(name)] }

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

  /// How a wiki link calls a target without doubt: `people/kirill-dmitriev`.
  func path(of target: Target) -> String {
    switch target {
    case .entity(let index): entities[index].kind.folder + "/" + entities[index].slug.text
    case .asset(let path): path
    case .index(let folder): folder
    case .brief, .page: byPath.first { $0.value == target }?.key ?? ""
    }
  }

  /// What the page of a target is called; nil for a file and a list.
  func title(of target: Target) -> String? {
    switch target {
    case .brief(let index): briefTitles[index]
    case .entity(let index): entities[index].name
    case .page(let index): pageTitles[index]
    case .asset, .index: nil
    }
  }

  /// The entity of a kind that front matter calls by id, name, alias or short name.
  func entity(_ reference: String, of kind: Kind) -> Answer {
    if let slug = Slug(reference), let target = byPath[kind.folder + "/" + slug.text] {
      return .found(target)
    }
    return find(reference) { entities[$0].kind == kind }
  }

  /// The entity of any kind that a page calls by path, id, name, alias or short name; a brief or page of that name does
  /// not count.
  func entity(_ reference: String) -> Answer {
    if case .entity(let index) = byPath[reference] { return .found(.entity(index)) }
    return find(reference) { _ in true }
  }

  /// What a wiki link's name leads to: a path of a page or a file, a title, an id, an alias; then the same without regard
  /// to case.
  func lookUp(_ name: String) -> Answer {
    if name.contains("/") {
      let suffix = ContentFile.textSuffixes.first { name.hasSuffix($0) } ?? ""
      let path = String(name.dropLast(suffix.count))
      let files = ContentFile.textSuffixes.lazy.compactMap { byFile[path + $0] }
      if let target = byPath[path] ?? files.first { return .found(target) }
    }
    for (number, level) in levels.enumerated() {
      guard let targets = level[Level.key(number, name)], let first = targets.first else { continue }
      return targets.count == 1 ? .found(first) : .ambiguous(targets)
    }
    return .unknown
  }

  private func find(_ reference: String, where isMeant: (Int) -> Bool) -> Answer {
    for (number, level) in levels.enumerated() {
      let found = (level[Level.key(number, reference)] ?? []).filter { target in
        if case .entity(let index) = target { isMeant(index) } else { false }
      }
      if let first = found.first { return found.count == 1 ? .found(first) : .ambiguous(found) }
    }
    return .unknown
  }

  /// Adds an entity that has no file and returns its index.
  mutating func addWithoutProfile(_ reference: String, of kind: Kind) throws(Slug.Flaw) -> Int {
    let slug = try Slug.page(reference, inFolder: true)
    add(Entity(kind: kind, slug: slug, name: slug.text == reference ? slug.asName : reference))
    return entities.count - 1
  }

  /// Puts entries of which only the text is another in the place of those that there were.
  mutating func replaceProfiles(with entries: [ObjectIdentifier: Library.Entry<EntityHeader>]) {
    if entries.isEmpty { return }
    for index in entities.indices {
      guard let entry = entities[index].profile.flatMap({ entries[ObjectIdentifier($0)] }) else { continue }
      entities[index] = entities[index].described(by: entry)
    }
  }

  private mutating func add(_ entity: Entity) {
    let target = Target.entity(entities.count)
    entities.append(entity)
    byPath[entity.kind.folder + "/" + entity.slug.text] = target
    if let country = entity.country {
      let names =
        [country.names.name, country.names.slug, country.iso2, country.iso3] + country.names.aliases
      for name in names { note(name, .gazetteer, target) }
      if entity.profile == nil { return }
    }
    note(entity.slug.text, .slug, target)
    note(entity.name, .name, target)
    guard let profile = entity.profile else { return }
    byFile[profile.file.path] = target
    let header = profile.header
    for alias in header.aliases + header.short { note(alias.value, .alias, target) }
    for name in [header.official, header.iso2].compactMap({ $0 }) { note(name, .alias, target) }
  }

  private mutating func note(_ name: String, _ level: Level, _ target: Target) {
    for number in level == .gazetteer ? [level.rawValue] : [level.rawValue, Level.folded.rawValue] {
      let key = Level.key(number, name)
      if levels[number][key]?.last != target { levels[number][key, default: []].append(target) }
    }
  }

  private static func idAndName(_ entry: Library.Entry<EntityHeader>) -> [String] {
    [entry.slug.text, entry.header.name?.value].compactMap { $0 }
  }

  /// A name without regard to case, to the kind of blank and to hyphens.
  private static func fold(_ name: String) -> String {
    name.lowercased().split(atBlanksAnd: { $0 == "-" || $0 == "_" }).joined(separator: " ")
  }
}

/// The gazetteer's rows by what a country's file may say of itself.
private struct CountryRows {
  private var byName: [String: Gazetteer.Country] = [:]
  private var byCode: [String: Gazetteer.Country] = [:]

  init(_ gazetteer: Gazetteer) {
    for country in gazetteer.countries {
      byName[country.names.slug] = country
      if let slug = Slug(country.names.name) { byName[slug.text] = country }
      byCode[country.iso2] = country
    }
  }

  /// The row that a file adds to: of its code, its id or its name.
  func row(for entry: Library.Entry<EntityHeader>) -> Gazetteer.Country? {
    if let code = entry.header.iso2, let row = byCode[code] { return row }
    let names = [entry.slug.text, entry.header.name.flatMap { Slug($0.value) }?.text]
    return names.lazy.compactMap { $0.flatMap { byName[$0] } }.first
  }
}
