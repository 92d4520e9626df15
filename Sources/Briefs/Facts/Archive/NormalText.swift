/// Text in which kinds of blank, dash and quotation mark no longer tell words apart, nor accents and capital letters.
struct NormalText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// For each byte where in the given text it comes from.
  private(set) var origins: [Int32] = []

  private static let blank = UInt8(ascii: " ")
  private static let dash = UInt8(ascii: "-")
  /// Stands for every quotation mark and apostrophe.
  private static let mark = UInt8(ascii: "'")

  init(_ text: [UInt8], _ range: Range<Int>) {
    bytes.reserveCapacity(range.count)
    origins.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let step = Folding.step(in: text.span, at: offset, end: range.upperBound)
      append(step, at: offset)
      offset += step.width
    }
    if bytes.last == Self.blank { dropLast() }
  }

  private mutating func append(_ step: Folding.Step, at origin: Int) {
    switch step.bytes {
    case 0x20: if let last = bytes.last, last != Self.blank, last != Self.dash { add(Self.blank, origin) }
    case 0x2D:
      if bytes.last == Self.blank { dropLast() }
      if bytes.last != Self.dash { add(Self.dash, origin) }
    case 0x22, 0x27, 0x60, 0x9C80E2, 0x9D80E2, 0x9E80E2, 0x9F80E2, 0xB380E2, 0xB980E2, 0xBA80E2, 0xABC2,
      0xBBC2:
      if bytes.last != Self.mark { add(Self.mark, origin) }
    case 0xA680E2: for _ in 0..<3 { add(UInt8(ascii: "."), origin) }
    case 0x90D0...0xAFD0 where step.bytes & 0xFF == 0xD0:
      // Capital Cyrillic letters stand 32 before the small ones, which run on into the next lead byte.
      let last = UInt8(step.bytes >> 8) + 0x20
      add(last > 0xBF ? 0xD1 : 0xD0, origin)
      add(last > 0xBF ? last - 0x40 : last, origin)
    default:
      for index in 0..<step.count {
        let byte = UInt8(truncatingIfNeeded: step.bytes >> (8 * UInt32(index)))
        add(byte &- 0x41 < 26 ? byte | 0x20 : byte, origin)
      }
    }
  }

  private mutating func add(_ byte: UInt8, _ origin: Int) {
    bytes.append(byte)
    origins.append(Int32(truncatingIfNeeded: origin))
  }

  private mutating func dropLast() {
    bytes.removeLast()
    origins.removeLast()
  }

  /// Whether a byte belongs to a word.
  static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || Folding.isWord(byte) }

  /// The words of a stretch, ascending.
  static func words(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, byte) in zip(bytes.indices, bytes) {
      if isWord(byte) {
        start = start ?? index
      } else if let begun = start {
        words.append(begun..<index)
        start = nil
      }
    }
    if let start { words.append(start..<bytes.endIndex) }
    return words
  }
}
