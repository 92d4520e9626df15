/// Numbers in as few bytes as they need: seven bits in each, the lowest first; all but the last have the eighth set.
enum VariableLength {
  static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    write(number) { bytes.append($0) }
  }

  /// Writes a number over bytes that are there, and moves on behind it.
  static func write(_ number: UInt32, to bytes: inout [UInt8], at place: inout Int) {
    write(number) {
      bytes[place] = $0
      place += 1
    }
  }

  @inline(__always)
  private static func write(_ number: UInt32, _ take: (UInt8) -> Void) {
    var rest = number
    while rest >= 0x80 {
      take(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    take(UInt8(rest))
  }

  /// Reads a number, and moves on behind it.
  @inline(__always)
  static func read(in bytes: borrowing Span<UInt8>, at place: inout Int) -> UInt32 {
    var (number, shift) = (UInt32(0), UInt32(0))
    while true {
      let byte = bytes[place]
      place += 1
      number |= UInt32(byte & 0x7F) &<< shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  /// How many bytes a number takes.
  static func count(_ number: UInt32) -> Int { (38 - (number | 1).leadingZeroBitCount) / 7 }
}
