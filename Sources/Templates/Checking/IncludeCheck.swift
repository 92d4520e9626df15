import Diagnostics

/// The templates and blocks that a template names.
extension Checker {
  /// The template of a partial or parent tag, or nil if there is none, which is reported.
  mutating func template(named name: Int, at step: Int, of template: Template) -> Template? {
    if let included = templates.template(named: name) { return included }
    let text = templates.names.texts[name]
    error(
      "there is no template ‘\(text)’", at: step, of: template,
      help: Suggestion.question(for: text, among: templates.templateNames))
    return nil
  }

  /// Reports blocks given to a parent that neither it nor anything it includes has a place for.
  mutating func checkArguments(_ parent: Parent, of included: Template, in template: Template) {
    if parent.arguments.isEmpty { return }
    let known = parameters(of: included)
    for argument in parent.arguments where !known.contains(argument.name) {
      let name = templates.names.texts[argument.name]
      let candidates = known.sorted().map { templates.names.texts[$0] }
      error(
        "parent ‘\(included.name)’ has no block ‘\(name)’", at: argument.place, of: template,
        help: Suggestion.question(for: name, among: candidates)
          ?? (candidates.isEmpty ? nil : "it has \(candidates.joined(separator: ", "))"))
    }
  }

  /// The blocks of a template and of all that it includes.
  private mutating func parameters(of template: Template) -> Set<Int> {
    if let known = parameters[template.name] { return known }
    var found: Set<Int> = []
    var seen: Set<String> = [template.name]
    var waiting = [template]
    while let next = waiting.popLast() {
      found.formUnion(next.code.parameters.map(\.name))
      for step in next.code.steps {
        let name: Int? =
          switch step {
          case .partial(let name, _): name
          case .parent(let index): next.code.parents[index].name
          default: nil
          }
        if let included = name.flatMap({ templates.template(named: $0) }), seen.insert(included.name).inserted
        {
          waiting.append(included)
        }
      }
    }
    parameters[template.name] = found
    return found
  }
}
