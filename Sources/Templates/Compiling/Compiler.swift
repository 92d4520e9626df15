import Diagnostics

/// Turns one template's text into steps.
///
/// Tags are taken in order and open elements kept on a stack, so time is linear in the text whatever is in it.
struct Compiler {
  let source: SourceText
  let lines: Lines
  var names: Names
  var code = Code()
  var open: [OpenElement] = []
  var report = Report()
  /// The first byte that no tag and no text step has covered yet.
  var position: Int
  /// Whether the next byte written is the first of a line of the template.
  var startsLine = true

  /// A template with more mistakes than this is not read further.
  private static let mistakeLimit = 50
  /// Rendering looks a name up through everything that is open around it.
  static let deepestNesting = 100

  private init(_ source: SourceText, _ names: Names) {
    self.source = source
    self.names = names
    lines = Lines(source.bytes)
    position = lines.start
    code.text = source.bytes
  }

  /// A template with mistakes compiles to no steps at all.
  static func compile(_ source: SourceText, _ names: inout Names, _ report: inout Report) -> Code {
    var compiler = Compiler(source, names)
    names = Names()
    compiler.run()
    names = compiler.names
    report.append(compiler.report)
    return compiler.report.hasErrors ? Code() : compiler.code
  }

  private mutating func run() {
    guard checkBytes() else { return }
    var scanner = TagScanner(source, from: lines.start)
    while let tag = scanner.next(&report, limit: Self.mistakeLimit) {
      take(tag)
      if open.count > Self.deepestNesting {
        report.error("this is nested more than \(Self.deepestNesting) deep", at: source.place(tag.name))
        return
      }
    }
    flush(upTo: source.bytes.count)
    for element in open {
      report.error(
        "\(element.kind.noun) ‘\(text(element.name))’ is never closed", at: source.place(element.name),
        help: "write {{/\(text(element.name))}} where it ends")
    }
  }

  private mutating func take(_ tag: Tag) {
    if let parent = open.last, parent.isParent, ![.block, .close, .comment, .delimiters].contains(tag.kind) {
      report.error(
        "only blocks can stand directly in a parent", at: source.place(tag.range),
        notes: [.init("parent ‘\(text(parent.name))’ opens here", at: source.place(parent.name))],
        help: "move it into a block, as in {{$name}}…{{/name}}")
    }
    switch tag.kind {
    case .comment, .delimiters: _ = takeLine(of: tag)
    case .escaped: write(tag) { .escaped($0) }
    case .unescaped: write(tag) { .unescaped($0) }
    case .section: openSection(tag, .section) { .section($0, end: 0) }
    case .inverted: openSection(tag, .inverted) { .inverted($0, end: 0) }
    case .partial: include(tag)
    case .parent: openParent(tag)
    case .block: openBlock(tag)
    case .close: close(tag)
    }
  }

  // MARK: Text and tags

  func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

  mutating func add(_ step: Step, at place: Range<Int>) {
    code.steps.append(step)
    code.places.append(place)
  }

  /// Writes the text before `end`.
  mutating func flush(upTo end: Int) {
    guard position < end else { return }
    let range = position..<end
    position = end
    if let parent = open.last, parent.isParent { return warnOfUnseenText(range) }
    noteMargins(in: range, startsLine: startsLine)
    add(.text(range, startsLine: startsLine), at: range)
    startsLine = source.bytes[end - 1] == UInt8(ascii: "\n")
  }

  /// Writes the text before a tag. If the tag stands alone its line is dropped, and the white space before it returned.
  mutating func takeLine(of tag: Tag) -> Range<Int>? {
    guard let lead = lines.lead(before: tag.range.lowerBound),
      let end = lines.end(behind: tag.range.upperBound)
    else {
      flush(upTo: tag.range.lowerBound)
      position = tag.range.upperBound
      return nil
    }
    flush(upTo: lead.lowerBound)
    position = end
    startsLine = true
    return lead
  }

  /// Makes sure that indentation is written before a tag that is the first thing on its line.
  mutating func startLine(at tag: Tag) {
    guard startsLine else { return }
    let start = tag.range.lowerBound..<tag.range.lowerBound
    noteMargin(start)
    add(.text(start, startsLine: true), at: start)
    startsLine = false
  }

  private mutating func write(_ tag: Tag, _ step: (Path) -> Step) {
    flush(upTo: tag.range.lowerBound)
    position = tag.range.upperBound
    startLine(at: tag)
    if let path = path(tag.name) { add(step(path), at: tag.name) }
  }

  private mutating func include(_ tag: Tag) {
    let lead = takeLine(of: tag)
    if let lead { noteMargin(lead) } else { startLine(at: tag) }
    if let name = name(tag.name) { add(.partial(name: name, indent: lead), at: tag.name) }
  }

  private mutating func warnOfUnseenText(_ range: Range<Int>) {
    let text = source.bytes.trimmed(range)
    guard !text.isEmpty, report.warningCount < Self.mistakeLimit else { return }
    report.warning(
      "text directly in a parent is never shown", at: source.place(text),
      help: "move it into a block, as in {{$name}}…{{/name}}")
  }
}
