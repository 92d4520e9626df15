/// Numbers distinct byte strings in the order in which they first appear.
struct WordTable: Sendable {
  private var arena: [UInt8] = []
  private var ends: [UInt32] = []
  /// Open addressing: the upper half of the hash above `1 + number`; zero is free.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)

  var count: Int { ends.count }

  /// The bytes of one entry.
  subscript(_ number: Int) -> ArraySlice<UInt8> { arena[start(number)..<Int(ends[number])] }

  /// The number of a word, which is the old `count` when the word is new.
  mutating func number(of word: borrowing Word) -> Int {
    var slot = slot(of: word.hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == word.hash >> 32, holds(word, number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    for index in 0..<word.count { arena.append(word.letters[index]) }
    return insert(word.hash, at: slot)
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
    return insert(hash, at: slot)
  }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

  private func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1) }

  private func holds(_ word: borrowing Word, _ number: Int) -> Bool {
    let start = start(number)
    guard Int(ends[number]) - start == word.count else { return false }
    for index in 0..<word.count where arena[start + index] != word.letters[index] { return false }
    return true
  }

  private mutating func insert(_ hash: UInt64, at slot: Int) -> Int {
    ends.append(UInt32(arena.count))
    slots[slot] = hash & ~0xFFFF_FFFF | UInt64(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
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
