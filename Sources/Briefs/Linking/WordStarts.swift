import Diagnostics

/// Finds the places of a text where a name may begin, eight bytes at a time.
struct WordStarts: Sendable {
  /// What each byte is, and above `reach` what may follow it.
  private let classes: [UInt16]
  private let openings: NameOpenings
  /// Whether a name begins with a small letter, so that every word is looked at.
  private let includesSmall: Bool
  /// Whether a name begins with an ASCII byte that is no letter.
  private let includesOthers: Bool

  /// A first byte of names.
  private static let mayBegin: UInt16 = 1
  /// A quotation mark or the start of a wide code point, looked at wherever it stands.
  private static let special: UInt16 = 2
  private static let reach: UInt16 = 8

  init(_ automaton: NameAutomaton, _ openings: NameOpenings) {
    self.openings = openings
    includesSmall = (0x61...0x7A).contains { automaton.begins(with: $0) }
    includesOthers = (0..<0x80).contains { automaton.begins(with: $0) && ($0 | 0x20) &- 0x61 >= 26 }
    classes = (0..<256).map { (value: Int) -> UInt16 in
      let byte = UInt8(value)
      let next = Folding.isWord(byte) ? Self.special : Self.special | Self.mayBegin
      let isSpecial = byte == UInt8(ascii: "\"") || byte >= 0xC2 && byte < 0xF5
      let own = isSpecial ? Self.special : automaton.begins(with: byte) ? Self.mayBegin : 0
      return next << Self.reach | own
    }
  }

  /// The next byte that may begin a name or bounds a quotation; the loop that every byte of a site goes through.
  @inline(never)
  func next(in run: Span<UInt8>, from start: Int) -> Int {
    let classes = classes.span
    var place = start
    while place < run.count {
      var stops: UInt64
      if place + 8 <= run.count {
        stops = roughStops(EightBytes(run, at: place))
      } else {
        stops = EightBytes.highs >> UInt64(8 * (place + 8 - run.count))
      }
      while stops != 0 {
        let stop = place + stops.trailingZeroBitCount >> 3
        let before = stop > 0 ? classes[Int(run[stop - 1])] : ~0
        let kind = classes[Int(run[stop])] & before >> Self.reach
        if kind == Self.special || kind != 0 && openings.allow(run, at: stop) { return stop }
        stops &= stops &- 1
      }
      place += 8
    }
    return run.count
  }

  /// Marks each byte that may be a stop, and a few that are none.
  @inline(__always)
  private func roughStops(_ bytes: EightBytes) -> UInt64 {
    var stops = bytes.wide | bytes.capitalLike | bytes.equalOrAfter(UInt8(ascii: "\""))
    if includesSmall { stops |= bytes.letters & ~(bytes.letters << 8) }
    if includesOthers { stops |= EightBytes.highs & ~bytes.letters }
    return stops
  }
}
