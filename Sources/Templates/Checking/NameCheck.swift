import Diagnostics

/// What a template may do with a name.
extension Checker {
  mutating func checkText(_ path: Path, in scope: Scope, at step: Int, of template: Template) {
    guard let found = find(path, in: scope, at: step, of: template) else { return }
    let name = text(path, in: template)
    switch found.kind {
    case .text: break
    case .html:
      error("‘\(name)’ is HTML already", at: step, of: template, help: "write {{{\(name)}}}")
    default: reportNotText(name, found, in: scope, at: step, of: template)
    }
  }

  mutating func checkHTML(_ path: Path, in scope: Scope, at step: Int, of template: Template) {
    guard let found = find(path, in: scope, at: step, of: template) else { return }
    let name = text(path, in: template)
    switch found.kind {
    case .html: break
    case .text:
      error("‘\(name)’ is text and must be escaped", at: step, of: template, help: "write {{\(name)}}")
    default: reportNotText(name, found, in: scope, at: step, of: template)
    }
  }

  private mutating func reportNotText(
    _ name: String, _ found: Scope.Found, in scope: Scope, at step: Int, of template: Template
  ) {
    let isOpen = name == "."
    error(
      "‘\(name)’ is \(found.kind.phrase) and cannot be written", at: step, of: template,
      help: isOpen ? listing(scope.shapes.last ?? 0) : "open it as a section: {{#\(name)}}…{{/\(name)}}")
  }

  /// What a name stands for here, or nil if it is unknown, which is reported.
  mutating func find(_ path: Path, in scope: Scope, at step: Int, of template: Template) -> Scope.Found? {
    switch path {
    case .current: scope.found
    case .name(let name): find([name], in: scope, at: step, of: template)
    case .dotted(let index): find(template.code.dottedNames[index], in: scope, at: step, of: template)
    }
  }

  private mutating func find(
    _ names: [Int], in scope: Scope, at step: Int, of template: Template
  ) -> Scope.Found? {
    for record in scope.records.reversed() {
      guard let field = table.field(named: names[0], in: record.shape) else { continue }
      return follow(names, from: field, in: record, at: step, of: template)
    }
    let name = templates.names.texts[names[0]]
    let known = scope.shapes.reversed().flatMap { table.shapes[$0].fields.map(\.name) }
    error(
      "unknown name ‘\(name)’", at: step, of: template,
      help: Suggestion.question(for: name, among: known) ?? listing(scope.shapes.last ?? 0))
    return nil
  }

  /// Goes along a dotted name, each part of which must be in the record that the part before it is.
  private mutating func follow(
    _ names: [Int], from first: Int, in record: Scope.Record, at step: Int, of template: Template
  ) -> Scope.Found? {
    var shape = record.shape
    var field = first
    for (index, name) in names.enumerated().dropFirst() {
      let outline = table.shapes[shape].fields[field]
      guard outline.kind == .record else {
        error(
          "‘\(outline.name)’ is \(outline.kind.phrase) and has no ‘\(templates.names.texts[name])’", at: step,
          of: template,
          help: outline.kind == .list ? "go through it: {{#\(outline.name)}}…{{/\(outline.name)}}" : nil)
        return nil
      }
      shape = table.items(of: field, in: shape)
      guard let next = table.field(named: name, in: shape) else {
        let text = templates.names.texts[name]
        let known = table.shapes[shape].fields.map(\.name)
        let path = names[..<index].map { templates.names.texts[$0] }.joined(separator: ".")
        error(
          "‘\(path)’ has no ‘\(text)’", at: step, of: template,
          help: Suggestion.question(for: text, among: known) ?? listing(shape))
        return nil
      }
      field = next
    }
    let items = table.items(of: field, in: shape)
    return Scope.Found(
      kind: table.shapes[shape].fields[field].kind, items: items < 0 ? nil : items, descends: record.descends)
  }

  private func listing(_ shape: Int) -> String? {
    let outline = table.shapes[shape]
    if outline.fields.isEmpty { return nil }
    return "‘\(outline.key.name)’ has \(outline.fields.map(\.name).joined(separator: ", "))"
  }

  private func text(_ path: Path, in template: Template) -> String {
    switch path {
    case .current: "."
    case .name(let name): templates.names.texts[name]
    case .dotted(let index):
      template.code.dottedNames[index].map { templates.names.texts[$0] }.joined(separator: ".")
    }
  }
}

extension FieldKind {
  fileprivate var phrase: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .flag: "a flag"
    case .texts, .list: "a list"
    case .record: "a record"
    }
  }
}
