/// Where the lines of a text begin; a line ends in LF, CRLF or a lone CR, as in CommonMark and YAML.
package struct LineIndex: Sendable {
  /// Byte offsets, which four bytes can hold: no text that Dossier reads is longer.
  private var starts: [UInt32] = [0]

  package init(_ bytes: [UInt8]) {
    let span = bytes.span
    for offset in 0..<span.count {
      let byte = span[offset]
      guard byte <= UInt8(ascii: "\r") else { continue }
      let ends =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && !(offset + 1 < span.count && span[offset + 1] == UInt8(ascii: "\n"))
      if ends { starts.append(UInt32(clamping: offset + 1)) }
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
