/// How often each of some numbers came, in a table of a size that depends on how many they are and not on how large.
struct Frequencies {
  /// Open addressing: the number in the upper half, how often it came in the lower; zero is free.
  private var slots: [UInt64]

  /// - Parameter count: how many distinct numbers there are at most.
  init(ofAtMost count: Int) {
    var capacity = 16
    while capacity < 2 * count { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
  }

  /// - Parameter number: not negative, and below 2³².
  mutating func add(_ number: Int) {
    let key = UInt64(number) << 32
    var slot = Int(truncatingIfNeeded: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] & ~0xFFFF_FFFF != key { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (slots[slot] | key) + 1
  }

  /// The numbers that came most often, the most frequent first; of those that came equally often, the lower first.
  func most(_ limit: Int) -> [(number: Int, count: Int)] {
    var most: [(number: Int, count: Int)] = []
    if limit == 0 { return most }
    for slot in slots where slot != 0 {
      let found = (number: Int(slot >> 32), count: Int(slot & 0xFFFF_FFFF))
      if most.count == limit, let last = most.last, !Self.precedes(found, last) { continue }
      if most.count == limit { most.removeLast() }
      let place = most.firstIndex { Self.precedes(found, $0) } ?? most.count
      most.insert(found, at: place)
    }
    return most
  }

  private static func precedes(_ a: (number: Int, count: Int), _ b: (number: Int, count: Int)) -> Bool {
    a.count == b.count ? a.number < b.number : a.count > b.count
  }
}
