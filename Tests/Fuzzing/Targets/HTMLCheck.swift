/// Reads HTML that we wrote, by rules far narrower than a browser's, so that nothing in it can mean something else there.
///
/// Tags are closed in order and known, attributes are in double quotation marks and known, a `&` begins a reference,
/// and no address runs code.
struct HTMLCheck {
  private let html: [UInt8]
  private let isPage: Bool
  private var at = 0
  private var open: [String] = []
  private var ids: Set<String> = []

  /// A part of a page, as Markdown makes it.
  static func fragment(_ html: [UInt8]) throws(Flaw) {
    var check = HTMLCheck(html, isPage: false)
    try check.run()
  }

  /// A whole page; of scripts within it, those of data are read as JSON.
  static func page(_ html: [UInt8]) throws(Flaw) {
    var check = HTMLCheck(html, isPage: true)
    try check.take("<!DOCTYPE html>")
    try check.run()
  }

  private init(_ html: [UInt8], isPage: Bool) {
    self.html = html
    self.isPage = isPage
  }

  private static let void: Set<String> = ["br", "hr", "img", "meta", "link", "input"]
  private static let textTags: Set<String> = [
    "a", "b", "blockquote", "br", "cite", "code", "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6",
    "hr", "i",
    "img", "li", "ol", "p", "pre", "small", "span", "strong", "sup", "time", "ul",
  ]
  private static let textAttributes: Set<String> = [
    "alt", "class", "datetime", "href", "id", "src", "start", "title",
  ]
  private static let addresses: Set<String> = ["href", "src", "action", "content"]

  private func flaw(_ what: String) -> Flaw {
    let near = html[max(0, at - 80)..<min(at + 40, html.count)]
    return Flaw("\(what) in HTML at byte \(at): \(String(decoding: near, as: UTF8.self))")
  }

  private mutating func run() throws(Flaw) {
    guard String(validating: html, as: UTF8.self) != nil else { throw Flaw("HTML that is not UTF-8") }
    while at < html.count {
      switch html[at] {
      case UInt8(ascii: "<"): try tag()
      case UInt8(ascii: "&"): _ = try reference()
      case UInt8(ascii: ">"): throw flaw("a bare ‘>’")
      case 0: throw flaw("a NUL")
      default: at += 1
      }
    }
    if let last = open.last { throw flaw("‘\(last)’ is not closed") }
  }

  private mutating func take(_ text: String) throws(Flaw) {
    guard html[at...].starts(with: text.utf8) else { throw flaw("no ‘\(text)’") }
    at += text.utf8.count
  }

  private mutating func name() -> String {
    let name = html[at...].prefix {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        || $0 == UInt8(ascii: "-")
    }
    at += name.count
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func tag() throws(Flaw) {
    at += 1
    if html[at...].first == UInt8(ascii: "/") {
      at += 1
      let name = name()
      guard open.popLast() == name else { throw flaw("‘\(name)’ is closed out of order") }
      return try take(">")
    }
    let tag = name()
    guard !tag.isEmpty, isPage || Self.textTags.contains(tag) else { throw flaw("a tag ‘\(tag)’") }
    var attributes: [String: String] = [:]
    while html[at...].first == UInt8(ascii: " "), html[at...].dropFirst().first != UInt8(ascii: "/") {
      at += 1
      try attribute(of: tag, &attributes)
    }
    let closesItself = html[at...].starts(with: " /".utf8) || html[at...].first == UInt8(ascii: "/")
    if closesItself { at += html[at] == UInt8(ascii: " ") ? 2 : 1 }
    try take(">")
    if closesItself || Self.void.contains(tag) { return }
    if tag == "script" || tag == "style" { return try raw(tag, attributes) }
    open.append(tag)
  }

  private mutating func attribute(of tag: String, _ attributes: inout [String: String]) throws(Flaw) {
    let name = name()
    guard !name.isEmpty, isPage || Self.textAttributes.contains(name), !name.lowercased().hasPrefix("on"),
      attributes[name] == nil
    else { throw flaw("an attribute ‘\(name)’") }
    guard html[at...].first == UInt8(ascii: "=") else {
      attributes[name] = ""
      return
    }
    try take("=\"")
    var value: [UInt8] = []
    while at < html.count, html[at] != UInt8(ascii: "\"") {
      switch html[at] {
      case UInt8(ascii: "&"): value += Array(try reference().utf8)
      case UInt8(ascii: "<"): throw flaw("a bare ‘<’")
      default:
        value.append(html[at])
        at += 1
      }
    }
    try take("\"")
    let text = String(decoding: value, as: UTF8.self)
    attributes[name] = text
    if Self.addresses.contains(name), Self.runsCode(text) { throw flaw("an address that runs code") }
    if name == "id", !ids.insert(text).inserted { throw flaw("a second id ‘\(text)’") }
  }

  /// What a browser makes of an address: it looks over blanks and controls, and over case.
  private static func runsCode(_ address: String) -> Bool {
    let plain = String(String.UnicodeScalarView(address.unicodeScalars.filter { $0.value > 0x20 }))
      .lowercased()
    guard let colon = plain.firstIndex(of: ":") else { return false }
    switch plain[..<colon] {
    case "javascript", "vbscript", "file": return true
    case "data": return !plain[colon...].hasPrefix(":image/") || plain[colon...].hasPrefix(":image/svg")
    default: return false
    }
  }

  private mutating func reference() throws(Flaw) -> String {
    let end = html[at...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    guard let end else { throw flaw("a bare ‘&’") }
    let name = String(decoding: html[at + 1..<end], as: UTF8.self)
    at = end + 1
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "#39", "#x27": return "'"
    case "nbsp", "#160": return "\u{A0}"
    case "rarr", "larr", "middot", "hellip": return " "
    default: throw flaw("a reference ‘\(name)’")
    }
  }

  private mutating func raw(_ tag: String, _ attributes: [String: String]) throws(Flaw) {
    let close = Array("</\(tag)>".utf8)
    guard let end = html[at...].firstRange(of: close) else { throw flaw("‘\(tag)’ is not closed") }
    let content = Array(html[at..<end.lowerBound])
    at = end.upperBound
    if attributes["type"] == "application/ld+json" {
      _ = try StrictJSON.parse(content)
      try JSONTarget.checkEmbedding(content)
    } else if tag == "script", !content.isEmpty {
      throw flaw("a script of its own")
    }
  }
}
