/// `[S1]` or `[S1, S2]`, found in the text of a paragraph.
struct Citation: Equatable {
  /// Byte range of the whole citation in the text that was scanned, brackets included.
  let range: Range<Int>
  /// The ids and where each stands.
  let sources: [(id: String, range: Range<Int>)]

  /// In bytes; what is longer between brackets is prose.
  static let longestID = 40

  static func == (a: Citation, b: Citation) -> Bool {
    a.range == b.range && a.sources.elementsEqual(b.sources) { $0 == $1 }
  }

  /// The citations of `text[range]`, in order.
  ///
  /// A citation is a bracket with nothing but ids of `known`, or words that look like `S1`, between commas.
  static func all(in text: Span<UInt8>, _ range: Range<Int>, known: Set<String>) -> [Citation] {
    var citations: [Citation] = []
    var opening: Int?
    for offset in range {
      if text[offset] == UInt8(ascii: "[") {
        opening = offset
      } else if text[offset] == UInt8(ascii: "]"), let start = opening {
        if let sources = read(text, (start + 1)..<offset, known) {
          citations.append(Citation(range: start..<offset + 1, sources: sources))
        }
        opening = nil
      }
    }
    return citations
  }

  private static func read(
    _ text: Span<UInt8>, _ range: Range<Int>, _ known: Set<String>
  ) -> [(id: String, range: Range<Int>)]? {
    var sources: [(id: String, range: Range<Int>)] = []
    var start = range.lowerBound
    for offset in range.lowerBound...range.upperBound {
      guard
        offset == range.upperBound || text[offset] == UInt8(ascii: ",") || text[offset] == UInt8(ascii: ";")
      else {
        continue
      }
      var (first, last) = (start, offset)
      while first < last, text[first] <= UInt8(ascii: " ") { first += 1 }
      while last > first, text[last - 1] <= UInt8(ascii: " ") { last -= 1 }
      guard first < last, last - first <= longestID else { return nil }
      var bytes: [UInt8] = []
      for index in first..<last { bytes.append(text[index]) }
      let id = String(decoding: bytes, as: UTF8.self)
      guard known.contains(id) || looksLikeID(bytes) else { return nil }
      sources.append((id, first..<last))
      start = offset + 1
    }
    return sources
  }

  /// A capital S and digits: what an author writes for a source, and hardly anything else.
  private static func looksLikeID(_ bytes: [UInt8]) -> Bool {
    bytes.first == UInt8(ascii: "S") && (2...4).contains(bytes.count)
      && bytes.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
