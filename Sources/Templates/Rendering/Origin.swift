import Diagnostics

extension Template {
  /// Where the template has what begins the traced piece of an output.
  ///
  /// - Parameters:
  ///   - step: the step that wrote its beginning.
  ///   - start: where in the output that step began.
  func origin(of out: TemplateOutput, writtenBy step: Int, from start: Int) -> Place? {
    guard let piece = out.traced else { return nil }
    let tag = code.places[step]
    guard case .text = code.steps[step] else { return source.place(tag) }
    // Lines of the output may be indented otherwise than those of the text, but they end alike.
    let newline = UInt8(ascii: "\n")
    let line = out.bytes[start..<piece.lowerBound].count { $0 == newline }
    let end = out.bytes[piece.lowerBound...].firstIndex(of: newline) ?? out.bytes.count
    let lines = source.bytes[tag].split(separator: newline, omittingEmptySubsequences: false)
    let lineEnd = lines[min(line, lines.count - 1)].endIndex
    let offset = lineEnd - (end - piece.lowerBound)
    return source.place(offset..<min(offset + piece.count, lineEnd))
  }
}
