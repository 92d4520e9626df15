/// A document's whole name, kept as a hash so that a query that is exactly that name puts the document first.
struct ExactName {
  /// A name with more words is not kept.
  static let mostWords = 32
  /// Bits of the hash that are kept.
  static let bits = 24

  var hash: UInt32
  /// The document's number in its segment.
  var document: Int

  /// The hash of a name: FNV-1a, 32 bits wide, over the UTF-8 of its folded words with a space between two,
  /// folded to 24 bits.
  static func hash(_ words: [ArraySlice<UInt8>]) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for (index, word) in words.enumerated() {
      if index > 0 { hash = (hash ^ 0x20) &* 0x0100_0193 }
      for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    }
    return (hash >> 24) ^ (hash & 0xFF_FFFF)
  }
}
