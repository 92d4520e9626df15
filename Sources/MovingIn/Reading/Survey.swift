/// What a folder is and what in it is worth moving: its notes, the files that they may show, and what is left out.
struct Survey: Sendable {
  enum System: String, Sendable {
    case obsidian = "Obsidian", hugo = "Hugo", jekyll = "Jekyll", plain = "Markdown"

    /// Whether notes may be written as Obsidian and its plugins read them.
    var isVault: Bool { self == .obsidian || self == .plain }
  }

  let system: System
  /// What its own settings say of the site.
  let settings: OldHeader
  /// The folder that holds the notes, with a `/` at its end; empty for the whole.
  let root: String
  private(set) var notes: [OldFile] = []
  /// Paths of pictures and other files.
  private(set) var attachments: [String] = []
  /// Those of them that may be pages of the old site, since they hold text.
  private(set) var otherTexts: [String] = []
  private(set) var leftOut: [(path: String, reason: LeftOut)] = []

  /// Why a note is left out.
  enum LeftOut: String, Sendable, CaseIterable {
    case rule = "you said so with --as"
    case machinery = "part of the program that made the old site"
    case template = "a template for notes"
    case drawing = "a drawing, which only its own program shows"
    case language = "in another language than the site’s"
    case paper = "about the folder and not of it"
    case large = "longer than 32 MiB"
    case refused = "cannot be read as Markdown"
    case notation = "not written in Markdown"
  }

  init(_ files: [OldFile]) {
    let files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let paths = Set(files.map(\.path))
    system = Self.system(of: files, paths)
    settings =
      files.first { OldFile.settings.contains($0.path) && !$0.path.hasPrefix(".") }
      .flatMap { file in file.bytes.map { HeaderReader.settings($0, at: file.path) } } ?? OldHeader()
    let hasContent = files.contains { $0.path.hasPrefix("content/") && OldFile.isNote($0.path) }
    let isProgram = system == .hugo || paths.contains("package.json")
    root = hasContent && isProgram ? "content/" : ""
    let foreign = system == .hugo ? Self.foreignLanguages(files, root, settings) : []
    let templates = files.first { $0.path == ".obsidian/templates.json" }
      .flatMap { file in file.bytes.map { HeaderReader.settings($0, at: file.path) } }?.text("folder")
    for file in files where !file.path.hasPrefix(".") {
      guard OldFile.isNote(file.path) else {
        attachments.append(file.path)
        if isOtherText(file.path) { otherTexts.append(file.path) }
        continue
      }
      if !file.path.hasPrefix(root) {
        leftOut.append((file.path, .machinery))
      } else if let templates, file.path.hasPrefix(templates + "/") {
        leftOut.append((file.path, .template))
      } else if let reason = reasonToLeave(file, foreign) {
        leftOut.append((file.path, reason))
      } else {
        notes.append(file)
      }
    }
  }

  mutating func leave(_ path: String, _ reason: LeftOut) { leftOut.append((path, reason)) }

  private static func system(of files: [OldFile], _ paths: Set<String>) -> System {
    if paths.contains(".obsidian") { return .obsidian }
    let hugo = OldFile.settings.filter { $0.contains("hugo.") || $0.contains("config.") && $0.first != "_" }
    if !hugo.isDisjoint(with: paths), files.contains(where: { $0.path.hasPrefix("content/") }) {
      return .hugo
    }
    if paths.contains("_config.yml") || paths.contains("_config.yaml") { return .jekyll }
    if files.contains(where: { $0.path.hasPrefix("_posts/") || $0.path.contains("/_posts/") }) {
      return .jekyll
    }
    let isHugo = files.contains { $0.path.hasSuffix("/_index.md") || $0.path == "_index.md" }
    if isHugo { return .hugo }
    return paths.contains("content/.obsidian") ? .obsidian : .plain
  }

  private func reasonToLeave(_ file: OldFile, _ foreign: Set<String>) -> LeftOut? {
    guard let bytes = file.bytes, bytes.count <= OldFile.longest else { return .large }
    let inside = String(file.path.dropFirst(root.utf8.count))
    let folders = OldFile.folders(inside)
    if let first = folders.first, foreign.contains(first) { return .language }
    let name = OldFile.stem(inside)
    if let dot = name.lastIndex(of: "."), foreign.contains(String(name[dot...])) { return .language }
    if let reason = reasonToLeave(folders) { return reason }
    if name.lowercased().hasSuffix(".excalidraw") { return .drawing }
    if folders.isEmpty, Self.papers.contains(name.lowercased()) { return .paper }
    return nil
  }

  private func reasonToLeave(_ folders: [String]) -> LeftOut? {
    for folder in folders.map({ $0.lowercased() }) {
      if Self.machinery.contains(folder) { return .machinery }
      if system != .obsidian, Self.siteMachinery.contains(folder) { return .machinery }
      if Self.templates.contains(folder) { return .template }
    }
    return nil
  }

  /// Obsidian shows no other texts than those in Markdown.
  private func isOtherText(_ path: String) -> Bool {
    guard system != .obsidian, path.hasPrefix(root), Self.notations.contains(OldFile.pathExtension(path))
    else { return false }
    let folders = OldFile.folders(String(path.dropFirst(root.utf8.count)))
    // At the top of a folder stand texts for programs, such as `robots.txt`.
    let isForPrograms = folders.isEmpty && OldFile.pathExtension(path) == "txt"
    return !isForPrograms && reasonToLeave(folders) == nil
      && !folders.contains { ["static", "assets"].contains($0.lowercased()) }
  }

  private static let notations: Set<String> = [
    "html", "htm", "org", "adoc", "asciidoc", "rst", "textile", "txt",
  ]
  private static let machinery: Set<String> = ["node_modules", "bower_components", "__macosx"]
  private static let siteMachinery: Set<String> = [
    "_layouts", "_includes", "_sass", "_data", "_plugins", "_site", "layouts", "archetypes", "themes",
    "public",
    "vendor", "i18n",
  ]
  private static let templates: Set<String> = [
    "templates", "_templates", "template", "templater", "vorlagen",
  ]
  private static let papers: Set<String> = [
    "license", "licence", "contributing", "code_of_conduct", "changelog", "security", "support",
  ]

  /// The folders and endings (`.de`) of languages that the site is not moved in; it moves in one.
  private static func foreignLanguages(
    _ files: [OldFile], _ root: String, _ settings: OldHeader
  ) -> Set<String> {
    var counts: [String: Int] = [:]
    for file in files where file.path.hasPrefix(root) && OldFile.isNote(file.path) {
      let inside = String(file.path.dropFirst(root.utf8.count))
      if let top = OldFile.folders(inside).first, isLanguage(top) { counts[top, default: 0] += 1 }
      let name = OldFile.stem(inside)
      if let dot = name.lastIndex(of: "."), isLanguage(name[name.index(after: dot)...]) {
        counts[String(name[dot...]), default: 0] += 1
      }
    }
    guard counts.count > 1 else { return [] }
    let wanted = settings.text("defaultcontentlanguage", "language", "lang")?.lowercased() ?? "en"
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let own = counts.keys.contains(wanted) ? wanted : counts.keys.contains("." + wanted) ? "." + wanted : most
    // A site whose other language has the ending has its own language without one.
    return Set(counts.keys.filter { $0 != own })
  }

  /// `en`, `pt-br`
  private static func isLanguage(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
  }
}
