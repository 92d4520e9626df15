/// Eight bytes of text at once, the first one lowest; a mask of them has the high bit of each byte that is meant.
///
/// The other rooms have one of their own, which this room does not see: it must take less for granted of a text’s end.
struct EightBytes {
  let bits: UInt64

  static let highs: UInt64 = 0x8080_8080_8080_8080
  static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Nil where less than eight bytes are left.
  @inline(__always)
  init?(_ text: borrowing Span<UInt8>, at start: Int) {
    guard start + 8 <= text.count else { return nil }
    bits = unsafe UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  /// The bytes beyond ASCII.
  var wide: UInt64 { bits & Self.highs }

  /// The ASCII letters and digits, where no byte is wide.
  var plain: UInt64 {
    let low = bits & ~Self.highs
    let letters = low | 0x20 &* Self.ones
    // Each sum has the high bit of a byte that is as large as a bound, and none carries.
    return
      ((letters &+ 0x1F &* Self.ones) & ~(letters &+ 0x05 &* Self.ones)
      | (low &+ 0x50 &* Self.ones) & ~(low &+ 0x46 &* Self.ones)) & Self.highs
  }

  /// The bytes below a blank, and DEL; where no byte is wide.
  var controls: UInt64 {
    let low = bits & ~Self.highs
    return (~(low &+ 0x60 &* Self.ones) | (low &+ Self.ones)) & Self.highs
  }

  /// The bytes that are a given one of ASCII, where no byte is wide.
  @inline(__always)
  func equal(to byte: UInt8) -> UInt64 {
    let others = bits & ~Self.highs ^ UInt64(byte) &* Self.ones
    return ~(others &+ 0x7F &* Self.ones) & Self.highs
  }

  /// How many bytes are before the first one of a mask.
  @inline(__always)
  static func count(before mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }
}
