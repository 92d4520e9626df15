/// Finds what an author probably meant.
package enum Suggestion {
  /// The candidate nearest to `word`, if one is near enough to be worth a question.
  ///
  /// Near is an edit distance (Damerau's: insert, delete, replace, swap neighbours) of at most a third of the word's
  /// length, rounded, and at least one; case does not count. Among equals the first in `candidates` wins. Nothing is near to a
  /// word of more than 100 letters: nobody mistypes one, and comparing two such would take too long.
  package static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard wanted.count <= 100 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let limit = (best?.distance ?? max(1, (wanted.count + 1) / 3) + 1) - 1
      if limit < 0 { break }
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, scalars)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.name
  }

  /// `help:` text that asks about the nearest candidate, or nil.
  package static func question(for word: String, among candidates: some Sequence<String>) -> String? {
    closest(to: word, among: candidates).map { "did you mean ‘\($0)’?" }
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
