import Briefs
import Templates

/// What a page's script must know to find the card of a link; the same on every page.
struct PreviewSettings: Sendable, Equatable {
  let shards: Int
  /// The folders whose pages have cards.
  let folders: [String]

  /// Nil when there is no card, of an entity or of a source.
  init?(_ shards: PreviewShards, hasSources: Bool, kinds: [Kind]) {
    if shards.count == 0, !hasSources { return nil }
    self.shards = shards.count
    folders = kinds.map(\.folder)
  }

  static let shape = Shape<PreviewSettings>(
    "previews",
    [.text("shards") { String($0.shards) }, .text("folders") { $0.folders.joined(separator: " ") }])
}
