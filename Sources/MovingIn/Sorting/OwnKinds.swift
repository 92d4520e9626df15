import Briefs

/// Kinds of their own for folders that hold many notes.
enum OwnKinds {
  /// A folder with fewer notes is not worth a kind.
  private static let least = 8
  /// The menu names each kind, so there are only so many.
  private static let most = 6
  /// Names of folders that say where a note lies in someone’s day, not what it is.
  private static let meaningless: Set<String> = [
    "content", "docs", "pages", "en", "src", "source", "inbox", "archive", "archives", "misc", "resources",
    "projects", "areas", "slip-box", "zettelkasten", "main", "vault", "wiki", "garden", "files", "fleeting",
  ]

  static func all(in notes: [Note]) -> [String: NewKind] {
    var counts: [String: Int] = [:]
    for note in notes { if let top = note.folders.first { counts[top, default: 0] += 1 } }
    let wanted = counts.filter { folder, count in
      count >= least && KindWords.kind(folder) == nil && !meaningless.contains(KindWords.fold(folder))
        && !folder.hasPrefix("_")
    }.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    var kinds: [String: NewKind] = [:]
    var taken: Set<String> = []
    for (folder, _) in wanted where kinds.count < most {
      guard let kind = kind(named: folder), taken.insert(kind.folder).inserted else { continue }
      kinds[folder] = kind
    }
    return kinds
  }

  static func kind(called name: String, folder: String) -> NewKind {
    let plural = name.prefix(1).uppercased() + name.dropFirst().map { $0 == "-" ? " " : $0 }
    return NewKind(folder, singular(plural), plural)
  }

  /// Nil where the name makes no address of plain letters, or has a meaning of its own.
  private static func kind(named folder: String) -> NewKind? {
    guard let slug = Slug(KindWords.fold(folder)), slug.text.utf8.allSatisfy({ $0 < 0x80 }),
      SiteSettings.canBeKind(slug.text), !NewKind.known.contains(where: { $0.folder == slug.text })
    else { return nil }
    let plural = folder.drop { !$0.isLetter }.trimmed
    return NewKind(slug.text, singular(plural), plural)
  }

  private static func singular(_ plural: String) -> String {
    if plural.hasSuffix("ies"), plural.count > 4 { return plural.dropLast(3) + "y" }
    return plural.hasSuffix("s") && !plural.hasSuffix("ss") && plural.count > 3
      ? String(plural.dropLast()) : plural
  }
}
