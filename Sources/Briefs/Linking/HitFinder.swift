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
  private let starts: WordStarts

  init(_ index: NameIndex) {
    self.index = index
    starts = WordStarts(index.automaton, index.openings)
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
        let stop = starts.next(in: bytes.extracting(start..<end), from: offset - start) + start
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
          let match = index.automaton.longestMatch(in: bytes, from: stop, end: end)
        else { continue }
        hits.append(
          Hit(range: stop..<match.end, entry: match.value, run: run, isQuoted: quotes.isOpen, outer: nil))
        if index.entries[match.value].holdsNames { appendInner(of: hits[hits.count - 1], bytes, to: &hits) }
        offset = match.end
      }
    }
    return hits
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
        // Half a character would read as one that cannot be read, and a name may begin with such a one.
        offset += Folding.step(in: bytes, at: offset, end: end).width
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
