import Briefs

/// Rewrites the text within a block: links, pictures, tags, marks.
struct InlineText {
  let note: Int
  let site: NewPlaces
  var tally: Tally
  var footnotes = FootnoteNumbers([])
  var definitions = LinkDefinitions([])
  /// Links to headings that the texts hold marks for.
  var fragments: [PendingFragment] = []
  /// Files of the old folder that are shown or linked to.
  var files: Set<String> = []

  var text: [UInt8] = []
  var out: [UInt8] = []
  /// Whether what is read stands on one line and must stay there, as in a heading.
  var isLine = false
  /// Whether it is a heading, whose own name must not depend on those of others.
  var isHeading = false
  /// How many links, footnotes and marks are open around what is read; no one nests more than a few.
  private var depth = 0
  private static let deepest = 20
  /// For each opening bracket its closing one.
  private var brackets: [Int: Int] = [:]
  /// Where runs of backquotes of a length stand, ascending.
  private var quotes: [Int: [Int]] = [:]
  private var endings: [String: Int] = [:]

  init(_ note: Int, _ site: NewPlaces, _ tally: Tally) {
    self.note = note
    self.site = site
    self.tally = tally
  }

  var moved: Moved { site.notes[note] }

  mutating func convert(_ text: [UInt8], isLine: Bool = false) -> [UInt8] {
    guard text.contains(where: { Self.isSpecial[Int($0)] }) else { return text }
    self.text = text
    self.isLine = isLine
    out = []
    out.reserveCapacity(text.count)
    endings = [:]
    survey()
    emit(0..<text.count)
    return out
  }

  /// Bytes that may begin something; `h` may begin an address.
  private static let isSpecial: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for byte in "\\`![^<h=$%({".utf8 { table[Int(byte)] = true }
    return table
  }()

  mutating func emit(_ range: Range<Int>, inLink: Bool = false) {
    guard depth < Self.deepest else {
      out += text[range]
      return
    }
    depth += 1
    defer { depth -= 1 }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      guard Self.isSpecial[Int(byte)] else {
        out.append(byte)
        index += 1
        continue
      }
      if let end = replace(byte, at: index, before: range.upperBound, inLink: inLink) {
        index = end
      } else {
        out.append(byte)
        index += 1
      }
    }
  }

  /// Writes what stands for the construct that begins here and returns where it ends; nil where none does.
  private mutating func replace(_ byte: UInt8, at index: Int, before limit: Int, inLink: Bool) -> Int? {
    switch byte {
    case UInt8(ascii: "\\"):
      guard index + 1 < limit else { return nil }
      out += text[index...index + 1]
      return index + 2
    case UInt8(ascii: "`"): return code(at: index, before: limit)
    case UInt8(ascii: "!") where has("![[", at: index):
      return wikiLink(at: index + 1, before: limit, isEmbed: true, inLink: inLink)
    case UInt8(ascii: "!") where has("![", at: index):
      return link(at: index + 1, before: limit, isImage: true, inLink: inLink)
    case UInt8(ascii: "[") where has("[[", at: index):
      return wikiLink(at: index, before: limit, isEmbed: false, inLink: inLink)
    case UInt8(ascii: "[") where has("[^", at: index): return footnote(at: index, before: limit)
    case UInt8(ascii: "["): return link(at: index, before: limit, isImage: false, inLink: inLink)
    case UInt8(ascii: "^"): return caret(at: index, before: limit, inLink: inLink)
    case UInt8(ascii: "<"): return tag(at: index, before: limit, inLink: inLink)
    case UInt8(ascii: "h"): return inLink ? nil : address(at: index, before: limit)
    case UInt8(ascii: "="): return highlight(at: index, before: limit, inLink: inLink)
    case UInt8(ascii: "$"): return formula(at: index, before: limit)
    case UInt8(ascii: "%"): return comment(at: index, before: limit)
    case UInt8(ascii: "("): return field(at: index, before: limit)
    case UInt8(ascii: "{") where has("{:", at: index) && site.system != .obsidian:
      return AttributeList.end(in: text, from: index, before: limit)
    default: return nil
    }
  }

  func has(_ mark: String, at index: Int) -> Bool { text[index...].starts(with: mark.utf8) }

  /// Where a mark comes next; each stretch is searched once for it.
  mutating func next(_ mark: String, from start: Int, before limit: Int) -> Int? {
    if let known = endings[mark], known >= start { return known < limit ? known : nil }
    let first = mark.utf8.first
    var index = start
    while index < text.count, text[index] != first || !has(mark, at: index) { index += 1 }
    endings[mark] = index
    return index < limit ? index : nil
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  func closing(_ opening: Int, before limit: Int) -> Int? {
    brackets[opening].flatMap { $0 < limit ? $0 : nil }
  }

  /// Finds the pairs of brackets and the runs of backquotes.
  private mutating func survey() {
    brackets = [:]
    quotes = [:]
    var open: [Int] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: "]"): if let opening = open.popLast() { brackets[opening] = index }
      case UInt8(ascii: "`"):
        let end = text[index...].firstIndex { $0 != UInt8(ascii: "`") } ?? text.count
        quotes[end - index, default: []].append(index)
        index = end - 1
      default: break
      }
      index += 1
    }
  }

  /// Code is copied; what the Dataview plugin would compute in its place is left out.
  private mutating func code(at index: Int, before limit: Int) -> Int? {
    let start = text[index...].firstIndex { $0 != UInt8(ascii: "`") } ?? text.count
    let length = start - index
    let runs = quotes[length] ?? []
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle] < start { low = middle + 1 } else { high = middle }
    }
    guard low < runs.count, runs[low] < limit else {
      out += text[index..<min(start, limit)]
      return min(start, limit)
    }
    let end = runs[low]
    if length == 1, has("= ", at: start) || has("$= ", at: start) || has("$=", at: start) {
      tally.note(.queries)
    } else {
      out += text[index..<end + length]
    }
    return end + length
  }

  /// `==x==`
  private mutating func highlight(at index: Int, before limit: Int, inLink: Bool) -> Int? {
    guard has("==", at: index), index + 2 < limit, text[index + 2] > 0x20,
      text[index + 2] != UInt8(ascii: "="),
      index == 0 || text[index - 1] != UInt8(ascii: "="),
      let end = next("==", from: index + 3, before: limit), end - index < 1000,
      text[end - 1] > 0x20, !text[index..<end].contains(UInt8(ascii: "\n"))
    else { return nil }
    let inside = index + 2..<end
    let isPlain =
      !text[inside].contains { "*_".utf8.contains($0) } && out.last != UInt8(ascii: "*")
      && !(end + 2 < limit && text[end + 2] == UInt8(ascii: "*"))
    if isPlain { out.append(UInt8(ascii: "*")) }
    emit(inside, inLink: inLink)
    if isPlain { out.append(UInt8(ascii: "*")) }
    tally.note(.highlights)
    return end + 2
  }

  /// `$x_1$` and `$$…$$`: as code, so that Markdown leaves it alone. A sum of money is no formula.
  private mutating func formula(at index: Int, before limit: Int) -> Int? {
    let mark = has("$$", at: index) ? "$$" : "$"
    let start = index + mark.utf8.count
    guard start < limit, text[start] > 0x20, let end = next(mark, from: start + 1, before: limit),
      end - start < 400,
      text[end - 1] > 0x20
    else { return nil }
    let inside = text[start..<end]
    let behind = end + mark.utf8.count
    let isMoney = behind < text.count && (0x30...0x39).contains(text[behind])
    guard mark == "$$" || inside.contains(where: { "\\^_={".utf8.contains($0) }), !isMoney,
      !inside.contains(where: {
        $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "[")
      })
    else { return nil }
    out += [UInt8(ascii: "`")] + inside + [UInt8(ascii: "`")]
    tally.note(.formulas)
    return behind
  }

  /// `%%a note to oneself%%`
  private mutating func comment(at index: Int, before limit: Int) -> Int? {
    guard site.system.isVault, has("%%", at: index),
      let end = next("%%", from: index + 2, before: limit)
    else { return nil }
    tally.note(.comments)
    return end + 2
  }

  /// `(key:: value)`
  private mutating func field(at index: Int, before limit: Int) -> Int? {
    let key = text[(index + 1)..<min(limit, index + 50)].prefix { InlineTags.isPart($0) || $0 == 0x20 }
    guard site.system.isVault, !key.isEmpty, has(":: ", at: key.endIndex) else { return nil }
    out += text[index...key.endIndex]
    tally.note(.fields)
    return key.endIndex + 2
  }

  /// `^[a footnote here]`, or the name of a block at the end of a line.
  private mutating func caret(at index: Int, before limit: Int, inLink: Bool) -> Int? {
    if index + 1 < limit, text[index + 1] == UInt8(ascii: "["), let end = closing(index + 1, before: limit) {
      out += " (".utf8
      emit(index + 2..<end, inLink: inLink)
      out.append(UInt8(ascii: ")"))
      tally.note(.footnotes)
      return end + 1
    }
    guard index == 0 || text[index - 1] <= 0x20 else { return nil }
    let end = text[(index + 1)..<limit].firstIndex { !InlineTags.isPart($0) } ?? limit
    guard end > index + 1, end == text.count || text[end] == UInt8(ascii: "\n") else { return nil }
    while out.last == UInt8(ascii: " ") { out.removeLast() }
    return end
  }

  /// `[^1]`
  private mutating func footnote(at index: Int, before limit: Int) -> Int? {
    guard let end = closing(index, before: limit), end - index < 100,
      let number = footnotes.number(of: string(index + 2..<end))
    else { return nil }
    out += "[\\[\(number)\\]](#footnotes)".utf8
    return end + 1
  }

  /// An address in the open becomes a link.
  private mutating func address(at index: Int, before limit: Int) -> Int? {
    guard has("http://", at: index) || has("https://", at: index),
      index == 0 || text[index - 1] <= 0x20 || "(*_,;:|—".utf8.contains(text[index - 1])
    else { return nil }
    var end = index
    var depth = 0
    while end < limit, text[end] > 0x20, !"<>`\"|\\".utf8.contains(text[end]) {
      if text[end] == UInt8(ascii: "(") { depth += 1 }
      if text[end] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      if text[end] == UInt8(ascii: "["), end + 1 < limit, text[end + 1] == UInt8(ascii: "[") { break }
      end += 1
    }
    while end > index, ".,;:!?*_'\"]~".utf8.contains(text[end - 1]) { end -= 1 }
    guard end - index > 8, ExternalAddress.isWeb(string(index..<end)) else { return nil }
    out += [UInt8(ascii: "<")] + text[index..<end] + [UInt8(ascii: ">")]
    return end
  }
}
