/// Where the lines of a text begin; a line ends in LF, CRLF or a lone CR, as in CommonMark and YAML.
package struct LineIndex: Sendable {
  /// Byte offsets, which four bytes can hold: no text that Dossier reads is longer.
  private var starts: [UInt32] = [0]

  package init(_ bytes: [UInt8]) {
    let span = bytes.span
    var offset = 0
    while true {
      // What ends a line is not above CR, as little else is.
      offset = span.first(from: offset) { $0.atMost(UInt8(ascii: "\r")) }
      guard offset < span.count else { break }
      let byte = span[offset]
      let ends =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && !(offset + 1 < span.count && span[offset + 1] == UInt8(ascii: "\n"))
      offset += 1
      if ends { starts.append(UInt32(clamping: offset)) }
    }
  }

  package var count: Int { starts.count }

  /// The 1-based line that holds a byte offset.
  package func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The byte offset at which a line begins, counted from 1.
  func start(ofLine line: Int) -> Int { Int(starts[line - 1]) }
}
