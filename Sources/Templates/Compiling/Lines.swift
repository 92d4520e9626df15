/// What stands on the line around a tag.
///
/// The specification calls a tag standalone if it has a line to itself: then the whole line goes, and the white space
/// before a partial or parent indents what it includes. A line ends with LF, CRLF or the end of the text.
struct Lines {
  let bytes: [UInt8]
  /// The first byte behind a byte order mark.
  let start: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The white space between the start of a line and a tag, or nil if anything else stands there.
  func lead(before tag: Int) -> Range<Int>? {
    var lead = tag
    while lead > start, Self.isBlank(bytes[lead - 1]) { lead -= 1 }
    return lead == start || bytes[lead - 1] == UInt8(ascii: "\n") ? lead..<tag : nil
  }

  /// The end of the line that a tag ends, or nil if anything but white space follows the tag.
  func end(behind tag: Int) -> Int? {
    var end = tag
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

extension [UInt8] {
  /// The same stretch without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, Lines.isSpace(self[first]) { range = range.dropFirst() }
    while let last = range.last, Lines.isSpace(self[last]) { range = range.dropLast() }
    return range
  }

  func matches(_ other: [UInt8], at offset: Int) -> Bool {
    guard offset + other.count <= count else { return false }
    for index in other.indices where self[offset + index] != other[index] { return false }
    return true
  }
}
