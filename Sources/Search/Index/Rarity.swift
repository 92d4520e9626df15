/// How common each stem is, coarsely: the client reads it beside each word, before any postings.
struct Rarity {
  /// By stem: the binary logarithm of one more than its documents.
  let buckets: [UInt8]

  static let most: UInt8 = 27

  /// A stem of settled documents is counted in those alone, so that a new document leaves its bucket as it was.
  init(_ postings: Postings, stems: Int) {
    buckets = (0..<stems).map { stem in
      let old = postings.count(of: stem, in: .settled)
      let count = old > 0 ? old : postings.count(of: stem, in: .recent)
      return min(Self.most, UInt8(Int.bitWidth - 1 - (count + 1).leadingZeroBitCount))
    }
  }
}
