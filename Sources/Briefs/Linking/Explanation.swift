/// A mention as an author reads it: offsets in Unicode code points, and the words themselves.
package struct Explanation: Sendable, Equatable {
  /// Code points before the first one of the mention.
  package let start: Int
  /// Code points before the first one behind it.
  package let end: Int
  package let surface: String
  package let mention: Mention
}

extension Linker {
  /// Explains ascending mentions of one text, counting its code points once for all of them.
  package static func explain(_ mentions: [Mention], in text: [UInt8]) -> [Explanation] {
    var points: [Int: Int] = [:]
    var offset = 0
    var count = 0
    for bound in mentions.flatMap({ [$0.range.lowerBound, $0.range.upperBound] }).sorted() {
      while offset < bound {
        if text[offset] & 0xC0 != 0x80 { count += 1 }
        offset += 1
      }
      points[bound] = count
    }
    return mentions.map { mention in
      Explanation(
        start: points[mention.range.lowerBound] ?? 0, end: points[mention.range.upperBound] ?? 0,
        surface: String(decoding: text[mention.range], as: UTF8.self), mention: mention)
    }
  }
}
