/// Replaces what a site generator fills in, Hugo’s shortcodes and Jekyll’s Liquid, by Markdown in the old site’s terms.
struct OldTags {
  private let bytes: [UInt8]
  private let readsLiquid: Bool
  /// Whether Liquid is read in code as well, as Jekyll does.
  private let readsCode: Bool
  private var isCode = false
  private var out: [UInt8] = []
  private var offset = 0
  /// Where each ending comes next, so that none is looked for twice.
  private var endings: [String: Int] = [:]

  /// - Parameter system: in an Obsidian vault, `{{` and `{%` belong to templates and to prose.
  static func replaced(_ bytes: [UInt8], _ system: Survey.System, _ tally: inout Tally)
    -> [UInt8]
  {
    guard bytes.contains(UInt8(ascii: "{")) else { return bytes }
    var tags = OldTags(bytes, system)
    tags.run(&tally)
    return tags.out
  }

  private init(_ bytes: [UInt8], _ system: Survey.System) {
    self.bytes = bytes
    readsLiquid = system == .jekyll || system == .plain
    readsCode = system == .jekyll
    out.reserveCapacity(bytes.count)
  }

  /// In bytes; what is longer between two marks is no tag.
  private static let longest = 4000

  private mutating func run(_ tally: inout Tally) {
    while offset < bytes.count {
      let isLineStart = offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
      if isLineStart, bytes[offset...].starts(with: "```".utf8) { isCode.toggle() }
      guard bytes[offset] == UInt8(ascii: "{"), replaceTag(&tally) else {
        out.append(bytes[offset])
        offset += 1
        continue
      }
      tally.note(.shortcodes)
    }
  }

  private mutating func replaceTag(_ tally: inout Tally) -> Bool {
    if let inside = inside("{{<", ">}}") ?? inside("{{%", "%}}") {
      if inside.hasPrefix("/*") {
        let shown = inside.dropFirst(2).split(separator: "*/").first.map(String.init) ?? ""
        out += Array("{{<\(shown)>}}".utf8)
      } else {
        out += Array(shortcode(inside, &tally).utf8)
      }
      return true
    }
    guard readsLiquid, readsCode || !isCode else { return false }
    if let inside = inside("{%", "%}") {
      out += Array(liquid(TagWords(inside), &tally).utf8)
      return true
    }
    if let inside = inside("{{", "}}") {
      out += Array(output(inside, &tally).utf8)
      return true
    }
    return false
  }

  /// What stands between two marks here, after which the reading goes on.
  private mutating func inside(_ opening: String, _ closing: String) -> String? {
    guard bytes[offset...].starts(with: opening.utf8) else { return nil }
    let start = offset + opening.utf8.count
    guard let end = find(closing, from: start), end - start <= Self.longest else { return nil }
    offset = end + closing.utf8.count
    return String(decoding: bytes[start..<end], as: UTF8.self).trimmed
  }

  private mutating func find(_ text: String, from start: Int) -> Int? {
    if let known = endings[text], known >= start { return known < bytes.count ? known : nil }
    let mark = Array(text.utf8)
    var index = start
    while index < bytes.count, bytes[index] != mark[0] || !bytes[index...].starts(with: mark) { index += 1 }
    endings[text] = index
    return index < bytes.count ? index : nil
  }

  private mutating func shortcode(_ inside: String, _ tally: inout Tally) -> String {
    let isEnd = inside.hasPrefix("/")
    let tag = TagWords(isEnd ? String(inside.dropFirst()) : inside)
    switch tag.name {
    case "ref", "relref": return isEnd ? "" : tag.destination ?? ""
    case "highlight": return isEnd ? "\n```\n" : "\n```\(tag.words.first ?? "")\n"
    case "code", "code-toggle": return "\n```\n"
    case "figure", "img", "image", "picture", "fig": return isEnd ? "" : tag.picture
    case "youtube", "vimeo", "tweet", "x", "gist", "instagram": return isEnd ? "" : tag.player ?? ""
    case "note", "warning", "tip", "info", "alert", "callout", "notice", "admonition", "hint", "important",
      "caution", "danger", "attention":
      return isEnd ? "\n\n" : "\n\n**\(tag.name.prefix(1).uppercased() + tag.name.dropFirst())**\n\n"
    default:
      if !isEnd { tally.noteDropped(tag.name) }
      return ""
    }
  }

  private mutating func liquid(_ tag: TagWords, _ tally: inout Tally) -> String {
    switch tag.name {
    case "post_url", "link": return tag.destination ?? ""
    case "highlight": return "\n```\(tag.words.first ?? "")\n"
    case "endhighlight": return "\n```\n"
    case "raw":
      guard let end = find("{% endraw %}", from: offset) else { return "" }
      let shown = String(decoding: bytes[offset..<end], as: UTF8.self)
      offset = end
      return shown
    case "comment":
      if let end = find("{% endcomment %}", from: offset) { offset = end }
      return ""
    case "image", "figure": return tag.picture
    case "include", "include_relative":
      if tag.value("src", "image_path", "url", "image", "file") != nil { return tag.picture }
      tally.noteDropped("include " + (tag.words.first ?? ""))
      return ""
    default:
      let isPlain =
        tag.name.hasPrefix("end") || ["if", "else", "elsif", "unless", "raw", "for"].contains(tag.name)
      if !isPlain { tally.noteDropped(tag.name) }
      return ""
    }
  }

  /// `{{ "/about" | relative_url }}` is its text; what the old program knew is not known here.
  private mutating func output(_ inside: String, _ tally: inout Tally) -> String {
    let value = inside.split(separator: "|").first?.trimmed ?? ""
    for mark in ["\"", "'"] where value.count > 1 && value.hasPrefix(mark) && value.hasSuffix(mark) {
      return Destination.spelled(String(value.dropFirst().dropLast()))
    }
    if !["site.baseurl", "site.url", "page.url"].contains(value) { tally.noteDropped("{{ \(value) }}") }
    return ""
  }
}

/// A tag taken apart: its name, its bare words, and its `key="value"` pairs.
struct TagWords {
  private(set) var name = ""
  private(set) var words: [String] = []
  private var values: [String: String] = [:]

  init(_ text: String) {
    var parts: [String] = []
    var current = ""
    var quote: Character?
    for character in text {
      if let mark = quote {
        if character == mark { quote = nil } else { current.append(character) }
      } else if character == "\"" || character == "'" || character == "`" || character == "“" {
        quote = character == "“" ? "”" : character
      } else if character.isWhitespace || character == "," {
        if !current.isEmpty { parts.append(current) }
        current = ""
      } else {
        current.append(character)
      }
    }
    if !current.isEmpty { parts.append(current) }
    name = parts.first?.lowercased() ?? ""
    for part in parts.dropFirst() {
      if let sign = part.firstIndex(of: "="), part[..<sign].allSatisfy({ $0.isLetter || "-_".contains($0) }) {
        values[part[..<sign].lowercased()] = String(part[part.index(after: sign)...])
      } else {
        words.append(part)
      }
    }
  }

  func value(_ keys: String...) -> String? { keys.lazy.compactMap { values[$0] }.first { !$0.isEmpty } }

  /// The page that a reference names, as the destination of a link.
  var destination: String? {
    (words.first ?? value("path")).map(Destination.spelled)
  }

  var picture: String {
    guard let source = value("src", "image_path", "url", "image", "file", "link") ?? words.first else {
      return ""
    }
    let text = value("caption", "alt", "title", "attr") ?? (words.count > 1 ? words[1] : "")
    let shown = text.filter { !"[]\n".contains($0) }
    return "![\(shown)](\(Destination.spelled(source)))"
  }

  var player: String? {
    let id = (value("id") ?? words.last ?? "").filter { $0.isLetter || $0.isNumber || "-_".contains($0) }
    let user = (value("user") ?? words.first ?? "").filter { $0.isLetter || $0.isNumber || "-_".contains($0) }
    if id.isEmpty { return nil }
    switch name {
    case "youtube": return "[Video](https://www.youtube.com/watch?v=\(id))"
    case "vimeo": return "[Video](https://vimeo.com/\(id))"
    case "gist": return "[Code](https://gist.github.com/\(user)/\(id))"
    case "instagram": return "[Picture](https://www.instagram.com/p/\(id)/)"
    default: return "[Post](https://x.com/\(user)/status/\(id))"
    }
  }
}
