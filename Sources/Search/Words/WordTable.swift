/// Numbers distinct byte strings in the order in which they first appear.
struct WordTable: Sendable {
  /// Where a string is, with enough of it that most are told apart without a look at the arena.
  private struct Entry {
    /// The first sixteen bytes, as a `Word` has them.
    let opening: UInt64
    let middle: UInt64
    let start: UInt32
    let count: UInt32
  }

  private var arena: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing by the hash, which stands above `1 + number`; zero is free.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)

  var count: Int { entries.count }

  /// The bytes of one entry.
  subscript(_ number: Int) -> ArraySlice<UInt8> {
    let entry = entries[number]
    return arena[Int(entry.start)..<Int(entry.start + entry.count)]
  }

  /// The number of a byte string, which is the old `count` when it is new.
  mutating func number(of bytes: some Collection<UInt8>) -> Int { number(of: Word(bytes)) }

  /// The number of a word, which is the old `count` when the word is new.
  mutating func number(of word: borrowing Word) -> Int {
    let hash = Self.hash(word)
    var slot = slot(of: hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash, holds(word, number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let entry = Entry(
      opening: word.opening, middle: word.middle, start: UInt32(arena.count), count: UInt32(word.count))
    for index in 0..<min(word.count, 16) { arena.append(word[index]) }
    arena += word.rest
    entries.append(entry)
    slots[slot] = hash << 32 | UInt64(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

  private func holds(_ word: borrowing Word, _ number: Int) -> Bool {
    let entry = entries[number]
    guard entry.opening == word.opening, entry.middle == word.middle, Int(entry.count) == word.count else {
      return false
    }
    return word.count <= 16 || self[number].dropFirst(16).elementsEqual(word.rest)
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 {
      var slot = slot(of: entry >> 32)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// Thirty-two bits.
  private static func hash(_ word: borrowing Word) -> UInt64 {
    var hash = WordHash.of(word.opening, word.middle)
    for byte in word.rest { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (hash ^ hash >> 32) & 0xFFFF_FFFF
  }
}

/// A hash of the first sixteen bytes of words.
enum WordHash {
  /// Its upper bits are the better ones.
  @inline(__always)
  static func of(_ opening: UInt64, _ middle: UInt64) -> UInt64 {
    let mixed = (opening ^ opening >> 32) &* 0x9E37_79B9_7F4A_7C15 ^ middle &* 0xC2B2_AE3D_27D4_EB4F
    return (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
  }
}
