/// Folds a lower-case word to the letters by which it is searched.
enum Folding {
  /// The word with every letter of the fold table replaced; at most 32 letters remain.
  static func fold(_ word: [UInt8]) -> [UInt8] {
    guard word.contains(where: { $0 >= 0x80 }) else { return word }
    var folded = String.UnicodeScalarView()
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if let replacement = FoldTable.replacements[scalar.value] {
        folded += replacement
      } else {
        folded.append(scalar)
      }
    }
    return Array(String(String.UnicodeScalarView(folded.prefix(Word.longest))).utf8)
  }

  /// Whether a word comes before another, in the order in which JavaScript compares strings: by UTF-16 unit.
  static func precedes(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    var (first, second) = (left.makeIterator(), right.makeIterator())
    while true {
      guard let mine = first.next() else { return second.next() != nil }
      guard let other = second.next() else { return false }
      if mine != other { return rank(mine) < rank(other) }
    }
  }

  /// A number for a word’s first eight bytes: of two words with different ones, that with the lower one comes before the other.
  static func rank(ofOpening word: ArraySlice<UInt8>) -> UInt64 {
    let opening = word.prefix(8)
    return opening.reduce(0) { $0 << 8 | UInt64(rank($1)) } << UInt64(8 * (8 - opening.count))
  }

  /// UTF-8 sorts by scalar; UTF-16 puts the two lead bytes of U+E000–FFFF behind those of the scalars beyond.
  private static func rank(_ byte: UInt8) -> UInt8 { byte == 0xEE || byte == 0xEF ? byte | 0x10 : byte }
}
