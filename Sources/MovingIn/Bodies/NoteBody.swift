import Briefs

/// Turns the text of one note into Markdown of the new site, block by block.
struct NoteBody {
  let system: Survey.System
  private let note: Int
  var inline: InlineText
  var footnotes: FootnoteNumbers
  var out: [UInt8] = []
  /// Lines of one block of text, which are read together.
  private var block: [UInt8] = []
  /// What is still to be read, the innermost last: a quoted text is read in place of the lines that hold it.
  private var pending: [ArraySlice<ArraySlice<UInt8>>] = []
  /// How many levels headings move down, so that none has the level of the title.
  private(set) var demotion = 0
  var isTimeline = false
  /// Whether such a block is never closed from here on; its end is looked for in vain only once.
  var unclosed: Set<String> = []

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
    let prose = Fence.prose(of: lines)
    footnotes = FootnoteNumbers(prose)
    inline.footnotes = footnotes
    inline.definitions = LinkDefinitions(prose)
    // A level-1 heading in the text.
    if prose.contains(where: { $0.starts(with: "# ".utf8) }) {
      demotion = 1
      inline.tally.note(.headings)
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
    case UInt8(ascii: ">"):
      if let count = readCallout(lines) { return count }
      if LinkDefinitions.definition(content) != nil { return 1 }
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
      // Its links are written out where they stand.
      if LinkDefinitions.definition(content) != nil { return 1 }
    case UInt8(ascii: "{") where system != .obsidian:
      if let words = AttributeList.words(String(decoding: content.prefix(1000), as: UTF8.self).trimmed) {
        // A list of contents stands in the place of the item before it.
        if words.contains("toc") { dropLastItem() }
        return 1
      }
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

  mutating func push(_ lines: [ArraySlice<UInt8>]) {
    pending.append(lines[...])
    added += 1
  }

  private mutating func append(_ line: ArraySlice<UInt8>) {
    block += line
    block.append(UInt8(ascii: "\n"))
  }

  private mutating func dropLastItem() {
    let end = block.dropLast().lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    if ListItem(block[end...]) != nil { block.removeSubrange(end...) }
  }

  mutating func flush() {
    guard !block.isEmpty else { return }
    out += inline.convert(block)
    block.removeAll(keepingCapacity: true)
  }

  /// Ends the block; of several blank lines one is kept.
  mutating func appendBlank() {
    flush()
    if !out.isEmpty, !out.hasSuffix("\n\n") { out.append(UInt8(ascii: "\n")) }
  }

  private mutating func writeFootnotes() {
    flush()
    let texts = footnotes.texts
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    appendBlank()
    out += "## Footnotes\n\n".utf8
    for (index, lines) in texts.enumerated() {
      let number = "\(index + 1). "
      let paragraphs = lines.split(whereSeparator: \.isEmpty).map { paragraph in
        let text = Array(paragraph.joined(separator: [0x20])).drop { $0 <= 0x20 }
        return inline.convert(Array(text), isLine: true)
      }
      let indent = "\n\n" + String(repeating: " ", count: number.utf8.count)
      out += number.utf8 + Array(paragraphs.joined(separator: indent.utf8)) + [UInt8(ascii: "\n")]
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
