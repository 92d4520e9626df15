import Diagnostics

/// What a reader sees of a body: its HTML, which the program made itself, without tags, references and citations.
struct VisibleText {
  /// UTF-8, a line for each paragraph, item or heading.
  private(set) var bytes: [UInt8] = []
  private(set) var headings: [String] = []

  private static let citation = Array("<span class=\"citation\">".utf8)
  private static let citationEnd = Array("</span>".utf8)
  private static let references: [(name: [UInt8], byte: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&#39;".utf8), UInt8(ascii: "'")),
  ]

  init(_ html: [UInt8]) {
    bytes.reserveCapacity(html.count)
    var heading: Int?
    var at = 0
    while at < html.count {
      switch html[at] {
      case UInt8(ascii: "<"):
        if html[at...].starts(with: Self.citation) {
          at = Self.end(of: Self.citationEnd, in: html, from: at + Self.citation.count)
          // A citation goes with the blank before it.
          while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
          continue
        }
        let end = Self.tagEnd(in: html, from: at + 1)
        let isClosing = at + 1 < end && html[at + 1] == UInt8(ascii: "/")
        let name = html[(isClosing ? at + 2 : at + 1)..<end].prefix(while: Self.isNameByte)
        if !Self.isInline(name) { endLine() }
        if Self.isHeading(name) {
          if isClosing, let start = heading {
            let lines = bytes[start...].split(separator: UInt8(ascii: "\n"))
            headings += lines.map { String(decoding: $0, as: UTF8.self) }
            heading = nil
          } else if !isClosing {
            heading = bytes.count
          }
        }
        at = end
      case UInt8(ascii: "&"):
        let reference = Self.references.first { html[at...].starts(with: $0.name) }
        bytes.append(reference?.byte ?? html[at])
        at += reference?.name.count ?? 1
      case UInt8(ascii: "\n"):
        bytes.append(UInt8(ascii: " "))
        at += 1
      default:
        let end = Self.markup(in: html, from: at)
        bytes += html[at..<end]
        at = end
      }
    }
    endLine()
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
  }

  private mutating func endLine() {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// The next byte that is no text as it stands.
  private static func markup(in html: [UInt8], from start: Int) -> Int {
    html.span.first(from: start) {
      $0.equal(to: UInt8(ascii: "<")) | $0.equal(to: UInt8(ascii: "&")) | $0.equal(to: UInt8(ascii: "\n"))
    }
  }

  /// The offset behind a tag; a `>` within quotation marks does not end it.
  private static func tagEnd(in html: [UInt8], from start: Int) -> Int {
    var isQuoted = false
    let html = html.span
    for at in start..<html.count {
      if html[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if html[at] == UInt8(ascii: ">"), !isQuoted { return at + 1 }
    }
    return html.count
  }

  private static func end(of mark: [UInt8], in html: [UInt8], from start: Int) -> Int {
    var at = start
    while at < html.count, !(html[at] == mark[0] && html[at...].starts(with: mark)) { at += 1 }
    return min(at + mark.count, html.count)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isHeading(_ name: ArraySlice<UInt8>) -> Bool {
    name.count == 2 && name.first == UInt8(ascii: "h")
      && UInt8(ascii: "1")...UInt8(ascii: "6") ~= name[name.startIndex + 1]
  }

  /// Whether text goes on through a tag; the names of all others part paragraphs.
  private static func isInline(_ name: ArraySlice<UInt8>) -> Bool {
    switch name.first {
    case UInt8(ascii: "a"): name.count == 1
    case UInt8(ascii: "c"): name.elementsEqual("code".utf8)
    case UInt8(ascii: "e"): name.elementsEqual("em".utf8)
    case UInt8(ascii: "i"): name.elementsEqual("img".utf8)
    case UInt8(ascii: "s"): name.elementsEqual("span".utf8) || name.elementsEqual("strong".utf8)
    default: false
    }
  }
}
