/// The blocks that a note may have, each read with the lines that it takes.
extension NoteBody {
  /// Code is copied; what a plugin would compute in its place is left out.
  mutating func readCode(_ fence: Fence, _ lines: ArraySlice<ArraySlice<UInt8>>) -> Int {
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

  mutating func readHeading(_ content: ArraySlice<UInt8>) -> Int? {
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
  func readTags(_ content: ArraySlice<UInt8>) -> Int? {
    let words = content.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    let isTags = words.allSatisfy { word in
      word.first == UInt8(ascii: "#") && word.count > 1 && word.dropFirst().allSatisfy(InlineTags.isPart)
    }
    return isTags ? 1 : nil
  }

  /// `> [!note] Title` and the quoted lines below it: paragraphs under a title in bold, except for quotations.
  mutating func readCallout(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Int? {
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
  mutating func readFormula(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Int? {
    guard let (inside, rest, count) = enclosed("$$", "$$", lines), !inside.contains("```") else { return nil }
    appendBlank()
    out += "```math\n\(inside.trimmed)\n```\n\n".utf8
    inline.tally.note(.formulas)
    push([rest])
    return count
  }

  /// A comment that begins a line, passed over with the lines that it runs over.
  mutating func skip(_ opening: String, _ ending: String, _ lines: ArraySlice<ArraySlice<UInt8>>)
    -> Int?
  {
    if opening == "%%", !system.isVault { return nil }
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

  mutating func readFootnote(
    _ label: String, _ text: ArraySlice<UInt8>, _ lines: ArraySlice<ArraySlice<UInt8>>
  ) -> Int {
    inline.tally.note(.footnotes)
    footnotes.add(text, to: label)
    var count = 1
    // Lines that are indented belong to it, and so do blank ones between them, which part its paragraphs.
    var blanks = 0
    for line in lines.dropFirst() {
      guard line.contains(where: { $0 > 0x20 }) else {
        blanks += 1
        continue
      }
      guard line.starts(with: "    ".utf8) || line.first == 0x09 else { break }
      if blanks > 0 { footnotes.add([], to: label) }
      footnotes.add(line.drop { $0 <= 0x20 }, to: label)
      count += blanks + 1
      blanks = 0
    }
    return count
  }

  /// `- [x] done` and, under a timeline, `- **1 May 2024** – what happened`.
  mutating func readItem(_ item: ListItem) -> ArraySlice<UInt8> {
    for (box, sign) in [("[ ] ", "☐ "), ("[x] ", "☑ "), ("[X] ", "☑ "), ("[-] ", "☒ "), ("[/] ", "◩ ")]
    where item.content.starts(with: box.utf8) {
      inline.tally.note(.tasks)
      return item.mark + Array(sign.utf8) + item.content.dropFirst(4)
    }
    guard isTimeline, let (date, rest) = DatedItem.read(item.content) else { return item.line }
    return item.mark + Array("\(date): ".utf8) + rest
  }
}
