import Briefs
import YAML

/// Writes the front matter of a moved note, and what of the old one is left for the reader of the page.
struct HeaderWriter {
  private let site: NewPlaces
  private let countries: CountryNames
  private let moved: Moved
  private var used: Set<String> = []
  private var lines: [String] = []

  struct Result {
    /// Lines between the two `---`.
    let lines: [String]
    /// `Population: 144 million`
    let details: [String]
    /// Keys that neither took.
    let dropped: [String]
  }

  static func write(_ note: Int, in site: NewPlaces, _ countries: CountryNames) -> Result {
    let moved = site.notes[note]
    var writer = HeaderWriter(site: site, countries: countries, moved: moved)
    switch moved.kind {
    case .briefs: writer.writeBrief()
    case .pages: writer.add("title", moved.name)
    case .sources: return Result(lines: [], details: [], dropped: [])
    default: writer.writeEntity()
    }
    writer.add("redirects", site.redirects[note])
    if !site.system.isVault { writer.use(["url", "aliases", "alias"]) }
    switch moved.verdict.reason {
    case .type, .rule: writer.use(["type", "kind", "class", "note-type", "notetype"])
    default: break
    }
    switch moved.hold {
    case .draft: writer.lines.append("draft: true")
    case .until(let moment):
      writer.lines.append("embargo: \(moment)")
      writer.use(["publishdate", "pubdate", "published", "date"])
    case nil: break
    }
    return writer.finish()
  }

  private init(site: NewPlaces, countries: CountryNames, moved: Moved) {
    self.site = site
    self.countries = countries
    self.moved = moved
  }

  private mutating func writeBrief() {
    add("title", moved.name)
    if let day = moved.note.briefDay { lines.append("date: \(day.iso)") }
    use(["date", "published", "publishdate", "pubdate", "date-published", "created"])
    if let updated = texts("lastmod", "updated", "last-updated", "modified").lazy.compactMap(OldDate.day)
      .first
    {
      lines.append("updated: \(updated.iso)")
    }
    writeSummary()
    add("authors", texts("author", "authors").map(PlainText.line))
    writeNamed()
    add("sources", sources())
    add("tags", tags())
    use(["tags", "tag", "keywords"])
  }

  /// The tags, and the categories, which are tags of another sort.
  private mutating func tags() -> [String] {
    var seen: Set<String> = []
    return (moved.note.tags + categories().map(PlainText.line)).filter {
      !$0.isEmpty && seen.insert($0.lowercased()).inserted
    }
  }

  /// Jekyll takes each word of a text for one.
  private mutating func categories() -> [String] {
    if site.system == .jekyll, case .text(let words)? = moved.note.header.value("categories") {
      use(["categories"])
      return words.words.map(String.init) + texts("category")
    }
    return texts("categories", "category")
  }

  private mutating func writeEntity() {
    add("name", moved.name)
    if let sort = moved.sort { add("sort", sort) }
    add("aliases", moved.aliases)
    use(["aliases", "alias", "tags", "tag", "keywords"])
    if let short = moved.short { add("short", [short]) }
    if let country = moved.country, Slug(moved.name)?.text != country.names.slug,
      moved.slug.text != country.names.slug
    {
      add("iso2", country.iso2)
    }
    if moved.kind == .countries {
      for key in ["capital", "region"] {
        if let text = plain(key) { add(key, text) }
      }
    }
    if moved.kind == .people { writeRoles() }
    if moved.kind != .countries, let country = firstCountry("country", "nationality") {
      add("country", country)
    }
    if moved.kind == .issues {
      if let text = plain("status") { add("status", text) }
      if let text = plain("question") { add("question", text) }
    }
    if moved.kind == .issues || moved.kind == .events,
      let since = date("since", "start-date", "started", "date")
    {
      lines.append("since: \(since.iso)")
    }
    writeSummary()
    writeRelated()
    if !moved.linksItself { lines.append("autolink: false") }
  }

  private mutating func writeSummary() {
    let keys = ["summary", "description", "excerpt", "abstract", "subtitle"]
    let given = keys.first { moved.note.header.value($0)?.texts.isEmpty == false }
    let plain = given.flatMap { texts($0).first }.map(PlainText.line) ?? ""
    if !plain.isEmpty { add("summary", String(plain.prefix(600))) }
  }

  private mutating func writeRoles() {
    // A position may be that of the page in a menu.
    let titles = texts("role", "roles", "position", "occupation", "title-held").map(PlainText.line).filter {
      $0.contains(where: \.isLetter)
    }
    guard !titles.isEmpty else { return }
    let place = titles.count == 1 ? plain("affiliation", "organization", "organisation", "company") : nil
    lines.append("roles:")
    for title in titles {
      let organization = place.map { ", organization: \(YAMLText.quoted($0))" } ?? ""
      lines.append("  - {title: \(YAMLText.quoted(title))\(organization)}")
    }
  }

  /// Whom and what the old front matter names, where a page of the new site is about it.
  private mutating func writeNamed() {
    var named: [String: [String]] = [:]
    /// Whether a page is about it.
    func take(_ text: String) -> Bool {
      guard let (folder, slug) = entity(text) else { return false }
      if named[folder]?.contains(slug) != true { named[folder, default: []].append(slug) }
      return true
    }
    let keys = [
      "actors", "people", "persons", "countries", "country", "organizations", "organisations", "entities",
      "issues", "participants", "places", "regions", "related", "topics", "topic",
    ]
    for key in keys {
      let found = moved.note.header.texts(key).map(take)
      if found.allSatisfy({ $0 }) { use([key]) }
    }
    for text in categories() + moved.note.tags { _ = take(text) }
    for (folder, slugs) in named.sorted(by: { $0.key < $1.key }) { add(folder, slugs) }
  }

  private mutating func writeRelated() {
    for key in moved.kind == .issues ? ["related", "parties"] : ["related"] {
      guard let value = moved.note.header.value(key) else { continue }
      let found = value.texts.map { entity($0) }
      guard found.allSatisfy({ $0 != nil }) else { continue }
      add(key, found.compactMap { $0.map { $0.folder + "/" + $0.slug } })
      use([key])
    }
  }

  /// The page that a text of front matter names, as a link, a tag or a name.
  private func entity(_ text: String) -> (folder: String, slug: String)? {
    let name = PlainText.line(text.hasPrefix("#") ? String(text.dropFirst()) : text)
    let bearers = site.claims.bearers(of: name)
    if bearers.count == 1, let only = bearers.first {
      let note = site.notes[only]
      return note.kind.isEntity && moved.canLead(to: note) ? (note.kind.folder, note.slug.text) : nil
    }
    guard bearers.isEmpty, let country = countries.country(name.split(separator: "-").joined(separator: " "))
    else { return nil }
    return (Kind.countries.folder, country.names.slug)
  }

  private mutating func firstCountry(_ keys: String...) -> String? {
    for key in keys {
      guard let text = moved.note.header.text(key) else { continue }
      let found = entity(text).flatMap { $0.folder == Kind.countries.folder ? $0.slug : nil }
      guard let slug = found ?? countries.people(PlainText.line(text))?.names.slug else { continue }
      use([key])
      return slug
    }
    return nil
  }

  private mutating func sources() -> [String] {
    texts("source", "sources", "source-url", "url", "link", "external-url", "canonical-url", "canonicalurl")
      .map { text in
        ExternalAddress.isWeb(text) ? text : PlainText.line(text)
      }.filter { !$0.isEmpty && !$0.hasPrefix("/") }
  }

  /// Keys that say something to the old program and nothing to a reader.
  private static let technical: Set<String> = [
    "title", "name", "layout", "draft", "publish", "date", "created", "modified", "updated", "lastmod",
    "cssclass", "cssclasses", "uid", "id", "zettel-id", "permalink", "slug", "weight", "menu", "toc",
    "linktitle", "comments", "math", "mathjax", "icon", "color", "template", "engine", "kanban-plugin",
    "obsidianuimode", "sticky", "noindex", "mermaid", "nav-order", "parent", "has-children",
    "sidebar-position", "redirect-from", "fileclass", "filename",
  ]

  /// Keys of pictures, which pages show in their texts only.
  private static let pictures: Set<String> = ["image", "images", "cover", "thumbnail", "featured", "banner"]

  /// Whether what a key says is of no use here, or was of use to tell what is published, where and under which name.
  private func isSettled(_ key: String, _ value: OldHeader.Value) -> Bool {
    switch key {
    case "title", "name": value.texts.count == 1
    case "published": moved.note.header.flag(key) != nil
    case "position": value.texts.allSatisfy { Int($0) != nil }
    default:
      Self.technical.contains(key)
        || ["date-", "dg-", "sr-", "linter-", "obsidian-", "banner-", "hide-", "show-", "excalidraw"].contains
        { key.hasPrefix($0) }
    }
  }

  private func finish() -> Result {
    var details: [String] = []
    var dropped: [String] = []
    for entry in moved.note.header.entries {
      let key = OldHeader.fold(entry.key)
      if used.contains(key) || moved.note.fieldKeys.contains(key) { continue }
      if isSettled(key, entry.value) { continue }
      guard site.system.isVault, moved.kind.isEntity, !Self.pictures.contains(key),
        let text = Self.detail(entry.value)
      else {
        dropped.append(entry.key)
        continue
      }
      details.append("\(Self.label(entry.key)): \(text)")
    }
    if moved.kind.isEntity, !moved.note.tags.isEmpty {
      details.append("Tags: " + moved.note.tags.joined(separator: ", "))
    }
    return Result(lines: lines, details: details, dropped: dropped)
  }

  /// `in-office-since` becomes `In office since`, `gdp` `GDP`.
  private static func label(_ key: String) -> String {
    let words = String(key.map { "-_".contains($0) ? " " : $0 }).trimmed
    let plain = words.filter { !"*[]<>`|:".contains($0) }
    return ["gdp", "ceo", "url", "isbn", "doi"].contains(plain)
      ? plain.uppercased() : plain.prefix(1).uppercased() + plain.dropFirst()
  }

  private static func detail(_ value: OldHeader.Value) -> String? {
    let text: String
    switch value {
    case .group(let entries):
      text = entries.compactMap { entry in detail(entry.value).map { "\(entry.key) \($0)" } }.joined(
        separator: ", ")
    default: text = value.texts.joined(separator: ", ")
    }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    return line.isEmpty ? nil : String(line.prefix(2000))
  }

  private mutating func use(_ keys: [String]) { used.formUnion(keys) }

  private mutating func texts(_ keys: String...) -> [String] {
    use(keys)
    return keys.flatMap { moved.note.header.value($0)?.texts ?? [] }
  }

  private mutating func plain(_ keys: String...) -> String? {
    for key in keys {
      guard case .text(let text)? = moved.note.header.value(key) else { continue }
      let plain = PlainText.line(text)
      guard !plain.isEmpty else { continue }
      use([key])
      return plain
    }
    return nil
  }

  private mutating func date(_ keys: String...) -> CalendarDate? {
    for key in keys {
      guard let date = moved.note.header.text(key).flatMap(OldDate.read) else { continue }
      use([key])
      return date
    }
    return nil
  }

  private mutating func add(_ key: String, _ text: String) {
    lines.append("\(key): \(YAMLText.quoted(text))")
  }

  private mutating func add(_ key: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    lines.append("\(key): [\(texts.map { YAMLText.quoted($0) }.joined(separator: ", "))]")
  }
}
