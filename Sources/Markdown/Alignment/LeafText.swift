/// The text of one paragraph or heading as libcmark saw it, without the prefixes of its lines, and a place in it that
/// moves forward as its inlines are found again.
struct LeafText {
  /// The lines, joined by LF.
  private(set) var bytes: [UInt8] = []
  /// How far the next inline can be searched.
  var at = 0 {
    didSet {
      while piece + 1 < pieces.count, pieces[piece + 1].offset <= at { piece += 1 }
    }
  }
  private var pieces: [(offset: Int, source: Int)] = []
  private var piece = 0

  var count: Int { bytes.count }

  /// The place as an offset into the source.
  var source: Int { pieces[piece].source + at - pieces[piece].offset }

  /// Where the line of the place ends, itself included.
  var pieceEnd: Int { piece + 1 < pieces.count ? pieces[piece + 1].offset : bytes.count }

  subscript(offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    piece = 0
    at = 0
  }

  mutating func appendLine(_ range: Range<Int>, of text: [UInt8]) {
    pieces.append((bytes.count, range.lowerBound))
    bytes.append(contentsOf: text[range])
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Drops white space at the end, as libcmark does before it looks for inlines.
  mutating func trimEnd() {
    while let last = bytes.last, Scan.isSpace(last) { bytes.removeLast() }
  }
}
