/// Finds what an author probably meant.
package enum Suggestion {
  /// The candidate nearest to `word`, as `Spellings` finds it; for few candidates, asked once.
  package static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let candidates = Array(candidates)
    return Spellings { candidates }.closest(to: word)
  }

  /// `help:` text that asks about the nearest candidate, or nil.
  package static func question(for word: String, among candidates: some Sequence<String>) -> String? {
    closest(to: word, among: candidates).map(question)
  }

  package static func question(for word: String, among spellings: Spellings) -> String? {
    spellings.closest(to: word).map(question)
  }

  private static func question(about name: String) -> String { "did you mean ‘\(name)’?" }
}
