import Diagnostics

extension Library {
  /// Whether another library holds the same files and says the same of them, so that the two differ in no more than the
  /// texts below front matter.
  func hasFrame(of other: Library) -> Bool {
    hasSurroundings(of: other)
      && briefs.elementsEqual(other.briefs) { $0.hasFrame(of: $1) }
      && entities.elementsEqual(other.entities) { $0.kind == $1.kind && $0.entry.hasFrame(of: $1.entry) }
      && pages.elementsEqual(other.pages) { $0.hasFrame(of: $1) }
  }

  /// Whether all is the same but the files that the site is made of.
  func hasSurroundings(of other: Library) -> Bool {
    settingsText == other.settingsText && assets == other.assets && clock == other.clock
      && heldBack.map(\.file.path) == other.heldBack.map(\.file.path)
      && heldBack.map(\.file.source.bytes) == other.heldBack.map(\.file.source.bytes)
      && unreadable == other.unreadable
      && articles.mapValues(\.source.bytes) == other.articles.mapValues(\.source.bytes)
  }

  /// The entries that took the place of others in a library of the same frame, by the one whose place it was.
  func replacements<Header>(
    of earlier: Library, in entries: (Library) -> [Entry<Header>]
  ) -> [ObjectIdentifier: Entry<Header>] {
    var replacements: [ObjectIdentifier: Entry<Header>] = [:]
    for (old, new) in zip(entries(earlier), entries(self)) where old !== new {
      replacements[ObjectIdentifier(old)] = new
    }
    return replacements
  }
}

extension Library.Entry {
  /// Whether another entry is of the same file, which differs in no more than the text below front matter.
  func hasFrame(of other: Library.Entry<Header>) -> Bool {
    self === other
      || file.path == other.file.path && bodyStart == other.bodyStart
        && file.source.bytes.prefix(bodyStart) == other.file.source.bytes.prefix(other.bodyStart)
  }
}
