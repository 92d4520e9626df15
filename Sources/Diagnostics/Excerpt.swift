/// A source line cut to what a terminal can show, and where in it the carets go.
package struct Excerpt: Sendable, Equatable {
  /// Printable: control characters and broken UTF-8 are replaced, tabs become one space.
  package let text: String
  /// How many terminal cells stand before the carets.
  package let indent: Int
  /// How many carets; at least one.
  package let width: Int

  /// Bytes of context kept on each side of the marked range in a line too long to show.
  private static let context = 60

  init(line: Range<Int>, marking range: Range<Int>, in bytes: [UInt8]) {
    var end = line.upperBound
    while end > line.lowerBound, [UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[end - 1]) {
      end -= 1
    }
    let markStart = min(max(range.lowerBound, line.lowerBound), end)
    let markEnd = min(max(range.upperBound, markStart), end)

    var shownStart = line.lowerBound
    var shownEnd = end
    if end - line.lowerBound > 2 * Self.context + 40 {
      shownStart = Self.boundary(max(line.lowerBound, markStart - Self.context), in: bytes, upTo: markStart)
      shownEnd = Self.boundary(
        min(end, max(markStart + Self.context, min(markEnd, markStart + 80)) + 20), in: bytes, upTo: end)
    }
    let shownMarkEnd = min(markEnd, shownEnd)
    let before = Self.printable(bytes[shownStart..<markStart])
    let marked = Self.printable(bytes[markStart..<shownMarkEnd])
    let after = Self.printable(bytes[shownMarkEnd..<shownEnd])
    let lead = shownStart > line.lowerBound ? "…" : ""
    text = lead + before + marked + after + (shownEnd < end ? "…" : "")
    indent = Self.cells(lead + before)
    width = max(1, Self.cells(marked))
  }

  /// The next offset at or after `offset` that starts a code point; in broken UTF-8 one is near all the same.
  private static func boundary(_ offset: Int, in bytes: [UInt8], upTo limit: Int) -> Int {
    let near = min(offset + 3, limit)
    return (offset..<max(near, offset)).first { bytes[$0] & 0xC0 != 0x80 } ?? near
  }

  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).printable
  }

  /// Terminal cells: two for East Asian wide characters and emoji, none for combining marks.
  private static func cells(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F, 0x20D0...0x20FF: sum
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        sum + 2
      default: sum + 1
      }
    }
  }
}
