/// Maps libyaml's marks, which count code points, to byte offsets in the file.
struct ByteOffsets {
  private let start: Int
  private let count: Int
  /// Offset of each code point from `start`; empty for ASCII, where the two are the same.
  private let table: [Int]

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    start = range.lowerBound
    count = range.count
    let slice = bytes[range]
    table =
      slice.allSatisfy { $0 < 0x80 }
      ? [] : slice.indices.filter { slice[$0] & 0xC0 != 0x80 }.map { $0 - range.lowerBound }
  }

  subscript(codePoint: Int) -> Int {
    let offset = table.isEmpty ? codePoint : codePoint < table.count ? table[codePoint] : count
    return start + min(offset, count)
  }

  /// The offset in the file of a byte of the text that libyaml was given.
  func byte(_ index: Int) -> Int { start + min(index, count) }

  func isAtEnd(_ offset: Int) -> Bool { offset == start + count }
}
