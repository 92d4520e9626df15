import Diagnostics

/// A sieve over the first eight letters of a word: most capitalised words begin like no name and need no walk.
struct NameOpenings: Sendable {
  /// Whether a name may begin so: one bit for each place, which several openings can share.
  private let table: [UInt64]
  /// What is dropped of a hash of 64 bits.
  private let shift: UInt64

  /// Takes folded names.
  init(_ names: [[UInt8]]) {
    // Eight places a name keep the sieve tight; the least is as small as the nearest cache likes it.
    let bits = max(15, Int.bitWidth - (names.count * 8).leadingZeroBitCount)
    shift = UInt64(64 - bits)
    var table = [UInt64](repeating: 0, count: 1 << (bits - 6))
    for name in names {
      guard let opening = EightBytes(name.span, at: 0).opening else { continue }
      let place = EightBytes.hash(opening) >> shift
      table[Int(place >> 6)] |= 1 << (place & 63)
    }
    self.table = table
  }

  /// Whether a name may begin where a word of a text does, whatever marks its letters bear.
  @inline(__always)
  func allow(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard let opening = EightBytes(text, at: offset).opening else { return true }
    let place = EightBytes.hash(opening) >> shift
    return table[Int(place >> 6)] & (1 << (place & 63)) != 0
  }
}
