import Briefs

/// Turns the text of one note into Markdown of the new site, block by block.
struct NoteBody {
  private let system: Survey.System
  private let note: Int
  private var inline: InlineText
  private var footnotes: FootnoteNumbers
  private var out: [UInt8] = []
  /// Lines of one block of text, which are read together.
  private var block: [UInt8] = []
  /// What is still to be read, the innermost last: a quoted text is read in place of the lines that hold it.
  private var pending: [ArraySlice<ArraySlice<UInt8>>] = []
  /// How many levels headings move down, so that none has the level of the title.
  private var demotion = 0
  private var isTimeline = false
  /// Whether such a block is never closed from here on; its end is looked for in vain only once.
  private var unclosed: Set<String> = []

  struct Result: Sendable {
    let text: [UInt8]
    let fragments: [PendingFragment]
    let files: Set<String>
    let tally: Tally
  }

  /// - Parameter details: lines of Markdown that follow the text, as what front matter said.
  static func convert(_ note: Int, in site: NewPlaces, details: [String]) -> Result {
    let moved = site.notes[note].note
    var tally = Tally()
    let text = OldTags.replaced(Array(moved.body[moved.textStart...]), site.system, &tally)
    var lines: [ArraySlice<UInt8>] = []
    var reader = Lines(text)
    while let line = reader.next() { lines.append(text[line]) }
    // A heading that opens many notes is none of theirs, but it is a heading.
    if moved.textStart > 0, let heading = moved.openingHeading, heading != site.notes[note].name,
      !site.notes[note].aliases.contains(heading)
    {
      lines.insert(Array("## \(heading)\n".utf8)[...].dropLast(), at: 0)
    }
    var body = NoteBody(note, site, tally, lines)
    body.readAll(lines)
    body.write(details)
    return Result(
      text: body.out, fragments: body.inline.fragments, files: body.inline.files, tally: body.inline.tally)
  }

  private init(_ note: Int, _ site: NewPlaces, _ tally: Tally, _ lines: [ArraySlice<UInt8>]) {
    self.note = note
    system = site.system
    inline = InlineText(note, site, tally)
    footnotes = FootnoteNumbers(lines)
    inline.footnotes = footnotes
    if Self.hasTitles(lines) {
      demotion = 1
      inline.tally.note(.headings)
    }
  }

  /// Whether a level-1 heading stands in the text.
  private static func hasTitles(_ lines: [ArraySlice<UInt8>]) -> Bool {
    var fence: Fence?
    return lines.contains { line in
      if let open = fence {
        if open.isClosed(by: line) { fence = nil }
        return false
      }
      fence = Fence(line)
      return line.starts(with: "# ".utf8)
    }
  }

  private mutating func readAll(_ lines: [ArraySlice<UInt8>]) {
    pending = [lines[...]]
    while let top = pending.popLast() {
      guard let line = top.first else {
        flush()
        continue
      }
      let count = read(line, top)
      pending.insert(top.dropFirst(count), at: pending.count - added)
      added = 0
    }
    writeFootnotes()
  }

  /// How many texts the last line put before what follows it.
  private var added = 0

  /// Reads one line, or the block that it begins; how many lines that were.
  private mutating func read(_ line: ArraySlice<UInt8>, _ lines: ArraySlice<ArraySlice<UInt8>>) -> Int {
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = content.first else {
      appendBlank()
      return 1
    }
    if let fence = Fence(line) { return readCode(fence, lines) }
    switch first {
    case UInt8(ascii: "#"): if let count = readHeading(content) ?? readTags(content) { return count }
    case UInt8(ascii: ">"): if let count = readCallout(lines) { return count }
    case UInt8(ascii: "$") where content.starts(with: "$$".utf8):
      if let count = readFormula(lines) { return count }
    case UInt8(ascii: "%") where content.starts(with: "%%".utf8):
      if let count = skip("%%", "%%", lines) { return count }
    case UInt8(ascii: "<") where content.starts(with: "<!--".utf8):
      if let count = skip("<!--", "-->", lines) { return count }
    case UInt8(ascii: "<") where content.count != line.count && line.count - content.count >= 4:
      append(content)
      return 1
    case UInt8(ascii: "["):
      if let (label, text) = FootnoteNumbers.definition(content) { return readFootnote(label, text, lines) }
      if readDefinition(content) { return 1 }
    case UInt8(ascii: "{"):
      if content.starts(with: "{:".utf8), content.last == UInt8(ascii: "}") { return 1 }
    default: break
    }
    if content.contains(UInt8(ascii: "|")),
      let (rows, count) = TableRewriter.read(lines, isTimeline: isTimeline)
    {
      inline.tally.note(.tables)
      push(rows.map { $0[...] })
      return count
    }
    if let (key, value) = InlineField.line(line) {
      inline.tally.note(.fields)
      append(Array("- \(key): \(value)".utf8)[...])
      return 1
    }
    if let item = ListItem(line) { append(readItem(item)) } else { append(line) }
    return 1
  }

  private mutating func push(_ lines: [ArraySlice<UInt8>]) {
    pending.append(lines[...])
    added += 1
  }

  private mutating func append(_ line: ArraySlice<UInt8>) {
    block += line
    block.append(UInt8(ascii: "\n"))
  }

  private mutating func flush() {
    guard !block.isEmpty else { return }
    out += inline.convert(block)
    block.removeAll(keepingCapacity: true)
  }

  /// Ends the block; of several blank lines one is kept.
  private mutating func appendBlank() {
    flush()
    if !out.isEmpty, !out.hasSuffix("\n\n") { out.append(UInt8(ascii: "\n")) }
  }

  /// Code is copied; what a plugin would compute in its place is left out.
  private mutating func readCode(_ fence: Fence, _ lines: ArraySlice<ArraySlice<UInt8>>) -> Int {
    flush()
    var count = 1
    while count < lines.count, !fence.isClosed(by: lines[lines.startIndex + count]) { count += 1 }
    count = min(count + 1, lines.count)
    if ["dataview", "dataviewjs", "query", "tasks", "button", "base", "todoist", "tracker"].contains(
      fence.language)
    {
      inline.tally.note(.queries)
    } else {
      for line in lines.prefix(count) {
        out += line
        out.append(UInt8(ascii: "\n"))
      }
    }
    return count
  }

  private mutating func readHeading(_ content: ArraySlice<UInt8>) -> Int? {
    let level = content.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = content.dropFirst(level)
    guard level <= 6, rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 else { return nil }
    flush()
    var text = String(decoding: rest, as: UTF8.self).trimmed
    if text.hasSuffix("}"), let brace = text.lastIndex(of: "{"),
      text[brace...].dropFirst().first.map({ "#.:".contains($0) }) == true
    {
      text = text[..<brace].trimmed
    }
    let plain = PlainText.heading(text).lowercased()
    isTimeline = level > 2 ? isTimeline : ["timeline", "chronology", "key dates"].contains(plain)
    out += Array(repeating: UInt8(ascii: "#"), count: min(6, level + demotion)) + [0x20]
    inline.isHeading = true
    out += inline.convert(Array(text.utf8), isLine: true) + [UInt8(ascii: "\n")]
    inline.isHeading = false
    return 1
  }

  /// A line of nothing but tags is for the old program.
  private func readTags(_ content: ArraySlice<UInt8>) -> Int? {
    let words = content.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    let isTags = words.allSatisfy { word in
      word.first == UInt8(ascii: "#") && word.count > 1 && word.dropFirst().allSatisfy(InlineTags.isPart)
    }
    return isTags ? 1 : nil
  }

  /// `> [!note] Title` and the quoted lines below it: paragraphs under a title in bold, except for quotations.
  private mutating func readCallout(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Int? {
    guard let first = lines.first.flatMap(unquoted), let (kind, title) = callout(first) else { return nil }
    appendBlank()
    inline.tally.note(.callouts)
    var quoted: [ArraySlice<UInt8>] = []
    for line in lines.dropFirst() {
      guard let inside = unquoted(line) else { break }
      quoted.append(inside)
    }
    let name = kind.prefix(1).uppercased() + kind.dropFirst()
    let plainTitle = title.isEmpty ? name : title
    let isMarked = plainTitle.contains { "*`".contains($0) }
    let heading = Array((isMarked ? plainTitle : "**\(plainTitle)**").utf8)
    if ["quote", "cite"].contains(kind) {
      push((title.isEmpty ? [] : [heading[...], []]) + quoted.map { Array("> ".utf8)[...] + $0 } + [[]])
    } else {
      push([heading[...], []] + quoted + [[]])
    }
    return quoted.count + 1
  }

  private func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let content = line.drop { $0 == 0x20 }
    guard content.first == UInt8(ascii: ">") else { return nil }
    let inside = content.dropFirst()
    return inside.first == 0x20 ? inside.dropFirst() : inside
  }

  private func callout(_ line: ArraySlice<UInt8>) -> (kind: String, title: String)? {
    let content = line.drop { $0 == 0x20 }
    guard content.starts(with: "[!".utf8), let close = content.prefix(60).firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let inside = String(decoding: content[(content.startIndex + 2)..<close], as: UTF8.self)
    let kind = inside.split(separator: "|").first.map { $0.trimmed.lowercased() } ?? "note"
    let title = String(decoding: content[(close + 1)...].drop { "+-".utf8.contains($0) }, as: UTF8.self)
      .trimmed
    return (kind, title)
  }

  /// `$$` and what follows up to the next one: a block of code, which Markdown leaves alone.
  private mutating func readFormula(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Int? {
    guard let (inside, rest, count) = enclosed("$$", "$$", lines), !inside.contains("```") else { return nil }
    appendBlank()
    out += "```math\n\(inside.trimmed)\n```\n\n".utf8
    inline.tally.note(.formulas)
    push([rest])
    return count
  }

  /// A comment that begins a line, passed over with the lines that it runs over.
  private mutating func skip(_ opening: String, _ ending: String, _ lines: ArraySlice<ArraySlice<UInt8>>)
    -> Int?
  {
    if opening == "%%", system == .hugo || system == .jekyll { return nil }
    guard let (_, rest, count) = enclosed(opening, ending, lines) else { return nil }
    inline.tally.note(.comments)
    if rest.contains(where: { $0 > 0x20 }) { push([rest]) }
    return count
  }

  /// What stands between a mark that begins the first line and the one that ends it, what follows that on its line, and
  /// how many lines it takes.
  private mutating func enclosed(
    _ opening: String, _ ending: String, _ lines: ArraySlice<ArraySlice<UInt8>>
  ) -> (inside: String, rest: ArraySlice<UInt8>, count: Int)? {
    if unclosed.contains(ending) { return nil }
    let mark = Array(ending.utf8)
    var inside: [UInt8] = []
    for (number, line) in lines.enumerated() {
      let line = number > 0 ? line : line.drop { $0 <= 0x20 }.dropFirst(opening.utf8.count)
      if let place = line.firstRange(of: mark) {
        inside += line[..<place.lowerBound]
        return (String(decoding: inside, as: UTF8.self), line[place.upperBound...], number + 1)
      }
      inside += line
      inside.append(UInt8(ascii: "\n"))
    }
    unclosed.insert(ending)
    return nil
  }

  private mutating func readFootnote(
    _ label: String, _ text: ArraySlice<UInt8>, _ lines: ArraySlice<ArraySlice<UInt8>>
  ) -> Int {
    inline.tally.note(.footnotes)
    footnotes.add(text, to: label)
    var count = 1
    // Lines that are indented belong to it.
    while count < lines.count {
      let line = lines[lines.startIndex + count]
      guard line.starts(with: "    ".utf8) || line.first == 0x09, line.contains(where: { $0 > 0x20 }) else {
        break
      }
      footnotes.add(line.drop { $0 <= 0x20 }, to: label)
      count += 1
    }
    return count
  }

  /// `[name]: destination`, which links elsewhere in the text use.
  private mutating func readDefinition(_ content: ArraySlice<UInt8>) -> Bool {
    guard let close = content.prefix(500).firstIndex(of: UInt8(ascii: "]")), close + 1 < content.endIndex,
      content[close + 1] == UInt8(ascii: ":")
    else { return false }
    let words = content[(close + 2)...].split(maxSplits: 1) { $0 <= 0x20 }
    guard let first = words.first else { return false }
    let destination = String(decoding: first, as: UTF8.self).filter { !"<>".contains($0) }
    let title = words.count > 1 ? String(decoding: words[1], as: UTF8.self).trimmed : ""
    guard title.isEmpty || "\"'(".contains(title.prefix(1)) else { return false }
    flush()
    out += content[...(close + 1)] + [0x20] + inline.definition(destination)
    out.append(UInt8(ascii: "\n"))
    return true
  }

  /// `- [x] done` and, under a timeline, `- **1 May 2024** – what happened`.
  private mutating func readItem(_ item: ListItem) -> ArraySlice<UInt8> {
    for (box, sign) in [("[ ] ", "☐ "), ("[x] ", "☑ "), ("[X] ", "☑ "), ("[-] ", "☒ "), ("[/] ", "◩ ")]
    where item.content.starts(with: box.utf8) {
      inline.tally.note(.tasks)
      return item.mark + Array(sign.utf8) + item.content.dropFirst(4)
    }
    guard isTimeline, let (date, rest) = DatedItem.read(item.content) else { return item.line }
    return item.mark + Array("\(date): ".utf8) + rest
  }

  private mutating func writeFootnotes() {
    flush()
    let texts = footnotes.texts
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    appendBlank()
    out += "## Footnotes\n\n".utf8
    for (index, lines) in texts.enumerated() {
      let text = Array(lines.joined(separator: [0x20])).drop { $0 <= 0x20 }
      out += "\(index + 1). ".utf8 + inline.convert(Array(text), isLine: true) + [UInt8(ascii: "\n")]
    }
  }

  private mutating func write(_ details: [String]) {
    guard !details.isEmpty else { return }
    appendBlank()
    out += "## Details\n\n".utf8
    for line in details {
      out += "- ".utf8 + inline.convert(Array(line.utf8), isLine: true) + [UInt8(ascii: "\n")]
    }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}

extension InlineText {
  /// The destination of a definition; an empty one says that its links lead nowhere.
  mutating func definition(_ destination: String) -> [UInt8] {
    text = []
    out = []
    write(destination, isImage: false) { _ in }
    let made = out
    guard made.starts(with: "[](".utf8) else { return Array("<>".utf8) }
    return Array(made.dropFirst(3).dropLast())
  }
}

/// The line of backquotes or tildes that opens a block of code.
struct Fence {
  private let mark: UInt8
  private let length: Int
  /// In lower case, without braces.
  let language: String

  init?(_ line: ArraySlice<UInt8>) {
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = content.prefix { $0 == mark }.count
    let rest = content.dropFirst(length)
    guard length >= 3, mark == UInt8(ascii: "~") || !rest.contains(mark) else { return nil }
    self.mark = mark
    self.length = length
    language =
      String(decoding: rest.prefix(40), as: UTF8.self).trimmed.lowercased()
      .split { $0 == " " || $0 == "{" || $0 == "}" }.first.map(String.init) ?? ""
  }

  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    let marks = content.prefix { $0 == mark }.count
    return marks >= length && content.dropFirst(marks).allSatisfy { $0 <= 0x20 }
  }
}

/// An item of a list, its mark apart.
struct ListItem {
  let line: ArraySlice<UInt8>
  let mark: ArraySlice<UInt8>
  let content: ArraySlice<UInt8>

  init?(_ line: ArraySlice<UInt8>) {
    let start = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = start.first else { return nil }
    let digits = start.prefix { (0x30...0x39).contains($0) }
    let length: Int
    if "-*+".utf8.contains(first) {
      length = 1
    } else if (1...9).contains(digits.count), let next = start.dropFirst(digits.count).first,
      ".)".utf8.contains(next)
    {
      length = digits.count + 1
    } else {
      return nil
    }
    let rest = start.dropFirst(length)
    guard rest.first == 0x20 || rest.first == 0x09 else { return nil }
    content = rest.drop { $0 == 0x20 || $0 == 0x09 }
    mark = line[..<content.startIndex]
    self.line = line
  }
}

/// An item of a timeline whose date stands in bold, or before a dash.
enum DatedItem {
  static func read(_ content: ArraySlice<UInt8>) -> (date: String, rest: ArraySlice<UInt8>)? {
    let isBold = content.starts(with: "**".utf8)
    let start = isBold ? content.dropFirst(2) : content
    let head = Array(start.prefix(60))
    for mark in isBold ? ["**"] : [" – ", " — ", " - ", ": "] {
      guard let place = head.firstRange(of: Array(mark.utf8)) else { continue }
      let words = String(decoding: head[..<place.lowerBound], as: UTF8.self)
      let written = words.trimmed.last == ":" ? String(words.trimmed.dropLast()) : words.trimmed
      guard let date = OldDate.read(written) else { continue }
      let rest = start.dropFirst(place.upperBound).drop { " :-".utf8.contains($0) }
      let dashes = ["– ", "— "].first { rest.starts(with: $0.utf8) }
      return (date.text, rest.dropFirst(dashes?.utf8.count ?? 0))
    }
    return nil
  }
}
