import Diagnostics

extension Library {
  /// Whether another library holds the same files and says the same of them, so that the two differ in no more than the
  /// texts below front matter.
  func hasFrame(of other: Library) -> Bool {
    settingsText == other.settingsText && assets == other.assets && clock == other.clock
      && heldBack.map(\.file.path) == other.heldBack.map(\.file.path)
      && heldBack.map(\.file.source.bytes) == other.heldBack.map(\.file.source.bytes)
      && unreadable == other.unreadable
      && Self.agree(briefs, other.briefs)
      && entities.map(\.kind) == other.entities.map(\.kind)
      && Self.agree(entities.map(\.entry), other.entities.map(\.entry))
      && Self.agree(pages, other.pages)
      && articles.mapValues(\.source.bytes) == other.articles.mapValues(\.source.bytes)
  }

  private static func agree<Header>(_ entries: [Entry<Header>], _ others: [Entry<Header>]) -> Bool {
    entries.elementsEqual(others) { entry, other in
      entry.file.path == other.file.path && entry.bodyStart == other.bodyStart
        && entry.file.source.bytes.prefix(entry.bodyStart) == other.file.source.bytes.prefix(other.bodyStart)
    }
  }
}
