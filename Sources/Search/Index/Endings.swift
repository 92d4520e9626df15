/// How words of the site differ from their stems, so that a client finds forms that never occur: `settlements` where only
/// `settlement` does. Learnt from the vocabulary, it fits any language that Snowball knows.
struct Endings {
  private struct Ending: Hashable {
    /// What a word has in place of `letters`, which end its stem.
    var text: String
    var letters: String
  }

  private static let most = 64
  private static let longest = 6
  /// Letters of a stem at least.
  private static let shortestStem = 3
  /// An ending with fewer words than one in this many of the commonest one’s is rather chance.
  private static let share = 30

  /// The shortest first: each the ending, `+` behind stems that are words or `-` behind others, and the letters; divided by
  /// spaces.
  let text: String

  init(_ vocabulary: Vocabulary) {
    let words = Set(vocabulary.words)
    var counts: [Ending: (whole: Int, bound: Int)] = [:]
    for (entry, _) in vocabulary.entries {
      let (word, stem) = (vocabulary.words[entry.word], vocabulary.stems[entry.stem])
      guard word != stem, KeyWriter.units(stem) >= Self.shortestStem else { continue }
      let shared = KeyWriter.shared(word, stem)
      guard KeyWriter.units(word.dropFirst(shared)) <= Self.longest else { continue }
      let ending = Ending(
        text: String(decoding: word.dropFirst(shared), as: UTF8.self),
        letters: String(decoding: stem.dropFirst(shared), as: UTF8.self))
      if words.contains(stem) {
        counts[ending, default: (0, 0)].whole += 1
      } else {
        counts[ending, default: (0, 0)].bound += 1
      }
    }
    let least = (counts.values.map { $0.whole + $0.bound }.max() ?? 0) / Self.share
    let common = counts.sorted {
      ($1.value.whole + $1.value.bound, $0.key.text, $0.key.letters)
        < ($0.value.whole + $0.value.bound, $1.key.text, $1.key.letters)
    }.prefix { $0.value.whole + $0.value.bound >= least }.prefix(Self.most)
    let sorted = common.sorted {
      ($0.key.text.unicodeScalars.count, $0.key.text, $0.key.letters)
        < ($1.key.text.unicodeScalars.count, $1.key.text, $1.key.letters)
    }
    text = sorted.flatMap { ending, count in
      // `e` may be behind `settl` but hardly behind a word: `arape` is no form of `arap`.
      let all = count.whole + count.bound
      return [("+", count.whole), ("-", count.bound)].filter { ($0.1 + 1) * 10 >= all }.map {
        ending.text + $0.0 + ending.letters
      }
    }.joined(separator: " ")
  }
}
