import Synchronization

/// Many names, prepared once for the question which of them an author meant.
///
/// They are prepared at the first question, so that content without a mistake pays nothing.
package final class Spellings: Sendable {
  private struct Prepared: Sendable {
    /// By length in code points, each in the order of the names.
    var byLength: [Int: [Word]] = [:]
  }

  private struct Word: Sendable {
    let name: String
    let order: Int
    let scalars: [Unicode.Scalar]
    let letters: UInt64
  }

  private let names: @Sendable () -> [String]
  private let prepared = Mutex<Prepared?>(nil)

  package init(_ names: @escaping @Sendable () -> [String]) { self.names = names }

  /// The name nearest to `word`, if one is near enough to be worth a question.
  ///
  /// Near is an edit distance (Damerau's: insert, delete, replace, swap neighbours) of at most a third of the word's
  /// length, rounded, and at least one; case does not count. Among equals the first name wins. Nothing is near to a
  /// word of more than 100 letters: nobody mistypes one, and comparing two such would take too long. Where capitals show
  /// that three letters or fewer are a name, only case and accents may part it from the word: `EU` is no slip for `AU`.
  package func closest(to word: String) -> String? {
    closest(to: word) { max(1, ($0 + 1) / 3) }
  }

  /// The name that `word` is likely to be a slip for, where it may as well be a name of its own: one edit in four letters.
  package func slip(_ word: String) -> String? { closest(to: word) { max(1, $0 / 4) } }

  /// - Parameter limit: how many edits are near, for a word of so many letters.
  private func closest(to word: String, within limit: (Int) -> Int) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard wanted.count <= 100 else { return nil }
    let letters = Self.letters(of: wanted)
    let isInSmall = !word.contains(where: \.isUppercase)
    let limit = limit(wanted.count)
    let byLength = table().byLength
    var best: (word: Word, distance: Int)?
    for length in max(0, wanted.count - limit)...(wanted.count + limit) {
      for word in byLength[length] ?? [] {
        let bound = best?.distance ?? limit
        // Each edit changes at most two kinds of letters, so most names need no closer look.
        guard (letters ^ word.letters).nonzeroBitCount <= 2 * bound else { continue }
        let distance = EditDistance.between(wanted, word.scalars)
        guard distance <= bound else { continue }
        let isShortName =
          word.scalars.count <= 3 && (!isInSmall || word.name.contains(where: \.isUppercase))
        if isShortName, !Self.areAlike(wanted, word.scalars) { continue }
        if let best, distance == best.distance, best.word.order < word.order { continue }
        best = (word, distance)
      }
    }
    return best?.word.name
  }

  private func table() -> Prepared {
    prepared.withLock { cached in
      if let cached { return cached }
      var table = Prepared()
      for (order, name) in names().enumerated() {
        let scalars = Array(name.lowercased().unicodeScalars)
        let word = Word(name: name, order: order, scalars: scalars, letters: Self.letters(of: scalars))
        table.byLength[scalars.count, default: []].append(word)
      }
      cached = table
      return table
    }
  }

  /// Whether two words differ in accents at most: a letter beyond ASCII may be any of ASCII with a mark.
  private static func areAlike(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0 == $1 || $0.isASCII != $1.isASCII }
  }

  /// One bit for each kind of letter, give or take those that share a bit.
  private static func letters(of scalars: [Unicode.Scalar]) -> UInt64 {
    scalars.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
  }
}

/// How many edits part two words.
private enum EditDistance {
  static func between(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
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
