import Briefs

/// What a link of the old folder leads to, as the program that the folder was made for would find it.
struct OldLinks: Sendable {
  enum Answer: Sendable, Equatable {
    /// Index into the moved notes.
    case note(Int)
    /// A file that is not a note: its path in the old folder.
    case file(String)
    /// The list of a kind: its folder; of the whole site where that is empty.
    case list(String)
    /// A note that was not moved.
    case leftOut
    case missing
  }

  private var byPath: [String: Int] = [:]
  private var byName: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]
  /// By what the old site’s address of a page was: `2024/05/01/visit`.
  private var byAddress: [String: Int] = [:]
  private var files: [String: String] = [:]
  private var filesByName: [String: [String]] = [:]
  private var leftOut: Set<String> = []
  /// For each folder of notes the kind that most of them have now.
  private let lists: [String: String]
  private let paths: [String]
  private let root: String
  private let baseURL: String?

  init(_ moved: [Moved], _ survey: Survey) {
    let permalinks = Permalinks(survey)
    root = survey.root
    paths = moved.map { OldLinks.key($0.note.path) }
    baseURL = survey.settings.text("baseurl", "base-url", "url").flatMap {
      $0.hasPrefix("http") ? ($0.hasSuffix("/") ? String($0.dropLast()) : $0) : nil
    }
    lists = Self.lists(moved)
    for (index, note) in moved.enumerated() {
      let path = note.note.path
      add(index, to: &byPath, OldLinks.key(path))
      if note.note.isFolderNote {
        add(index, to: &byPath, OldFile.folders(path).joined(separator: "/").lowercased())
      }
      byName[OldFile.stem(path).lowercased(), default: []].append(index)
      if note.note.isFolderNote { byName[note.note.ownName.lowercased(), default: []].append(index) }
      for name in [note.name] + note.aliases { byTitle[name.lowercased(), default: []].append(index) }
      for address in OldAddresses.all(of: note.note)
        + permalinks.addresses(of: note.note).map(OldAddresses.fold)
      {
        add(index, to: &byAddress, address)
      }
    }
    for path in survey.attachments {
      files[path.lowercased()] = path
      filesByName[(path.split(separator: "/").last ?? "").lowercased(), default: []].append(path)
    }
    for (path, _) in survey.leftOut {
      leftOut.insert(OldLinks.key(String(path.dropFirst(path.hasPrefix(root) ? root.utf8.count : 0))))
      leftOut.insert(OldFile.stem(path).lowercased())
    }
  }

  /// What `[[Name]]` leads to.
  func wiki(_ name: String, from note: Note) -> Answer {
    find(name.trimmed, from: note)
  }

  /// What the destination of a Markdown link leads to, or nil where it leads out of the folder.
  func destination(_ text: String, from note: Note) -> Answer? {
    var path = text
    if let baseURL, path.hasPrefix(baseURL),
      path.dropFirst(baseURL.count).first.map({ "/#?".contains($0) }) ?? true
    {
      path = "/" + path.dropFirst(baseURL.count).drop { $0 == "/" }
    }
    guard case .relative = ExternalAddress(path) else { return nil }
    path = String(Address.decoded(path).prefix { $0 != "?" })
    let answer = find(path, from: note)
    // A page of the old site that was no note is still there.
    if answer == .missing, path.hasPrefix("/"), text.hasPrefix("http") { return nil }
    return answer
  }

  private func find(_ written: String, from note: Note) -> Answer {
    guard !written.isEmpty, written.utf8.count <= 2000 else { return .missing }
    let isNote = OldFile.isNote(written)
    let full = written.hasPrefix("/") ? parts([], written) : parts(note.folders, written)
    let top = parts([], written)
    for path in [full, top] {
      if let index = byPath[isNote ? OldLinks.key(path) : path.lowercased()] { return .note(index) }
    }
    if !isNote, let file = file(full, top, from: note) { return .file(file) }
    if let index = byAddress[OldAddresses.fold(written.hasPrefix("/") ? top : full)]
      ?? byAddress[OldAddresses.fold(top)]
    {
      return .note(index)
    }
    let last =
      top.split(separator: "/").last.map { (isNote ? OldFile.stem($0) : String($0)).lowercased() } ?? ""
    let wanted = isNote ? OldLinks.key(top) : top.lowercased()
    if let index = nearest((byName[last] ?? []).filter { isSuffix(wanted, of: paths[$0]) }, to: note) {
      return .note(index)
    }
    if !written.contains("/"), let index = nearest(byName[last] ?? byTitle[last] ?? [], to: note) {
      return .note(index)
    }
    if written.contains("/") {
      if let only = byName[last], only.count == 1 { return .note(only[0]) }
      if let index = byAddress[OldAddresses.fold(last)] { return .note(index) }
    }
    if let folder = lists[full.lowercased()] ?? lists[top.lowercased()] { return .list(folder) }
    return leftOut.contains(wanted) || leftOut.contains(last) ? .leftOut : .missing
  }

  private func file(_ full: String, _ top: String, from note: Note) -> String? {
    for folder in [root, "", root + "static/", "static/", "assets/", "public/", root + "assets/", "docs/"] {
      if let path = files[(folder + full).lowercased()] ?? files[(folder + top).lowercased()] { return path }
    }
    let name = (top.split(separator: "/").last ?? "").lowercased()
    guard let named = filesByName[name] else { return nil }
    let fitting = named.filter { isSuffix(top.lowercased(), of: $0.lowercased()) }
    return fitting.first ?? (top.contains("/") && named.count > 1 ? nil : named.first)
  }

  private func isSuffix(_ end: String, of path: String) -> Bool { path == end || path.hasSuffix("/" + end) }

  /// Of several notes of one name: the one beside the link, else the one nearest to the top.
  private func nearest(_ found: [Int], to note: Note) -> Int? {
    if found.count < 2 { return found.first }
    let here = note.folders.joined(separator: "/").lowercased()
    if let beside = found.first(where: { OldFile.folders(paths[$0]).joined(separator: "/") == here }) {
      return beside
    }
    return found.min { paths[$0].count { $0 == "/" } < paths[$1].count { $0 == "/" } }
  }

  /// A path from the top; one that climbs out of the folder ends at its top.
  private func parts(_ folders: [String], _ written: String) -> String {
    var parts = folders
    for part in written.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func lists(_ moved: [Moved]) -> [String: String] {
    var counts: [String: [String: Int]] = ["": ["": 1]]
    for note in moved where note.kind != .pages && note.kind != .sources {
      let folder = note.note.folders.joined(separator: "/").lowercased()
      if !folder.isEmpty { counts[folder, default: [:]][note.kind.folder, default: 0] += 1 }
    }
    return counts.compactMapValues { kinds in
      kinds.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  private func add(_ index: Int, to table: inout [String: Int], _ key: String) {
    if table[key] == nil { table[key] = index }
  }

  /// A path without its extension and without regard to case.
  private static func key(_ path: String) -> String {
    guard OldFile.isNote(path), let dot = path.lastIndex(of: ".") else { return path.lowercased() }
    return path[..<dot].lowercased()
  }
}

/// What the old program made the address of a page from.
enum OldAddresses {
  static func all(of note: Note) -> [String] {
    var addresses = note.header.texts("url", "permalink", "aliases", "redirect-from").filter {
      $0.contains("/")
    }
    let folders = note.folders.filter { !$0.hasPrefix("_") }
    var name = note.header.text("slug") ?? note.ownName
    if let (date, rest) = OldDate.opening(note.ownName), !rest.isEmpty {
      name = note.header.text("slug") ?? rest
      let day = date.iso.split(separator: "-").joined(separator: "/")
      let categories = note.header.texts("categories", "category").joined(separator: "/")
      addresses += ["\(day)/\(name)", "\(categories)/\(day)/\(name)", name]
    }
    let above = note.isFolderNote ? Array(folders.dropLast()) : folders
    addresses.append((above + [name]).joined(separator: "/"))
    return addresses.map(fold)
  }

  static func fold(_ address: String) -> String {
    var parts = address.lowercased().split(separator: "/").map {
      $0.split(separator: " ").joined(separator: "-")
    }
    if let last = parts.last {
      if last == "index.html" || last == "index" { parts.removeLast() }
      if last.hasSuffix(".html"), last != "index.html" { parts[parts.count - 1] = String(last.dropLast(5)) }
    }
    return parts.joined(separator: "/")
  }
}
