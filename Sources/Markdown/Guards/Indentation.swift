/// A place in the prefix of a line, with its column, for tabs reach to the next multiple of four.
struct Indentation {
  private(set) var at: Int
  private let end: Int
  private var column = 0
  /// The columns of white space that were skipped last.
  private(set) var indent = 0
  /// No thematic break begins before this place.
  private var breakFails = 0

  init(at: Int, end: Int) {
    self.at = at
    self.end = end
  }

  var isAtEnd: Bool { at == end }

  /// Whether a line that begins with this byte can open a container at all.
  static func mayPrecedeMarker(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "*"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Steps over white space until `limit` columns are reached or passed.
  mutating func skipSpace(_ bytes: Span<UInt8>, upTo limit: Int = .max) {
    let start = column
    while at < end, column - start < limit {
      if bytes[at] == UInt8(ascii: " ") {
        column += 1
      } else if bytes[at] == UInt8(ascii: "\t") {
        column += 4 - column % 4
      } else {
        break
      }
      at += 1
    }
    indent = column - start
  }

  /// Steps over up to `columns` of white space; a tab that is wider stays, partly used.
  private mutating func advance(_ columns: Int, _ bytes: Span<UInt8>) {
    let goal = column + columns
    while at < end, column < goal {
      let width = bytes[at] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
      if column + width > goal {
        column = goal
        return
      }
      column += width
      at += 1
    }
  }

  /// Steps over the prefix by which a line continues a container, if it has that.
  mutating func enters(_ container: Container, _ bytes: Span<UInt8>) -> Bool {
    var next = self
    switch container {
    case .quote:
      next.skipSpace(bytes, upTo: 4)
      guard next.indent <= 3, !next.isAtEnd, bytes[next.at] == UInt8(ascii: ">") else { return false }
      self = next
      takeQuoteMark(bytes)
    case .item(let width):
      next.skipSpace(bytes, upTo: width)
      if next.indent >= width {
        advance(width, bytes)
      } else if next.isAtEnd {
        self = next
      } else {
        return false
      }
    }
    return true
  }

  /// Steps over a quotation mark or list marker and the white space that belongs to it.
  mutating func takeMarker(_ bytes: Span<UInt8>) -> Container? {
    guard at < end else { return nil }
    if bytes[at] == UInt8(ascii: ">") {
      takeQuoteMark(bytes)
      return .quote
    }
    guard let length = markerLength(bytes) else { return nil }
    var width = indent + length
    at += length
    column += length
    var next = self
    next.skipSpace(bytes, upTo: 5)
    // Five columns or more begin indented code, one column behind the marker.
    let padding = next.isAtEnd || next.indent > 4 ? 1 : next.indent
    width += padding
    advance(padding, bytes)
    return .item(width: width)
  }

  private mutating func takeQuoteMark(_ bytes: Span<UInt8>) {
    at += 1
    column += 1
    if at < end, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "\t") { advance(1, bytes) }
  }

  /// The length of the list marker here, which white space or the line's end must follow.
  private func markerLength(_ bytes: Span<UInt8>) -> Int? {
    var next = at
    switch bytes[next] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      next += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while next < end, next - at < 9, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[next]) {
        next += 1
      }
      guard next < end, bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")") else {
        return nil
      }
      next += 1
    default:
      return nil
    }
    guard next == end || bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "\t") else {
      return nil
    }
    return next - at
  }

  /// Whether the rest of the line is three or more of the same mark, with or without spaces.
  mutating func isAtThematicBreak(_ bytes: Span<UInt8>) -> Bool {
    // What ended an earlier look at this line ends this one too.
    guard at < end, at >= breakFails else { return false }
    let mark = bytes[at]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else {
      return false
    }
    var count = 0
    for place in at..<end {
      if bytes[place] == mark {
        count += 1
      } else if bytes[place] != UInt8(ascii: " "), bytes[place] != UInt8(ascii: "\t") {
        breakFails = place
        return false
      }
    }
    return count >= 3
  }
}
