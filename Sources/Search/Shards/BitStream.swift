/// Bits, written one number after the other, and read back thirteen at a time as two printable symbols.
struct BitStream {
  /// The 92 symbols: printable ASCII but the quotation mark, the backslash and `<`.
  static let alphabet: [UInt8] = (0x20...0x7E).filter { $0 != 0x22 && $0 != 0x3C && $0 != 0x5C }
  /// Those symbols that no folded word contains; they carry small numbers between words.
  static let controls: [UInt8] = alphabet.filter {
    !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0)
  }

  private static let digit = 13
  private var words: [UInt64] = []
  private(set) var count = 0

  /// Appends the low bits of a number, the highest of them first.
  mutating func append(_ value: Int, width: Int) {
    guard width > 0 else { return }
    let bits = UInt64(truncatingIfNeeded: value) & (~0 >> UInt64(64 - width))
    let offset = count & 63
    if offset == 0 { words.append(0) }
    let free = 64 - offset
    if width <= free {
      words[words.count - 1] |= bits << UInt64(free - width)
    } else {
      words[words.count - 1] |= bits >> UInt64(width - free)
      words.append(bits << UInt64(64 - width + free))
    }
    count += width
  }

  /// Appends a number of at least one in Elias’s gamma code: as many zeros as it has bits after the first, then the bits.
  mutating func append(gamma value: Int) {
    let width = Int.bitWidth - value.leadingZeroBitCount
    append(0, width: width - 1)
    append(value, width: width)
  }

  /// Appends a number in Rice’s code: the quotient by `1 << remainder` as ones and a zero, then the remainder.
  mutating func append(rice value: Int, remainder: Int) {
    var quotient = value >> remainder
    while quotient > 31 {
      append(-1, width: 32)
      quotient -= 32
    }
    append((1 << (quotient + 1)) - 2, width: quotient + 1)
    append(value, width: remainder)
  }

  /// Writes a stretch of bits as symbols, two for each thirteen bits; zeros fill the last pair.
  func write(_ range: Range<Int>, to output: inout [UInt8]) {
    let base = Self.alphabet.count
    var position = range.lowerBound
    while position < range.upperBound {
      let offset = position & 63
      var bits = words[position >> 6] << UInt64(offset)
      if offset > 64 - Self.digit, position >> 6 + 1 < words.count {
        bits |= words[position >> 6 + 1] >> UInt64(64 - offset)
      }
      var value = Int(bits >> UInt64(64 - Self.digit))
      let left = range.upperBound - position
      if left < Self.digit { value &= ~0 << (Self.digit - left) }
      output.append(Self.alphabet[value / base])
      output.append(Self.alphabet[value % base])
      position += Self.digit
    }
  }
}
