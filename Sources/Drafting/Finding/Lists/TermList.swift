/// A list of terms that someone sets, or of what stands in the way.
struct TermList: Sendable, Equatable {
  struct Item: Sendable, Equatable {
    /// A few words of the article.
    let label: String
    /// The item as the article has it, or what follows the label there.
    let text: String
  }

  let isObstacles: Bool
  /// Who sets the terms, where the article says so.
  var setter: Voice?
  var items: [Item]
}
