import Diagnostics

/// One tag of a template.
struct Tag {
  enum Kind {
    case escaped, unescaped, section, inverted, close, partial, parent, block, comment, delimiters
  }

  let kind: Kind
  /// The whole tag, delimiters included.
  let range: Range<Int>
  /// What it names, without sigil and white space.
  let name: Range<Int>
}

/// Finds the tags of a template from first to last, and obeys set-delimiter tags.
struct TagScanner {
  private let source: SourceText
  private let bytes: [UInt8]
  private var position: Int
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)

  /// Longer delimiters than anyone needs would make the search slow.
  private static let longestDelimiter = 16

  init(_ source: SourceText, from start: Int) {
    self.source = source
    bytes = source.bytes
    position = start
  }

  /// The next tag that is well formed; reports those before it that are not, up to `limit` mistakes.
  mutating func next(_ report: inout Report, limit: Int) -> Tag? {
    while report.errorCount < limit, let start = first(open, from: position) {
      let (kind, content, ending) = shape(ofTagAt: start)
      guard let end = end(of: kind, from: content, ending) else {
        let wanted = String(decoding: ending, as: UTF8.self)
        report.error(
          "this tag is never closed", at: source.place(start..<start + open.count),
          help: "end it with ‘\(wanted)’")
        continue
      }
      position = end + ending.count
      let tag = Tag(kind: kind, range: start..<position, name: bytes.trimmed(content..<end))
      if kind == .delimiters {
        guard setDelimiters(tag.name) else {
          report.error(
            "a delimiter tag takes two delimiters", at: source.place(tag.range),
            help: "part them by a space, as in {{=<% %>=}}; neither may hold ‘=’ or be longer than "
              + "\(Self.longestDelimiter) bytes")
          continue
        }
      } else if tag.name.isEmpty, kind != .comment {
        report.error("this tag has no name", at: source.place(tag.range))
        continue
      }
      return tag
    }
    return nil
  }

  /// What kind of tag starts there, where its content does, and what ends it.
  private func shape(ofTagAt start: Int) -> (Tag.Kind, content: Int, ending: [UInt8]) {
    let sigil = start + open.count
    let kind: Tag.Kind? =
      switch sigil < bytes.count ? bytes[sigil] : 0 {
      case UInt8(ascii: "#"): .section
      case UInt8(ascii: "^"): .inverted
      case UInt8(ascii: "/"): .close
      case UInt8(ascii: ">"): .partial
      case UInt8(ascii: "<"): .parent
      case UInt8(ascii: "$"): .block
      case UInt8(ascii: "!"): .comment
      case UInt8(ascii: "="): .delimiters
      case UInt8(ascii: "&"), UInt8(ascii: "{"): .unescaped
      default: nil
      }
    guard let kind else { return (.escaped, sigil, close) }
    if kind == .delimiters { return (kind, sigil + 1, [UInt8(ascii: "=")] + close) }
    if bytes[sigil] == UInt8(ascii: "{") { return (kind, sigil + 1, [UInt8(ascii: "}")] + close) }
    return (kind, sigil + 1, close)
  }

  /// Where the content of a tag ends. A name holds no tag, so an opening delimiter inside shows that the end is missing;
  /// the search for tags then goes on from there.
  private mutating func end(of kind: Tag.Kind, from content: Int, _ ending: [UInt8]) -> Int? {
    let mayHoldTags = kind == .comment || kind == .delimiters
    for offset in min(content, bytes.count)..<bytes.count {
      if bytes[offset] == ending[0], bytes.matches(ending, at: offset) { return offset }
      if !mayHoldTags, bytes[offset] == open[0], bytes.matches(open, at: offset) {
        position = offset
        return nil
      }
    }
    position = bytes.count
    return nil
  }

  private func first(_ wanted: [UInt8], from offset: Int) -> Int? {
    for offset in offset..<bytes.count
    where bytes[offset] == wanted[0] && bytes.matches(wanted, at: offset) {
      return offset
    }
    return nil
  }

  private mutating func setDelimiters(_ content: Range<Int>) -> Bool {
    let parts = bytes[content].split(whereSeparator: Lines.isSpace)
    guard parts.count == 2,
      parts.allSatisfy({ $0.count <= Self.longestDelimiter && !$0.contains(UInt8(ascii: "=")) })
    else { return false }
    open = Array(parts[0])
    close = Array(parts[1])
    return true
  }
}
