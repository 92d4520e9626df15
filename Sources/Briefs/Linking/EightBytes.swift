import Diagnostics

/// What the linker asks of eight bytes of text.
extension EightBytes {
  /// The ASCII capitals and a few other bytes, as cheaply as can be: those have the second bit and lack the third.
  var capitalLike: UInt64 { (bits & ~(bits << 1)) << 1 & Self.highs }

  /// The bytes that are a given one, and sometimes one behind them.
  func equalOrAfter(_ byte: UInt8) -> UInt64 {
    let others = bits ^ UInt64(byte) &* Self.ones
    return (others &- Self.ones) & ~others & Self.highs
  }

  /// The letters before the first other byte, or nil where that may be a letter beyond ASCII or a mark.
  @inline(__always)
  var opening: UInt64? {
    let others = ~letters & Self.highs
    if others == 0 { return bits }
    let first = others & (~others &+ 1)
    return bits & first == 0 ? bits & (first >> 7 &- 1) : nil
  }

  /// How many bytes the letters of an opening are.
  @inline(__always)
  static func count(ofOpening opening: UInt64) -> Int { 8 - opening.leadingZeroBitCount >> 3 }

  @inline(__always)
  static func hash(_ opening: UInt64) -> UInt64 { opening &* 0x9E37_79B9_7F4A_7C15 }
}
