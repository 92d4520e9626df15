/// The text of one paragraph or heading as libcmark saw it, without the prefixes of its lines, and a place in it that
/// moves forward as its inlines are found again.
struct LeafText {
  /// What stands for NUL, U+FFFD.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The lines, each ended by LF.
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

  /// How far from the place the bytes stand in the source as they are here.
  var pieceEnd: Int { piece + 1 < pieces.count ? pieces[piece + 1].offset : bytes.count }

  subscript(offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    piece = 0
    at = 0
  }

  mutating func appendLine(_ range: Range<Int>, of text: [UInt8]) {
    var start = range.lowerBound
    while let null = Lines.find(0, in: text, start..<range.upperBound) {
      pieces.append((bytes.count, start))
      bytes.append(contentsOf: text[start..<null])
      for byte in Self.replacement {
        pieces.append((bytes.count, null))
        bytes.append(byte)
      }
      start = null + 1
    }
    pieces.append((bytes.count, start))
    bytes.append(contentsOf: text[start..<range.upperBound])
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Drops white space at the end, as libcmark does before it looks for inlines.
  mutating func trimEnd() {
    while let last = bytes.last, Scan.isSpace(last) { bytes.removeLast() }
    // What looked like definitions to the end was text to the library, as bytes are that are no UTF-8.
    at = min(at, bytes.count)
  }
}
