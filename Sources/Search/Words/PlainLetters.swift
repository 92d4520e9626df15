/// The ASCII letters and digits with which a word starts, at most sixteen, in lower case; read eight at a time.
struct PlainLetters {
  /// The first eight bytes, the first one lowest, and zeros behind fewer.
  var opening: UInt64 = 0
  /// The next eight, in the same way.
  var middle: UInt64 = 0
  var count = 0

  /// Near the end of a text, where no eight bytes are left, there are none: they are for whoever reads on.
  @inline(__always)
  init(_ text: borrowing Span<UInt8>, at start: Int) {
    guard let first = EightBytes(text, at: start) else { return }
    (opening, count) = Self.letters(of: first)
    guard count == 8, let second = EightBytes(text, at: start + 8) else { return }
    let (letters, more) = Self.letters(of: second)
    middle = letters
    count += more
  }

  /// The letters before the first other byte, and their number.
  @inline(__always)
  private static func letters(of bytes: EightBytes) -> (letters: UInt64, count: Int) {
    // Letters become small by this bit, and digits have it.
    let lowered = bytes.bits | 0x20 &* EightBytes.ones
    let others = ~bytes.plain & EightBytes.highs | bytes.wide
    if others == 0 { return (lowered, 8) }
    let count = EightBytes.count(before: others)
    return (lowered & ~(~0 &<< UInt64(8 * count)), count)
  }
}
