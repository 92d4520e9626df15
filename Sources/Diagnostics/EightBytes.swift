/// Eight bytes of text at once, the first one lowest; a mask of them has the high bit of each byte that is meant.
@usableFromInline package struct EightBytes {
  @usableFromInline package let bits: UInt64

  @inlinable package static var highs: UInt64 { 0x8080_8080_8080_8080 }
  @inlinable package static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// The bytes from an offset on; behind the end of the text stand zeros.
  @inlinable @inline(__always)
  package init(_ text: borrowing Span<UInt8>, at offset: Int) {
    if offset + 8 <= text.count {
      bits = unsafe UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    } else {
      var rest: UInt64 = 0
      for index in (offset..<text.count).reversed() { rest = rest << 8 | UInt64(text[index]) }
      bits = rest
    }
  }

  /// The bytes beyond ASCII.
  @inlinable package var wide: UInt64 { bits & Self.highs }

  /// The bytes that are at most a given one of ASCII.
  @inlinable
  package func atMost(_ byte: UInt8) -> UInt64 {
    ~((bits & ~Self.highs) &+ UInt64(0x7F - byte) &* Self.ones | bits) & Self.highs
  }

  /// The bytes that are a given one.
  @inlinable
  package func equal(to byte: UInt8) -> UInt64 {
    let others = bits ^ UInt64(byte) &* Self.ones
    return ~((others & ~Self.highs) &+ 0x7F &* Self.ones | others) & Self.highs
  }

  /// The ASCII letters.
  @inlinable package var letters: UInt64 {
    let small = (bits | 0x20 &* Self.ones) & ~Self.highs
    return (small &+ 0x1F &* Self.ones) & ~(small &+ 0x05 &* Self.ones | bits) & Self.highs
  }

  /// The ASCII digits.
  @inlinable package var digits: UInt64 { atMost(UInt8(ascii: "9")) & ~atMost(UInt8(ascii: "0") - 1) }

  /// How many bytes a mask has.
  @inlinable
  package static func count(of mask: UInt64) -> Int { Int(((mask >> 7) &* ones) >> 56) }
}

extension Span<UInt8> {
  /// The offset of the first byte that a mask has, from `start` on; the count where there is none.
  @inlinable
  package func first(from start: Int, in mask: (EightBytes) -> UInt64) -> Int {
    var at = start
    while at < count {
      let found = mask(EightBytes(self, at: at))
      if found != 0 { return Swift.min(at + found.trailingZeroBitCount >> 3, count) }
      at += 8
    }
    return count
  }
}
