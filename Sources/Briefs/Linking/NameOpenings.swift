/// A sieve over the first four bytes of a word: most capitalised words begin like no name and need no walk.
struct NameOpenings: Sendable {
  /// Whether a name may begin so: one bit for each place of four bytes, which others can share. Small enough to stay
  /// in the nearest cache.
  let table: [UInt32]

  private static let bits: UInt32 = 16
  /// Stands for a byte that folding has to look at, and for all bytes behind it.
  private static let wide: UInt8 = 1
  /// Stands for a byte that is no letter, and for all bytes behind it.
  private static let none: UInt8 = 0

  /// Takes folded names. Text may write any letter but the first with a mark of its own, so each name has a place for
  /// each length that a mark can cut it to.
  init(_ names: some Sequence<[UInt8]>) {
    var table = [UInt32](repeating: 0, count: 1 << (Self.bits - 5))
    func allow(_ place: Int) { table[place >> 5] |= 1 << UInt32(place & 31) }
    for name in names {
      let start = (0..<4).map { $0 < name.count ? name[$0] : Self.none }
      allow(Self.place(start[0], start[1], start[2], start[3]))
      allow(Self.place(start[0], 0x80, 0, 0))
      allow(Self.place(start[0], start[1], 0x80, 0))
      allow(Self.place(start[0], start[1], start[2], 0x80))
    }
    self.table = table
  }

  @inline(__always)
  static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Int {
    var word = UInt32(first) << 24
    let second = letter(second)
    word |= UInt32(second) << 16
    if second > wide {
      let third = letter(third)
      word |= UInt32(third) << 8
      if third > wide { word |= UInt32(letter(fourth)) }
    }
    return Int((word &* 2_654_435_761) >> (32 - bits))
  }

  @inline(__always)
  private static func letter(_ byte: UInt8) -> UInt8 {
    (byte | 0x20) &- 0x61 < 26 ? byte : byte >= 0x80 ? wide : none
  }
}
