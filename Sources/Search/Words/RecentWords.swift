/// The numbers of words that were asked for lately.
///
/// Most words of a text are few and short. They are found here, in a table that stays in the processor’s caches, where
/// those of all words do not.
struct RecentWords {
  /// A word of at most sixteen bytes. None holds a zero, so that these tell its length too.
  private struct Entry {
    var opening: UInt64 = 0
    var middle: UInt64 = 0
    var spelling: UInt32 = 0
    var stem: UInt32 = 0
  }

  private static let bits: UInt64 = 13
  /// In pairs: the first of two keeps its place until the other is asked for, so that rare words do not drive out common ones.
  private var entries = [Entry](repeating: Entry(), count: 2 << bits)

  /// The numbers of a word’s spelling and of its stem, if they are here.
  @inline(__always)
  mutating func find(_ word: borrowing Word) -> (spelling: Int, stem: Int)? {
    guard word.count <= 16 else { return nil }
    let place = Self.place(of: word)
    var known = entries[place]
    if known.opening != word.opening || known.middle != word.middle {
      known = entries[place + 1]
      guard known.opening == word.opening, known.middle == word.middle else { return nil }
      entries.swapAt(place, place + 1)
    }
    return (Int(known.spelling), Int(known.stem))
  }

  mutating func keep(_ word: borrowing Word, _ spelling: Int, _ stem: Int) {
    guard word.count <= 16 else { return }
    entries[Self.place(of: word) + 1] = Entry(
      opening: word.opening, middle: word.middle, spelling: UInt32(spelling), stem: UInt32(stem))
  }

  @inline(__always)
  private static func place(of word: borrowing Word) -> Int {
    Int(truncatingIfNeeded: WordHash.of(word.opening, word.middle) &>> (64 - bits)) * 2
  }
}
