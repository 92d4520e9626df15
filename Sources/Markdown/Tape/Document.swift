/// A parsed Markdown text: its tree as a flat tape, its decoded text, and where each byte of that came from.
package struct Document: Sendable {
  /// All nodes in preorder; the first is the document itself.
  package let nodes: [Node]
  /// The decoded text of the whole document in order, as UTF-8.
  ///
  /// Between two blocks stands a line feed that belongs to no node, so that words of neighbours never run together.
  package let literals: [UInt8]
  /// The decoded info strings of all fenced code blocks, to which `Kind.codeBlock` refers.
  package let infos: [UInt8]
  /// Links and images in the order of their nodes.
  package let links: [Link]
  package let headings: [Heading]
  let segments: [Segment]

  /// The byte offset, in the text that was parsed, of the byte of `literals` at `offset`.
  ///
  /// All bytes of a decoded entity or backslash escape lie at its first byte.
  package func sourceOffset(ofLiteral offset: Int) -> Int {
    guard let segment = segment(at: offset) else { return nodes[0].source.lowerBound }
    return segment.isVerbatim ? segment.source + offset - segment.literal : segment.source
  }

  /// The stretch of the parsed text from which a stretch of `literals` came; an empty one is a point.
  package func source(ofLiteral range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(ofLiteral: range.lowerBound)
    guard !range.isEmpty, let last = segment(at: range.upperBound - 1) else { return start..<start }
    let end =
      last.isVerbatim ? last.source + range.upperBound - last.literal : last.source + last.decodedCount
    return start..<max(start, end)
  }

  /// The plain text of a node and all that is in it, without raw HTML.
  package func text(of nodeIndex: Int) -> String {
    String(decoding: literals[nodes[nodeIndex].literal], as: UTF8.self)
  }

  /// The last segment that begins at or before a literal offset.
  private func segment(at offset: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].literal <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : segments[low - 1]
  }
}

/// A stretch of a document's literals and where it stands in the source.
///
/// It reaches to the next segment. 32 bits are enough because the parser refuses longer texts.
struct Segment: Sendable, Equatable {
  private let literal32: UInt32
  private let source32: UInt32
  private let decoded32: UInt32

  /// Offset of the first byte in the literals.
  var literal: Int { Int(literal32) }
  /// Offset of the first byte in the source.
  var source: Int { Int(source32) }
  /// The length in the source of an entity or escape; 0 if the bytes stand there as they are.
  var decodedCount: Int { Int(decoded32) }
  var isVerbatim: Bool { decoded32 == 0 }

  init(literal: Int, source: Int, decodedCount: Int = 0) {
    literal32 = UInt32(literal)
    source32 = UInt32(source)
    decoded32 = UInt32(decodedCount)
  }
}
