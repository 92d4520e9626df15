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
  /// What each byte is to the scan, and above `reach` what may follow it.
  private let classes: [UInt16]
  private let openings: NameOpenings

  /// A first byte of names.
  private static let mayBegin: UInt16 = 1
  /// A quotation mark or the start of a wide code point, looked at wherever it stands.
  private static let special: UInt16 = 2
  private static let reach: UInt16 = 8

  init(_ index: NameIndex) {
    self.index = index
    openings = index.openings
    classes = (0..<256).map { (value: Int) -> UInt16 in
      let byte = UInt8(value)
      let next = Folding.isWord(byte) ? Self.special : Self.special | Self.mayBegin
      let isSpecial = byte == UInt8(ascii: "\"") || byte >= 0xC2 && byte < 0xF5
      let own = isSpecial ? Self.special : index.automaton.begins(with: byte) ? Self.mayBegin : 0
      return next << Self.reach | own
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
      while true {
        let stop = nextStop(in: bytes.extracting(start..<end), from: offset - start) + start
        if stop == end { break }
        let byte = bytes[stop]
        offset = stop + 1
        if byte == UInt8(ascii: "\"") {
          quotes.meetStraight()
          continue
        }
        if byte >= 0x80 {
          if byte == 0xE2 || byte == 0xC2 { quotes.meet(bytes, at: stop, end: end) }
          let step = Folding.step(in: bytes, at: stop, end: end)
          offset = stop + step.width
          guard step.count > 0, index.automaton.begins(with: UInt8(truncatingIfNeeded: step.bytes)) else {
            continue
          }
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
  @inline(never)
  private func nextStop(in run: Span<UInt8>, from start: Int) -> Int {
    let classes = classes.span
    let openings = openings.table.span
    var place = start
    var before = start > 0 ? classes[Int(run[start - 1])] : ~0
    while place < run.count {
      let byte = run[place]
      let kind = classes[Int(byte)]
      let stop = kind & (before >> Self.reach)
      before = kind
      if stop != 0 {
        if stop == Self.special || place + 3 >= run.count { return place }
        let opening = NameOpenings.place(byte, run[place + 1], run[place + 2], run[place + 3])
        if openings[opening >> 5] & (1 << UInt32(opening & 31)) != 0 { return place }
      }
      place += 1
    }
    return place
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
