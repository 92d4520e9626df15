/// How much of the pages the search knows, and how it names what it shows.
package struct SearchSettings: Sendable {
  /// What of a page is indexed.
  package enum Mode: String, Sendable, CaseIterable {
    /// Names, headings and the whole text.
    case full
    /// Names, headings and the summary.
    case summary
    /// Nothing: the site has no search files.
    case off
  }

  /// A kind of page, in the order in which kinds are offered.
  package struct Kind: Sendable {
    package let id: String
    package let label: String
    /// Whether pages of this kind stand before others when their name is what was asked for.
    package let isEntity: Bool

    package init(id: String, label: String, isEntity: Bool) {
      self.id = id
      self.label = label
      self.isEntity = isEntity
    }
  }

  /// The site's language as ISO 639 or BCP 47 names it; words of languages unknown to Snowball are indexed as they stand.
  package var language: String
  package var mode: Mode
  package var kinds: [Kind]
  /// The facets beside kind and date, as pairs of name and label: `("country", "Country")`.
  package var facets: [(name: String, label: String)]
  /// The word for the facet that tells kinds apart.
  package var kindLabel: String
  /// What the client says, as `ClientWords.english` has it.
  package var words: [(String, String)]

  package init(
    language: String = "en", mode: Mode = .full, kinds: [Kind] = [],
    facets: [(name: String, label: String)] = [], kindLabel: String = "Kind",
    words: [(String, String)] = ClientWords.english
  ) {
    self.language = language
    self.mode = mode
    self.kinds = kinds
    self.facets = facets
    self.kindLabel = kindLabel
    self.words = words
  }
}
