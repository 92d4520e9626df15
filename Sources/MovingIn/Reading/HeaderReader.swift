import Diagnostics
import YAML

/// Takes a note apart: its front matter, in YAML, TOML or JSON, and its text.
enum HeaderReader {
  static func read(_ bytes: [UInt8]) -> (header: OldHeader, bodyStart: Int) {
    var lines = Lines(bytes)
    var first = lines.next()
    while let line = first, bytes[line].allSatisfy({ $0 <= 0x20 }) { first = lines.next() }
    guard let opening = first else { return (OldHeader(), 0) }
    if isFence(bytes[opening], UInt8(ascii: "-")) { return fenced(bytes, &lines, UInt8(ascii: "-"), yaml) }
    if isFence(bytes[opening], UInt8(ascii: "+")) {
      return fenced(bytes, &lines, UInt8(ascii: "+")) { bytes, range in
        OldHeader(TOMLReader.read(String(decoding: bytes[range], as: UTF8.self)))
      }
    }
    if bytes[opening].first == UInt8(ascii: "{"), let end = endOfJSON(bytes, from: opening.lowerBound) {
      return (yaml(bytes, opening.lowerBound..<end), end)
    }
    return (OldHeader(), 0)
  }

  /// The settings of a site, whose notation its name tells.
  static func settings(_ bytes: [UInt8], at path: String) -> OldHeader {
    OldFile.pathExtension(path) == "toml"
      ? OldHeader(TOMLReader.read(String(decoding: bytes, as: UTF8.self))) : yaml(bytes, 0..<bytes.count)
  }

  /// A fence that is never closed is a line across the page, and the note has no front matter.
  private static func fenced(
    _ bytes: [UInt8], _ lines: inout Lines, _ mark: UInt8, _ read: ([UInt8], Range<Int>) -> OldHeader
  ) -> (OldHeader, Int) {
    let start = lines.offset
    while let line = lines.next() {
      if isFence(bytes[line], mark) { return (read(bytes, start..<line.lowerBound), lines.offset) }
      if line.lowerBound - start > longest { break }
    }
    return (OldHeader(), 0)
  }

  /// Longer front matter is none, so that a stray line of hyphens does not swallow a book.
  private static let longest = 1 << 20

  private static func isFence(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> Bool {
    line.starts(with: [mark, mark, mark]) && line.dropFirst(3).allSatisfy { $0 <= 0x20 }
  }

  private static func endOfJSON(_ bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    var isQuoted = false
    var index = start
    while index < bytes.count, index - start < longest {
      switch bytes[index] {
      case UInt8(ascii: "\\") where isQuoted: index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "{") where !isQuoted: depth += 1
      case UInt8(ascii: "}") where !isQuoted:
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// YAML as it should be; what is none, such as `title: A: B`, is read line by line.
  private static func yaml(_ bytes: [UInt8], _ range: Range<Int>) -> OldHeader {
    var report = Report()
    let node = YAMLParser.parse(SourceText(path: "", bytes: bytes), range, report: &report)
    if !report.hasErrors {
      guard case .mapping(let entries)? = node?.value else { return OldHeader() }
      return OldHeader(entries.map { .init(key: $0.key, value: value($0.value)) })
    }
    var header = OldHeader(LooseYAML.read(String(decoding: bytes[range], as: UTF8.self)))
    header.isLoose = true
    return header
  }

  private static func value(_ node: YAMLNode) -> OldHeader.Value {
    if node.isNull { return .text("") }
    switch node.value {
    case .scalar(let text, _): return .text(text.trimmed)
    case .sequence(let items): return .list(items.map(value).filter { $0 != .text("") })
    case .mapping(let entries): return .group(entries.map { .init(key: $0.key, value: value($0.value)) })
    }
  }
}

/// Walks over lines that end in LF; a line excludes its end.
struct Lines {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    offset = min(end + 1, bytes.count)
    return start..<end
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  var trimmed: String {
    let view = unicodeScalars
    guard let first = view.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = view.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(view[first...last]))
  }
}
