/// A place in the text where the index knows a name, before any rule has looked at it.
struct Hit {
  let range: Range<Int>
  let entry: Int
  let run: Int
  /// Between quotation marks of the text.
  let isQuoted: Bool
  /// The place in the list of the longer hit that this one stands in.
  let outer: Int?
}

/// Finds names in one pass over the bytes of the runs.
struct HitFinder {
  private let index: NameIndex
  /// What to do at the second of any two bytes; nearly all pairs need nothing.
  private let alerts: [UInt8]
  /// For each two ASCII bytes, whether a name begins so.
  private let openings: [Bool]

  private static let nothing: UInt8 = 0
  private static let mayBegin: UInt8 = 1
  private static let quote: UInt8 = 2
  private static let wide: UInt8 = 3

  init(_ index: NameIndex) {
    self.index = index
    let actions = (0..<256).map { (value: Int) -> UInt8 in
      let byte = UInt8(value)
      if byte == UInt8(ascii: "\"") { return Self.quote }
      if byte >= 0xC2, byte < 0xF5 { return Self.wide }
      return index.automaton.begins(with: byte) ? Self.mayBegin : Self.nothing
    }
    alerts = (0..<256 * 256).map { (pair: Int) -> UInt8 in
      let action = actions[pair & 0xFF]
      return action == Self.mayBegin && Folding.isWord(UInt8(pair >> 8)) ? Self.nothing : action
    }
    openings = (0..<256 * 256).map { (pair: Int) -> Bool in
      let second = UInt8(pair & 0xFF)
      return second >= 0x80 || index.automaton.begins(with: UInt8(pair >> 8), second)
    }
  }

  func hits(in text: [UInt8], runs: [ProseRun]) -> [Hit] {
    let bytes = text.span
    var hits: [Hit] = []
    var quotes = QuotationMarks()
    for (run, prose) in runs.enumerated() {
      if !prose.continues { quotes = QuotationMarks() }
      let (start, end) = (prose.range.lowerBound, prose.range.upperBound)
      var offset = start
      while let (stop, alert) = nextAlert(in: bytes, from: offset, start: start, end: end) {
        offset = stop + 1
        switch alert {
        case Self.quote:
          quotes.meetStraight()
          continue
        case Self.wide:
          if bytes[stop] == 0xE2 || bytes[stop] == 0xC2 { quotes.meet(bytes, at: stop, end: end) }
          let step = Folding.step(in: bytes, at: stop, end: end)
          offset = stop + step.width
          guard step.count > 0, index.automaton.begins(with: UInt8(truncatingIfNeeded: step.bytes)) else {
            continue
          }
        default: break
        }
        guard WordBounds.allowStart(in: bytes, at: stop, start: start, end: end),
          let match = index.automaton.longestMatch(in: bytes, from: stop, limit: end, end: end)
        else { continue }
        hits.append(
          Hit(range: stop..<match.end, entry: match.value, run: run, isQuoted: quotes.isOpen, outer: nil))
        if index.entries[match.value].holdsNames { appendInner(of: hits[hits.count - 1], bytes, to: &hits) }
        offset = match.end
      }
    }
    return hits
  }

  /// The next byte that may begin a name or bounds a quotation; the loop that every byte of a site goes through.
  private func nextAlert(in bytes: Span<UInt8>, from offset: Int, start: Int, end: Int) -> (Int, UInt8)? {
    let alerts = alerts.span
    let openings = openings.span
    var offset = offset
    var previous = offset > start ? bytes[offset - 1] : UInt8(ascii: " ")
    while offset < end {
      let byte = bytes[offset]
      let alert = alerts[Int(previous) << 8 | Int(byte)]
      if alert != Self.nothing {
        guard alert == Self.mayBegin, offset + 1 < end else { return (offset, alert) }
        if openings[Int(byte) << 8 | Int(Folding.space(bytes[offset + 1]))] { return (offset, alert) }
      }
      previous = byte
      offset += 1
    }
    return nil
  }

  /// Adds the names inside a longer one, leftmost and longest among themselves.
  private func appendInner(of outer: Hit, _ bytes: Span<UInt8>, to hits: inout [Hit]) {
    let place = hits.count - 1
    let (start, end) = (outer.range.lowerBound, outer.range.upperBound)
    var offset = start
    while offset < end {
      let limit = offset == start ? end - 1 : end
      guard WordBounds.allowStart(in: bytes, at: offset, start: start, end: end),
        let match = index.automaton.longestMatch(in: bytes, from: offset, limit: limit, end: end)
      else {
        offset += 1
        continue
      }
      hits.append(
        Hit(
          range: offset..<match.end, entry: match.value, run: outer.run, isQuoted: outer.isQuoted,
          outer: place))
      offset = match.end
    }
  }
}

/// Follows the double quotation marks of one block.
///
/// Single ones are left out, since an apostrophe looks the same.
private struct QuotationMarks {
  private var straight = false
  private var nested = 0

  var isOpen: Bool { straight || nested > 0 }

  mutating func meetStraight() { straight.toggle() }

  mutating func meet(_ bytes: Span<UInt8>, at offset: Int, end: Int) {
    if bytes[offset] == 0xC2 {
      guard offset + 1 < end else { return }
      if bytes[offset + 1] == 0xAB {
        nested += 1
      } else if bytes[offset + 1] == 0xBB {
        nested = max(0, nested - 1)
      }
      return
    }
    guard offset + 2 < end, bytes[offset + 1] == 0x80 else { return }
    switch bytes[offset + 2] {
    // “ opens, but closes what „ has opened.
    case 0x9C: nested = lowOpened ? 0 : nested + 1
    case 0x9D: nested = max(0, nested - 1)
    case 0x9E:
      nested += 1
      lowOpened = true
      return
    default: return
    }
    lowOpened = false
  }

  private var lowOpened = false
}
