import Diagnostics
import YAML

/// A content file taken apart: the YAML between the two `---` lines, and where the text begins.
struct FrontMatter {
  /// Nil when the file has none, or when it could not be read (then the report says why).
  let node: YAMLNode?
  /// Where the front matter stands, for messages about what it lacks; empty at the file's start when there is none.
  let range: Range<Int>
  /// Byte offset of the first line behind the front matter.
  let bodyStart: Int
  /// Whether its YAML could not be read; what it lacks is then not worth a message of its own.
  var isBroken = false

  /// Reads the front matter of a text.
  ///
  /// - Returns: nil when the file cannot be read at all: it is not UTF-8, or its front matter is never closed.
  static func read(_ source: SourceText, report: inout Report) -> FrontMatter? {
    guard checkUTF8(source, report: &report) else { return nil }
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = LineScanner(bytes, from: start)
    var first = lines.next()
    while let line = first, bytes[line].allSatisfy(isBlank) { first = lines.next() }
    guard let opening = first, isFence(bytes[opening]) else {
      return FrontMatter(node: nil, range: start..<start, bodyStart: start)
    }
    let yamlStart = lines.offset
    while let line = lines.next() {
      guard isFence(bytes[line]) else { continue }
      let errors = report.errorCount
      let node = YAMLParser.parse(source, yamlStart..<line.lowerBound, report: &report)
      return FrontMatter(
        node: node, range: opening.lowerBound..<opening.upperBound, bodyStart: lines.offset,
        isBroken: node == nil && report.errorCount > errors)
    }
    report.error(
      "this front matter is never closed", at: source.place(opening),
      help: "put a line ‘---’ behind its last key")
    return nil
  }

  /// Reports the first byte that is not UTF-8.
  static func checkUTF8(_ source: SourceText, report: inout Report) -> Bool {
    guard let offset = UTF8Check.firstInvalid(in: source.bytes) else { return true }
    report.error(
      "this file is not UTF-8 from here on", at: source.place(offset..<offset + 1),
      help: "save it again with the encoding UTF-8; it may be Windows-1252 or UTF-16 now")
    return false
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy(isBlank)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

/// Walks a text line by line; a line excludes its end, which is LF, CRLF or a lone CR.
struct LineScanner {
  private let bytes: [UInt8]
  private(set) var offset: Int

  init(_ bytes: [UInt8], from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    let isPair =
      end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r") && bytes[end + 1] == UInt8(ascii: "\n")
    offset = min(end + (isPair ? 2 : 1), bytes.count)
    return start..<end
  }
}
