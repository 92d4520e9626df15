import Diagnostics

extension Compiler {
  /// Rendering looks a block up among those given to the parents around it.
  static let mostArguments = 100

  mutating func close(_ tag: Tag) {
    guard let element = matchingElement(tag) else {
      flush(upTo: tag.range.lowerBound)
      position = tag.range.upperBound
      return
    }
    switch element.kind {
    case .section, .inverted: closeSection(element, tag)
    case .parent(let parent, let lead): closeParent(parent, lead, element, tag)
    case .argument(let parent, let name, let width): closeArgument(name, of: parent, width, element, tag)
    case .parameter(let parameter, let lead): closeParameter(parameter, lead, tag)
    }
  }

  /// The element that a tag closes, on top of the stack; reports those that should have been closed before it.
  private mutating func matchingElement(_ tag: Tag) -> OpenElement? {
    let name = source.bytes[tag.name]
    guard let index = open.lastIndex(where: { source.bytes[$0.name] == name }) else {
      let notes = open.last.map {
        Diagnostic.Note("\($0.kind.noun) ‘\(text($0.name))’ is open", at: source.place($0.name))
      }
      report.error(
        "this closes nothing that is open", at: source.place(tag.range), notes: notes.map { [$0] } ?? [])
      return nil
    }
    for element in open[(index + 1)...].reversed() {
      report.error(
        "\(element.kind.noun) ‘\(text(element.name))’ is still open here", at: source.place(tag.range),
        notes: [.init("it opens here", at: source.place(element.name))],
        help: "write {{/\(text(element.name))}} before this tag")
    }
    open.removeSubrange((index + 1)...)
    return open[index]
  }

  private mutating func closeSection(_ element: OpenElement, _ tag: Tag) {
    if takeLine(of: tag) == nil { startLine(at: tag) }
    open.removeLast()
    guard element.step < code.steps.count else { return }
    switch code.steps[element.step] {
    case .section(let path, _):
      code.steps[element.step] = .section(path, end: code.steps.count)
      add(.endSection(start: element.step), at: tag.name)
    case .inverted(let path, _):
      code.steps[element.step] = .inverted(path, end: code.steps.count)
    default: break
    }
  }

  private mutating func closeParent(_ parent: Int, _ lead: Range<Int>?, _ element: OpenElement, _ tag: Tag) {
    flush(upTo: tag.range.lowerBound)
    open.removeLast()
    position = tag.range.upperBound
    startsLine = false
    if let lead, let end = lines.end(behind: tag.range.upperBound) {
      code.steps[element.step - 1] = .text(lead.lowerBound..<lead.lowerBound, startsLine: false)
      code.parents[parent].indent = lead
      position = end
      startsLine = true
    }
    code.parents[parent].end = code.steps.count
  }

  private mutating func closeArgument(
    _ name: Int, of parent: Int, _ width: Int?, _ element: OpenElement, _ tag: Tag
  ) {
    let lead = lines.lead(before: tag.range.lowerBound)
    flush(upTo: lead?.lowerBound ?? tag.range.lowerBound)
    position = tag.range.upperBound
    let steps = element.step..<code.steps.count
    let margin = open.removeLast().margin
    dedent(steps, by: width ?? margin?.count ?? 0)
    guard code.parents[parent].arguments.count < Self.mostArguments else { return }
    code.parents[parent].arguments.append(Parent.Argument(name: name, place: element.name, steps: steps))
  }

  private mutating func closeParameter(_ parameter: Int, _ lead: Range<Int>?, _ tag: Tag) {
    _ = takeLine(of: tag)
    let margin = open.removeLast().margin
    if let margin { noteMargin(margin) }
    if lead != nil, let margin { code.parameters[parameter].indent = margin }
    code.parameters[parameter].end = code.steps.count
  }
}
