/// Finds line and column of any byte offset of one text.
///
/// Made in one pass over the text; a look-up then costs the same in a line of a million bytes as in a short one.
package struct LineTable: Sendable {
  /// Bytes between two entries of `codePoints`.
  private static let block = 256

  private let bytes: [UInt8]
  private let lines: LineIndex
  /// How many code points begin before each block.
  private var codePoints: [Int] = []

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset.isMultiple(of: Self.block) { codePoints.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    codePoints.append(count)
  }

  /// The 1-based line that holds the offset, and the 1-based column in code points; a byte order mark takes none.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let line = lines.line(of: offset)
    let hasMark = line == 1 && offset >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let column = codePoints(before: offset) - codePoints(before: lines.start(ofLine: line))
    return (line, column + (hasMark ? 0 : 1))
  }

  /// The byte offsets of a line with its end.
  func range(ofLine line: Int) -> Range<Int> {
    lines.start(ofLine: line)..<(line < lines.count ? lines.start(ofLine: line + 1) : bytes.count)
  }

  /// How many code points begin before a byte offset, a byte order mark included.
  package func codePoints(before offset: Int) -> Int {
    let block = offset / Self.block
    return codePoints[block] + bytes[block * Self.block..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
