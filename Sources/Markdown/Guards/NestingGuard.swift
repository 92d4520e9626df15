/// Refuses quotations and lists that are nested too deeply for libcmark 0.30.2, which looks at every open one for
/// every line, also a blank one (GHSA-66g8-4hjf-77xh, CVE-2023-24824).
///
/// It follows the block structure as CommonMark's first phase does, but knows nothing of code and raw HTML: there it
/// may count a container too many, which does not matter below the limit.
struct NestingGuard {
  static let deepest = 100

  private var open: [Container] = []
  private var afterBlank = true

  static func check(_ text: [UInt8], _ lines: Lines) -> Refusal? {
    var nesting = NestingGuard()
    let bytes = text.span
    for line in 0..<lines.count {
      let content = lines.content(line, of: text)
      // Prose outside of lists and quotations opens nothing and closes nothing.
      if nesting.open.isEmpty, content.isEmpty || !Indentation.mayPrecedeMarker(bytes[content.lowerBound]) {
        continue
      }
      if let range = nesting.follow(bytes, content) {
        return Refusal(reason: .nestedTooDeeply, range: range)
      }
    }
    return nil
  }

  /// Takes one line in; returns the prefix of the line that nests too deeply, if it does.
  private mutating func follow(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    var place = Indentation(at: line.lowerBound, end: line.upperBound)
    var depth = 0
    while depth < open.count, place.enters(open[depth], bytes) { depth += 1 }
    place.skipSpace(bytes)
    if place.isAtEnd {
      open.removeSubrange(depth...)
      afterBlank = true
      return nil
    }

    let matched = depth
    var isCode = false
    while !place.isAtThematicBreak(bytes) {
      isCode = isCode || place.indent > 3
      guard let container = place.takeMarker(bytes) else { break }
      depth += 1
      // So many markers in a row are not text, not even in code.
      if depth > Self.deepest { return line.lowerBound..<place.at }
      if !isCode {
        if depth == matched + 1 { open.removeSubrange(matched...) }
        open.append(container)
      }
      place.skipSpace(bytes)
    }
    // A line that opens nothing may still continue a paragraph, unless a blank one came before.
    if depth == matched, afterBlank { open.removeSubrange(matched...) }
    afterBlank = false
    return nil
  }
}

/// A block that holds other blocks and is continued by a prefix of each line.
enum Container {
  case quote
  /// The columns by which the item's content is indented.
  case item(width: Int)
}
