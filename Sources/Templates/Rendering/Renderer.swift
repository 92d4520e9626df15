import Diagnostics

/// Runs the steps of templates. Includes and sections are on stacks of its own, so no input can exhaust the thread's.
struct Renderer {
  /// A stretch of steps under way.
  private struct Frame {
    let template: Template
    var step: Int
    let end: Int
    /// What each line of the template is put behind.
    let indent: [UInt8]
    /// Whether the first line goes on from text that stands before it.
    var isMidLine: Bool
    /// The blocks given by the parents around it, a set of `OverrideTable`.
    let overrides: Int
  }

  private struct Section {
    /// What it is written once for each of.
    let value: Value
    let count: Int
    var item = 0
    let pushes: Bool
  }

  /// More includes inside each other than this are taken for endless.
  private static let deepestInclude = 1000

  private let templates: Templates
  private var contexts: ContextStack
  private var overrides = OverrideTable()
  private var sections: [Section] = []
  private var frames: [Frame] = []

  init(_ templates: Templates, _ table: ShapeTable) {
    self.templates = templates
    contexts = ContextStack(table)
  }

  mutating func render(_ template: Template, _ root: Record, into out: inout TemplateOutput) {
    contexts.push(root, shape: 0)
    frames.append(
      Frame(
        template: template, step: 0, end: template.code.steps.count, indent: [], isMidLine: false,
        overrides: 0))
    while let frame = frames.popLast() {
      if frame.step == frame.end { continue }
      guard frames.count < Self.deepestInclude else { return }
      run(frame, into: &out)
      if out.bytes.count > out.limit { return }
    }
  }

  /// Runs the steps of a frame up to its end, or up to an include: then there are frames for that and for what is left.
  ///
  /// What a step needs of its template is in constants here, since most steps take less time than a look for it.
  private mutating func run(_ started: Frame, into out: inout TemplateOutput) {
    var frame = started
    let template = frame.template
    let steps = template.code.steps
    let text = template.code.text
    let isIndented = !frame.indent.isEmpty
    let limit = out.limit
    let end = frame.end
    var next = frame.step
    while next < end {
      let step = next
      next += 1
      let start = out.bytes.count
      switch steps[step] {
      case .text(let range, let startsLine):
        if isIndented {
          write(range, startsLine, &frame, &out.bytes)
        } else {
          out.bytes.append(contentsOf: text[range])
        }
      case .escaped(let path):
        // HTML is not text: should a template write it here, against the check, it is shown and not obeyed.
        switch value(path, in: template).value {
        case .text(let text): out.bytes.appendEscaped(text)
        case .stretch(let text): out.bytes.appendEscaped(text.bytes, text.range)
        case .html(let bytes): out.bytes.appendEscaped(bytes, bytes.indices)
        default: break
        }
      case .unescaped(let path):
        switch value(path, in: template).value {
        case .text(let text): out.bytes.appendEscaped(text)
        case .stretch(let text): out.bytes.appendEscaped(text.bytes, text.range)
        case .html(let bytes): out.bytes.append(contentsOf: bytes)
        default: break
        }
      case .section(let path, let end):
        if !enter(path, in: template) { next = end + 1 }
      case .endSection(let start):
        if repeats() { next = start + 1 }
      case .inverted(let path, let end):
        if Self.count(value(path, in: template).value) > 0 { next = end }
      case .partial(let name, let indent):
        if let included = templates.template(named: name) {
          frame.step = next
          return call(included, indent, frame.overrides, from: frame)
        }
      case .parent(let index):
        let parent = template.code.parents[index]
        next = parent.end
        if let included = templates.template(named: parent.name) {
          frame.step = next
          let given = overrides.set(inside: index, of: template, within: frame.overrides)
          return call(included, parent.indent, given, from: frame)
        }
      case .parameter(let index):
        let parameter = template.code.parameters[index]
        if let override = overrides.find(parameter.name, in: frame.overrides) {
          frame.step = parameter.end
          return replace(parameter, by: override, in: frame)
        }
      }
      if out.bytes.count > limit {
        out.origin = template.origin(of: out, writtenBy: step, from: start)
        return
      }
    }
  }

  // MARK: Text

  private func write(_ range: Range<Int>, _ startsLine: Bool, _ frame: inout Frame, _ out: inout [UInt8]) {
    if startsLine, !frame.isMidLine { out.append(contentsOf: frame.indent) }
    frame.isMidLine = false
    var start = range.lowerBound
    for offset in range.dropLast() where frame.template.code.text[offset] == UInt8(ascii: "\n") {
      out.append(contentsOf: frame.template.code.text[start...offset])
      out.append(contentsOf: frame.indent)
      start = offset + 1
    }
    out.append(contentsOf: frame.template.code.text[start..<range.upperBound])
  }

  // MARK: Includes

  private mutating func call(_ template: Template, _ indent: Range<Int>?, _ given: Int, from frame: Frame) {
    frames.append(frame)
    frames.append(
      Frame(
        template: template, step: 0, end: template.code.steps.count,
        indent: indent.map { frame.indent + frame.template.bytes[$0] } ?? [], isMidLine: false,
        overrides: given))
  }

  private mutating func replace(_ parameter: Parameter, by override: Override, in frame: Frame) {
    frames.append(frame)
    let indent = parameter.indent.map { frame.indent + frame.template.bytes[$0] }
    frames.append(
      Frame(
        template: override.template, step: override.steps.lowerBound, end: override.steps.upperBound,
        indent: indent ?? frame.indent, isMidLine: indent == nil, overrides: override.set))
  }

  // MARK: Values and sections

  private mutating func value(_ path: Path, in template: Template) -> (value: Value, shape: Int) {
    let found: (value: Value, shape: Int)? =
      switch path {
      case .current: (contexts.current, -1)
      case .name(let name): contexts.value(named: name)
      case .dotted(let index): contexts.value(named: template.code.dottedNames[index])
      }
    return found ?? (.flag(false), -1)
  }

  /// How often a section of this value is written.
  private static func count(_ value: Value) -> Int {
    switch value {
    case .text(let text): text.isEmpty ? 0 : 1
    case .stretch(let text): text.range.isEmpty ? 0 : 1
    case .html(let bytes): bytes.isEmpty ? 0 : 1
    case .flag(let flag): flag ? 1 : 0
    case .texts(let texts): texts.count
    case .record: 1
    case .list(let list): list.count
    }
  }

  private mutating func enter(_ path: Path, in template: Template) -> Bool {
    if case .current = path, contexts.isRecordOnTop {
      sections.append(Section(value: .flag(true), count: 1, pushes: false))
      return true
    }
    let (value, shape) = value(path, in: template)
    let count = Self.count(value)
    if count == 0 { return false }
    switch value {
    case .texts(let texts): contexts.push(.text(texts[0]))
    case .record(let record): contexts.push(record, shape: shape)
    case .list(let list): contexts.push(list.record(0), shape: shape)
    default: contexts.push(value)
    }
    sections.append(Section(value: value, count: count, pushes: true))
    return true
  }

  /// At the end of a section: goes to its next item, or leaves it.
  private mutating func repeats() -> Bool {
    guard var section = sections.popLast(), section.pushes else { return false }
    section.item += 1
    guard section.item < section.count else {
      contexts.pop()
      return false
    }
    switch section.value {
    case .texts(let texts): contexts.replaceTop(.text(texts[section.item]))
    case .list(let list): contexts.replaceTop(list.record(section.item))
    default: break
    }
    sections.append(section)
    return true
  }
}
