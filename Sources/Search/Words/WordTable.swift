/// Numbers distinct byte strings in the order in which they first appear.
struct WordTable: Sendable {
  /// Where a string is, with enough of it that most are told apart without a look at the arena.
  private struct Entry {
    /// The first eight bytes, the first one lowest, and zeros behind a shorter string.
    let opening: UInt64
    let start: UInt32
    let count: UInt32
  }

  /// A word of at most sixteen bytes that was asked for lately.
  private struct Recent {
    var opening: UInt64 = 0
    var middle: UInt64 = 0
    var count: UInt32 = 0
    var number: UInt32 = 0
  }

  private var arena: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing: the upper half of the hash above `1 + number`; zero is free.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)
  /// Most words of a text are few and short. They are found here, in a table that stays in the processor’s caches, where
  /// the slots and entries of all words do not.
  private var recent = [Recent](repeating: Recent(), count: 1 << 13)

  var count: Int { entries.count }

  /// The bytes of one entry.
  subscript(_ number: Int) -> ArraySlice<UInt8> {
    let entry = entries[number]
    return arena[Int(entry.start)..<Int(entry.start + entry.count)]
  }

  /// The number of a word, which is the old `count` when the word is new.
  mutating func number(of word: borrowing Word) -> Int {
    guard word.count <= 16, word.count > 0 else { return lookUp(word) }
    let place = Int(truncatingIfNeeded: word.hash >> 20) & (recent.count - 1)
    let known = recent[place]
    if known.opening == word.opening, known.middle == word.middle, Int(known.count) == word.count {
      return Int(known.number)
    }
    let number = lookUp(word)
    recent[place] = Recent(
      opening: word.opening, middle: word.middle, count: UInt32(word.count), number: UInt32(number))
    return number
  }

  private mutating func lookUp(_ word: borrowing Word) -> Int {
    var slot = slot(of: word.hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == word.hash >> 32, holds(word, number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    for index in 0..<word.count { arena.append(word.letters[index]) }
    return insert(word.hash, word.opening, word.count, at: slot)
  }

  /// The number of a byte string, which is the old `count` when it is new.
  mutating func number(of bytes: some Collection<UInt8>) -> Int {
    let hash = Self.hash(bytes)
    var slot = slot(of: hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash >> 32, self[number].elementsEqual(bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    arena += bytes
    var opening: UInt64 = 0
    for byte in bytes.prefix(8).reversed() { opening = opening << 8 | UInt64(byte) }
    return insert(hash, opening, bytes.count, at: slot)
  }

  private func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1) }

  private func holds(_ word: borrowing Word, _ number: Int) -> Bool {
    let entry = entries[number]
    guard entry.opening == word.opening, Int(entry.count) == word.count else { return false }
    var index = 8
    while index < word.count {
      if arena[Int(entry.start) + index] != word.letters[index] { return false }
      index += 1
    }
    return true
  }

  /// Adds a string whose bytes are the last of the arena.
  private mutating func insert(_ hash: UInt64, _ opening: UInt64, _ count: Int, at slot: Int) -> Int {
    entries.append(Entry(opening: opening, start: UInt32(arena.count - count), count: UInt32(count)))
    slots[slot] = hash & ~0xFFFF_FFFF | UInt64(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      let hash = Self.hash(self[number])
      var slot = slot(of: hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
    }
  }

  private static func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
