import Briefs

/// The addresses of an old site’s pages, as the program that made it puts them together.
struct Permalinks: Sendable {
  private let system: Survey.System
  /// By section the pattern of its pages, such as `/:year/:month/:slug/`; for posts under the empty name; of Jekyll’s collections
  /// by theirs.
  private let patterns: [String: String]
  private let baseURL: String?

  /// What Jekyll calls its own patterns.
  private static let styles = [
    "date": "/:categories/:year/:month/:day/:title.html", "pretty": "/:categories/:year/:month/:day/:title/",
    "none": "/:categories/:title.html",
  ]

  init(_ survey: Survey) {
    system = survey.system
    baseURL = survey.settings.text("baseurl", "base-url", "url")
    var patterns: [String: String] = [:]
    switch system {
    case .hugo:
      // Either by section, or by section among those of single pages.
      for table in [survey.settings.value("permalinks"), survey.settings.value("permalinks.page")] {
        guard case .group(let entries)? = table else { continue }
        for entry in entries {
          switch entry.value {
          case .text(let pattern): patterns[entry.key] = pattern
          case .group(let inner) where entry.key == "page":
            for one in inner { if case .text(let pattern) = one.value { patterns[one.key] = pattern } }
          default: break
          }
        }
      }
    case .jekyll:
      let style = survey.settings.text("permalink") ?? "date"
      patterns[""] = Self.styles[style] ?? style
      if case .group(let collections)? = survey.settings.value("collections") {
        for collection in collections {
          guard case .group(let entries) = collection.value else { continue }
          patterns[collection.key] = OldHeader(entries).text("permalink").map { Self.styles[$0] ?? $0 }
        }
      }
    case .obsidian, .plain: break
    }
    self.patterns = patterns
  }

  /// Where visitors found a note, the newest address first, as `posts/visit/` or `2024/05/01/visit.html`; none for a folder
  /// that was no site.
  func addresses(of note: Note) -> [String] {
    guard system == .hugo || system == .jekyll else { return [] }
    let older = note.header.texts("aliases", "redirect-from").filter { $0.contains("/") }
    let all =
      [note.header.text("url") ?? (system == .hugo ? hugo(note) : jekyll(note))].compactMap { $0 } + older
    var seen: Set<String> = []
    return all.compactMap(normal).filter { seen.insert($0).inserted }
  }

  private func hugo(_ note: Note) -> String? {
    if let section = note.folders.first, !note.isFolderNote || note.stem != "_index",
      let pattern = patterns[section]
    {
      return filled(pattern, note).map { $0.hasSuffix(".html") || $0.hasSuffix("/") ? $0 : $0 + "/" }
    }
    let above = note.isFolderNote ? Array(note.folders.dropLast()) : note.folders
    let name = note.isFolderNote && note.folders.isEmpty ? [] : [note.header.text("slug") ?? note.ownName]
    return (above + name).map(Self.urlized).map { $0 + "/" }.joined()
  }

  private func jekyll(_ note: Note) -> String? {
    if let pattern = note.header.text("permalink") { return filled(Self.styles[pattern] ?? pattern, note) }
    if let folder = note.folders.first, folder.hasPrefix("_"),
      let pattern = patterns[String(folder.dropFirst())]
    {
      return filled(pattern, note)
    }
    let isPost = note.folders.contains("_posts") || note.folders.contains("_drafts")
    if isPost { return patterns[""].flatMap { filled($0, note) } }
    let folders = note.folders.map { $0.hasPrefix("_") ? String($0.dropFirst()) : $0 }
    let isFolder = patterns[""]?.hasSuffix("/") == true
    return (folders + [note.stem]).joined(separator: "/") + (isFolder && note.stem != "index" ? "/" : ".html")
  }

  /// A pattern with what its words stand for; nil where one is not known.
  private func filled(_ pattern: String, _ note: Note) -> String? {
    var out = ""
    var rest = pattern[...]
    while let colon = rest.firstIndex(of: ":") {
      out += rest[..<colon]
      let word = rest[rest.index(after: colon)...].prefix { $0.isLetter || $0 == "_" }
      guard let value = value(of: String(word), note) else { return nil }
      out += value
      rest = rest[word.endIndex...]
    }
    return out + rest
  }

  private func value(of word: String, _ note: Note) -> String? {
    func padded(_ number: Int?) -> String? { number.map { ($0 < 10 ? "0" : "") + String($0) } }
    let day = note.briefDay
    let file = system == .jekyll ? OldDate.opening(note.ownName)?.rest ?? note.ownName : note.ownName
    let slug = note.header.text("slug")
    switch word {
    case "year": return day.map { String($0.year) }
    case "short_year": return padded(day.map { $0.year % 100 })
    case "month": return padded(day?.month)
    case "i_month": return day?.month.map(String.init)
    case "day": return padded(day?.day)
    case "i_day": return day?.day.map(String.init)
    case "title", "slug":
      let title = system == .jekyll ? file : note.header.text("title") ?? file
      return Self.urlized(system == .jekyll || word == "slug" ? slug ?? title : title)
    case "filename", "contentbasename", "name", "basename": return Self.urlized(file)
    case "slugorfilename", "slugorcontentbasename": return Self.urlized(slug ?? file)
    case "section": return note.folders.first.map(Self.urlized) ?? ""
    case "collection": return note.folders.first.map { Self.urlized(String($0.drop { $0 == "_" })) }
    case "path" where system == .jekyll:
      return (note.folders.dropFirst() + [note.stem]).map(Self.urlized).joined(separator: "/")
    case "sections", "path": return note.folders.map(Self.urlized).joined(separator: "/")
    case "categories":
      let above = note.folders.prefix { !$0.hasPrefix("_") }
      let given = note.header.texts("categories", "category").flatMap {
        $0.split(separator: " ").map(String.init)
      }
      return (Array(above) + given).map(Self.urlized).joined(separator: "/")
    case "output_ext": return ".html"
    default: return nil
    }
  }

  /// As both programs write names in addresses.
  private static func urlized(_ name: String) -> String {
    let words = name.lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: "-")
    return words.filter { $0.isLetter || $0.isNumber || "-._~".contains($0) }
  }

  /// An address that a redirect can have, counted from the top of the site; nil for another.
  private func normal(_ address: String) -> String? {
    var path = address.trimmed
    if let baseURL, baseURL.hasPrefix("http"), path.hasPrefix(baseURL) { path.removeFirst(baseURL.count) }
    if path.contains("://") { return nil }
    var parts = Address.decoded(path).split(separator: "/").map(String.init)
    guard let last = parts.last, parts.count < 15 else { return nil }
    let isFolder = path.hasSuffix("/") || last == "index.html"
    if last == "index.html" { parts.removeLast() }
    let isPlain = parts.allSatisfy { part in
      part.first != "." && part.last != "." && part.utf8.count <= 150
        && part.allSatisfy { $0.isLetter || $0.isNumber || "-._~".contains($0) }
    }
    guard isPlain, !parts.isEmpty, !parts.dropLast().contains(where: { $0.hasSuffix(".html") }) else {
      return nil
    }
    if isFolder { return parts.joined(separator: "/") + "/" }
    let ending = OldFile.pathExtension(last)
    if ending.isEmpty { return parts.joined(separator: "/") + ".html" }
    return ending == "html" ? parts.joined(separator: "/") : nil
  }
}

/// Which old addresses lead to which of the moved notes.
struct OldRedirects: Sendable {
  /// For each note its own, as front matter gives them.
  let all: [[String]]

  init(_ notes: [Moved], _ survey: Survey) {
    let permalinks = Permalinks(survey)
    // What stands at an address of the new site already, and what an earlier note claims.
    var taken = Set(OwnPage.allCases.map(\.address))
    for note in notes where note.kind != .sources {
      taken.insert(note.address + ".html")
      taken.insert(note.kind.folder + "/index.html")
    }
    taken.formUnion([NewKind.briefs, .people, .countries, .issues].map { $0.folder + "/index.html" })
    all = notes.map { note in
      if note.kind == .sources { return [] }
      return permalinks.addresses(of: note.note).filter { address in
        let path = address.hasSuffix("/") ? address + "index.html" : address
        return !Kind.ownFolders.contains { path.lowercased().hasPrefix($0 + "/") }
          && taken.insert(path.lowercased()).inserted
      }
    }
  }
}
