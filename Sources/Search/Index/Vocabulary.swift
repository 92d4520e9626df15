/// All stems and all words of all batches, each sorted by UTF-16 unit.
struct Vocabulary {
  /// A word with one stem under which it is indexed; a word that is spelt with and without accents may have two.
  struct Entry: Hashable {
    var word: Int
    var stem: Int
  }

  /// Sorted and distinct.
  let stems: [ArraySlice<UInt8>]
  let words: [ArraySlice<UInt8>]
  /// Sorted by word, then stem, with whether the word is in a title or name.
  let entries: [(entry: Entry, isName: Bool)]
  /// By batch: the number of each of its stems in `stems`.
  let stemNumbers: [[UInt32]]

  init(_ batches: [TermBatch]) {
    let stems = Self.merge(batches.map(\.stems))
    let words = Self.merge(batches.map(\.words))
    var isName: [Entry: Bool] = [:]
    for (number, batch) in batches.enumerated() {
      for surface in batch.surfaces {
        let entry = Entry(
          word: Int(words.numbers[number][Int(surface.word)]),
          stem: Int(stems.numbers[number][Int(surface.stem)]))
        isName[entry, default: false] = isName[entry] == true || surface.isName
      }
    }
    entries = isName.map { ($0.key, $0.value) }
      .sorted { ($0.entry.word, $0.entry.stem) < ($1.entry.word, $1.entry.stem) }
    self.stems = stems.sorted
    self.words = words.sorted
    stemNumbers = stems.numbers
  }

  /// The distinct strings of several tables, sorted, and where in them each table's strings are.
  private static func merge(_ tables: [WordTable]) -> (sorted: [ArraySlice<UInt8>], numbers: [[UInt32]]) {
    var all = WordTable()
    let provisional = tables.map { table in (0..<table.count).map { all.number(of: table[$0]) } }
    let openings = (0..<all.count).map { Folding.rank(ofOpening: all[$0]) }
    let order = (0..<all.count).sorted { left, right in
      let (mine, other) = (openings[left], openings[right])
      return mine == other ? Folding.precedes(all[left], all[right]) : mine < other
    }
    var rank = [UInt32](repeating: 0, count: all.count)
    for (place, number) in order.enumerated() { rank[number] = UInt32(place) }
    return (order.map { all[$0] }, provisional.map { numbers in numbers.map { rank[$0] } })
  }
}
