import Briefs

extension InlineText {
  /// An HTML tag: what Markdown can say becomes Markdown, the rest is left out and its text stays.
  mutating func tag(at index: Int, before limit: Int, inLink: Bool) -> Int? {
    if has("<!--", at: index) {
      guard let end = next("-->", from: index + 4, before: limit) else { return nil }
      tally.note(.comments)
      return end + 3
    }
    guard let tag = HTMLTag.read(text, from: index, before: limit) else {
      return unknown(at: index, before: limit)
    }
    tally.note(.html)
    switch tag.name {
    case "br": writeBreak(behind: tag.end, inLink)
    case "img":
      if let source = tag.value("src"), !inLink {
        let text = tag.value("alt", "title").map { $0.filter { !"[]\n".contains($0) } } ?? ""
        write(Destination.spelled(source), isImage: true, alternative: text) { $0.out += text.utf8 }
      }
    case "a": return anchor(tag, before: limit, inLink: inLink)
    case "iframe", "video", "audio", "source", "embed":
      if let source = tag.value("src"), !inLink, !tag.isEnd {
        tally.note(.players)
        write(Destination.spelled(source), isImage: false) { $0.out += "Video".utf8 }
      }
    case "code", "kbd", "tt": out.append(UInt8(ascii: "`"))
    case "h1", "h2", "h3", "h4", "h5", "h6":
      if !isLine {
        out += (tag.isEnd ? "\n\n" : "\n\n" + String(repeating: "#", count: max(2, tag.level)) + " ").utf8
      }
    case "li": if !isLine, !tag.isEnd { out += "\n- ".utf8 }
    case "script", "style":
      if !tag.isEnd, let end = next("</\(tag.name)>", from: tag.end, before: limit) {
        return end + tag.name.utf8.count + 3
      }
    case "td", "th": out.append(0x20)
    case "p", "div", "blockquote", "tr", "figure", "figcaption", "section", "table", "ul", "ol", "details",
      "summary":
      if !isLine, !out.isEmpty { out += "\n\n".utf8 }
    default: break
    }
    return tag.end
  }

  /// A hard break, unless the line or the text ends here.
  private mutating func writeBreak(behind end: Int, _ inLink: Bool) {
    if isLine || inLink {
      out.append(0x20)
    } else if end < text.count {
      out += (text[end] == UInt8(ascii: "\n") ? "\\" : "\\\n").utf8
    }
  }

  private mutating func anchor(_ tag: HTMLTag, before limit: Int, inLink: Bool) -> Int {
    guard !tag.isEnd, !inLink, let destination = tag.value("href"),
      let end = next("</a>", from: tag.end, before: limit)
    else { return tag.end }
    write(Destination.spelled(destination), isImage: false) { $0.emit(tag.end..<end, inLink: true) }
    return end + 4
  }

  /// `<https://…>` is a link; `<T>` is text, which Markdown would take for a tag and drop.
  private mutating func unknown(at index: Int, before limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    let first = text[index + 1]
    guard first | 0x20 >= 0x61 && first | 0x20 <= 0x7A || "/?!".utf8.contains(first) else { return nil }
    if let end = text[index..<min(limit, index + 2000)].firstIndex(where: {
      $0 == UInt8(ascii: ">") || $0 <= 0x20
    }),
      text[end] == UInt8(ascii: ">"),
      text[index..<end].contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") })
    {
      let inside = string(index + 1..<end)
      if ExternalAddress(inside) == .allowed || inside.contains("@") {
        out += text[index...end]
        return end + 1
      }
    }
    out += "\\<".utf8
    return index + 1
  }
}

/// A tag of HTML with its attributes.
struct HTMLTag {
  let name: String
  let isEnd: Bool
  /// Behind its last byte.
  let end: Int
  private let attributes: [String: String]

  func value(_ keys: String...) -> String? { keys.lazy.compactMap { attributes[$0] }.first { !$0.isEmpty } }

  /// 1 to 6 for headings.
  var level: Int { name.last.flatMap(\.wholeNumberValue) ?? 2 }

  private static let names: Set<String> = Set(
    """
    a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite
    code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer
    form frame h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map
    mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp
    script section select small source span strike strong style sub summary sup svg path table tbody td template
    textarea tfoot th thead time title tr track tt u ul var video wbr
    """.words.map(String.init))

  /// Nil where no tag of HTML begins; it may run over lines, within reason.
  static func read(_ text: [UInt8], from start: Int, before limit: Int) -> HTMLTag? {
    let limit = min(limit, start + 4000)
    var index = start + 1
    let isEnd = index < limit && text[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let nameStart = index
    while index < limit, isNamePart(text[index]) { index += 1 }
    let name = String(decoding: text[nameStart..<index], as: UTF8.self).lowercased()
    guard names.contains(name) else { return nil }
    var attributes: [String: String] = [:]
    while true {
      while index < limit, text[index] <= 0x20 || text[index] == UInt8(ascii: "/") { index += 1 }
      guard index < limit, text[index] != UInt8(ascii: "<") else { return nil }
      if text[index] == UInt8(ascii: ">") { break }
      let keyStart = index
      while index < limit, text[index] > 0x20, !"=>/".utf8.contains(text[index]) { index += 1 }
      guard index < limit, index > keyStart else { return nil }
      let key = String(decoding: text[keyStart..<index], as: UTF8.self).lowercased()
      guard text[index] == UInt8(ascii: "=") else {
        attributes[key] = ""
        continue
      }
      index += 1
      guard index < limit else { return nil }
      let mark = text[index]
      let isQuoted = mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
      if isQuoted { index += 1 }
      let valueStart = index
      while index < limit,
        isQuoted ? text[index] != mark : text[index] > 0x20 && text[index] != UInt8(ascii: ">")
      { index += 1 }
      guard index < limit else { return nil }
      attributes[key] = String(decoding: text[valueStart..<index], as: UTF8.self).trimmed
      if isQuoted { index += 1 }
    }
    return HTMLTag(name: name, isEnd: isEnd, end: index + 1, attributes: attributes)
  }

  private init(name: String, isEnd: Bool, end: Int, attributes: [String: String]) {
    self.name = name
    self.isEnd = isEnd
    self.end = end
    self.attributes = attributes
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (0x30...0x39).contains(byte)
  }
}
