internal import CCMark

/// Where the lines of a body begin, ended by LF, CR or CRLF.
struct Lines {
  /// The offset of each line's first byte, and the end of the body after the last.
  private var starts: [Int]

  init(of text: [UInt8], in body: Range<Int>) {
    // libcmark passes over a byte order mark at the beginning of its input.
    let hasMark = text[body].starts(with: [0xEF, 0xBB, 0xBF])
    let first = hasMark ? body.lowerBound + 3 : body.lowerBound
    starts = [first]
    if Self.find(UInt8(ascii: "\r"), in: text, first..<body.upperBound) == nil {
      var at = first
      while let feed = Self.find(UInt8(ascii: "\n"), in: text, at..<body.upperBound) {
        at = feed + 1
        starts.append(at)
      }
    } else {
      let bytes = text.span
      for at in first..<body.upperBound {
        let isEnd =
          bytes[at] == UInt8(ascii: "\n")
          || bytes[at] == UInt8(ascii: "\r")
            && !(at + 1 < body.upperBound && bytes[at + 1] == UInt8(ascii: "\n"))
        if isEnd { starts.append(at + 1) }
      }
    }
    if starts.last != body.upperBound || starts.count == 1 { starts.append(body.upperBound) }
  }

  var count: Int { starts.count - 1 }
  /// From the first byte of the first line to the end of the last.
  var body: Range<Int> { starts[0]..<starts[count] }

  /// The bytes of a line, counted from 0, with its ending.
  func whole(_ line: Int) -> Range<Int> { starts[line]..<starts[line + 1] }

  /// The bytes of a line, counted from 0, without its ending.
  func content(_ line: Int, of text: [UInt8]) -> Range<Int> {
    let start = starts[line]
    var end = starts[line + 1]
    if end > start, text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The first place of a byte in a stretch of a text.
  static func find(_ byte: UInt8, in text: [UInt8], _ range: Range<Int>) -> Int? {
    unsafe text.withUnsafeBytes { bytes in
      let stretch = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
      guard let base = stretch.baseAddress, let found = unsafe memchr(base, Int32(byte), stretch.count) else {
        return nil
      }
      return unsafe range.lowerBound + (UnsafeRawPointer(found) - base)
    }
  }
}
