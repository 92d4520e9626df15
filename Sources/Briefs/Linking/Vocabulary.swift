/// The English words that the rules look at beside a name, by their traits.
///
/// One automaton holds them all, so that a neighbour costs one walk whatever the number of lists.
final class Vocabulary: Sendable {
  private let automaton: NameAutomaton
  private let traits: [WordTraits]

  static let english = Vocabulary(EnglishWords.lists)

  init(_ lists: [(traits: WordTraits, words: String)]) {
    var places: [[UInt8]: Int] = [:]
    var words: [[UInt8]] = []
    var traits: [WordTraits] = []
    for list in lists {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        let bytes = Array(word.utf8)
        if let place = places[bytes] {
          traits[place].formUnion(list.traits)
        } else {
          places[bytes] = words.count
          words.append(bytes)
          traits.append(list.traits)
        }
      }
    }
    automaton = NameAutomaton(words)
    self.traits = traits
  }

  /// The traits of a written word, its ASCII letters taken as small ones.
  func traits(of word: Range<Int>, in text: Span<UInt8>) -> WordTraits {
    automaton.value(ofSmall: word, in: text).map { traits[$0] } ?? []
  }
}
