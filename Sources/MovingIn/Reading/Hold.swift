import Briefs

/// What keeps a note from readers.
enum Hold: Sendable, Equatable {
  case draft
  /// A day or a moment, as front matter gives it.
  case until(String)
}

/// What the old program kept from readers when the notes are moved.
struct Holds: Sendable {
  private let system: Survey.System
  private let now: Moment
  private let showsFuture: Bool
  private let showsExpired: Bool

  init(_ survey: Survey, now: Moment) {
    system = survey.system
    self.now = now
    showsFuture = survey.settings.flag("buildfuture", "future") == true
    showsExpired = survey.settings.flag("buildexpired") == true
  }

  func hold(_ note: Note) -> Hold? {
    if note.isDraft || isExpired(note) { return .draft }
    guard !showsFuture, let start = start(of: note), now < start.moment else { return nil }
    return .until(start.text)
  }

  /// When a site begins to show a note; a vault shows all of them.
  private func start(of note: Note) -> (moment: Moment, text: String)? {
    switch system {
    case .hugo: note.header.text("publishdate", "pubdate", "published", "date").flatMap(Self.moment)
    case .jekyll: (note.header.text("date") ?? OldDate.opening(note.ownName)?.date.iso).flatMap(Self.moment)
    case .obsidian, .plain: nil
    }
  }

  private func isExpired(_ note: Note) -> Bool {
    guard system == .hugo, !showsExpired else { return false }
    return note.header.text("expirydate", "unpublishdate").flatMap(Self.moment).map { $0.moment <= now }
      ?? false
  }

  private static func moment(_ text: String) -> (moment: Moment, text: String)? {
    // Some programs write parts of a second, too.
    let whole = text.replacing(/(:\d\d)\.\d+/) { $0.1 }
    if case .moment(let moment) = Moment.read(whole) { return (moment, whole) }
    return OldDate.day(text).map { (Moment(startOf: $0), $0.iso) }
  }
}

extension Note {
  fileprivate var isDraft: Bool {
    header.flag("draft", "headless") == true || header.flag("publish", "published", "dg-publish") == false
      || folders.contains("_drafts") || isNeverRendered
  }

  /// `build: {render: never}`
  private var isNeverRendered: Bool {
    guard case .group(let entries)? = header.value("build", "-build") else { return false }
    return entries.contains { $0.key == "render" && ["never", "false"].contains($0.value.texts.first) }
  }
}

/// What a section of a Hugo site, or its settings, say of all pages below them, as far as it keeps them from readers.
enum Cascade {
  private static let keys: Set<String> = [
    "draft", "headless", "build", "-build", "publishdate", "pubdate", "expirydate", "unpublishdate",
  ]

  static func apply(to notes: inout [Note], _ settings: OldHeader) {
    var sections: [[String]: [OldHeader.Entry]] = [:]
    for note in notes where note.stem == "_index" {
      if let value = note.header.value("cascade") { sections[note.folders] = entries(of: value) }
    }
    if let value = settings.value("cascade") { sections[[], default: []] += entries(of: value) }
    guard !sections.isEmpty else { return }
    for index in notes.indices {
      let folders = notes[index].folders
      for depth in (0...folders.count).reversed() {
        notes[index].inherit(sections[Array(folders.prefix(depth))] ?? [])
      }
    }
  }

  private static func entries(of value: OldHeader.Value) -> [OldHeader.Entry] {
    switch value {
    case .text: []
    case .list(let items): items.flatMap(entries)
    case .group(let entries): entries.filter { keys.contains(OldHeader.fold($0.key)) }
    }
  }
}
