import Diagnostics

/// A tag that still waits for the tag that closes it.
struct OpenElement {
  enum Kind {
    case section, inverted
    /// An index into `Code.parents`. The step before the parent holds the white space in front of its tag, if any.
    case parent(Int, lead: Range<Int>?)
    /// A block given to the parent around it. A nil width is that of its least indented line.
    case argument(parent: Int, name: Int, width: Int?)
    /// A block elsewhere, an index into `Code.parameters`. `lead` is set if its opening tag had a line to itself.
    case parameter(Int, lead: Range<Int>?)

    var noun: String {
      switch self {
      case .section: "section"
      case .inverted: "inverted section"
      case .parent: "parent"
      case .argument, .parameter: "block"
      }
    }
  }

  let kind: Kind
  let name: Range<Int>
  /// The step that opened it, or the first of its content.
  let step: Int
  /// Where the innermost block stands in the stack of open elements: this one or one around it.
  let block: Int?
  /// Of a block, the white space that its least indented line starts with.
  var margin: Range<Int>?

  var isParent: Bool {
    if case .parent = kind { true } else { false }
  }
}

extension Compiler {
  mutating func push(_ kind: OpenElement.Kind, _ tag: Tag) {
    let block: Int? =
      switch kind {
      case .argument, .parameter: open.count
      default: open.last?.block
      }
    open.append(OpenElement(kind: kind, name: tag.name, step: code.steps.count, block: block))
  }

  mutating func openSection(_ tag: Tag, _ kind: OpenElement.Kind, _ step: (Path) -> Step) {
    if takeLine(of: tag) == nil { startLine(at: tag) }
    push(kind, tag)
    add(step(path(tag.name) ?? .current), at: tag.name)
  }

  mutating func openParent(_ tag: Tag) {
    let lead = lines.lead(before: tag.range.lowerBound)
    flush(upTo: lead?.lowerBound ?? tag.range.lowerBound)
    position = tag.range.upperBound
    if let lead {
      // Whether the parent stands alone is known only at its end; until then its indentation counts as text.
      noteMargin(lead)
      add(.text(lead, startsLine: true), at: lead)
      startsLine = false
    } else {
      startLine(at: tag)
    }
    push(.parent(code.parents.count, lead: lead), tag)
    add(.parent(code.parents.count), at: tag.name)
    code.parents.append(Parent(name: name(tag.name) ?? 0))
  }

  mutating func openBlock(_ tag: Tag) {
    guard let name = name(tag.name) else { return push(.section, tag) }
    if case .parent(let parent, _) = open.last?.kind {
      openArgument(tag, name, of: parent)
    } else {
      openParameter(tag, name)
    }
  }

  /// A block given to a parent is like a template of its own: it starts behind the line of its tag.
  private mutating func openArgument(_ tag: Tag, _ name: Int, of parent: Int) {
    flush(upTo: tag.range.lowerBound)
    let arguments = code.parents[parent].arguments
    if let first = arguments.first(where: { $0.name == name }) {
      report.error(
        "block ‘\(names.texts[name])’ is given twice", at: source.place(tag.name),
        notes: [.init("it was first given here", at: source.place(first.place))])
    } else if arguments.count == Self.mostArguments {
      report.error("a parent takes no more than \(Self.mostArguments) blocks", at: source.place(tag.name))
    }
    let end = lines.end(behind: tag.range.upperBound)
    let lead = lines.lead(before: tag.range.lowerBound)
    position = end ?? tag.range.upperBound
    startsLine = true
    push(.argument(parent: parent, name: name, width: end == nil ? lead?.count ?? 0 : nil), tag)
  }

  private mutating func openParameter(_ tag: Tag, _ name: Int) {
    let lead = lines.lead(before: tag.range.lowerBound)
    var standalone: Range<Int>?
    if let lead, lines.end(behind: tag.range.upperBound) == nil {
      flush(upTo: lead.lowerBound)
      position = tag.range.upperBound
      noteMargin(lead)
    } else {
      standalone = takeLine(of: tag)
      if standalone == nil { startLine(at: tag) }
    }
    push(.parameter(code.parameters.count, lead: standalone), tag)
    add(.parameter(code.parameters.count), at: tag.name)
    code.parameters.append(Parameter(name: name, indent: lead))
    if let lead, standalone == nil {
      // What replaces the default brings its own indentation.
      add(.text(lead, startsLine: true), at: lead)
      startsLine = false
    }
  }
}
