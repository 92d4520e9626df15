import Diagnostics

/// Compiled templates that can include each other.
struct Templates: Sendable {
  private(set) var names = Names()
  private var templates: [Template] = []
  /// For each name, the template that has it, or -1.
  private var numbers: [Int] = []

  /// Of several sources with one template name, only the last is read.
  init(_ sources: [SourceText], _ report: inout Report) {
    var last: [String: Int] = [:]
    for (index, source) in sources.enumerated() { last[Self.name(of: source)] = index }
    for (index, source) in sources.enumerated() where last[Self.name(of: source)] == index {
      let name = Self.name(of: source)
      _ = names.number(for: name)
      templates.append(Template(name: name, source: source, code: Compiler.compile(source, &names, &report)))
    }
    numbers = Array(repeating: -1, count: names.count)
    for (index, template) in templates.enumerated() {
      if let name = names.number(of: template.name) { numbers[name] = index }
    }
  }

  var templateNames: [String] { templates.map(\.name) }

  var stepCount: Int { templates.reduce(0) { $0 + $1.code.steps.count } }

  func template(named name: Int) -> Template? {
    numbers[name] < 0 ? nil : templates[numbers[name]]
  }

  func template(named name: String) -> Template? {
    names.number(of: name).flatMap { template(named: $0) }
  }

  private static func name(of source: SourceText) -> String {
    let file = source.path.split(separator: "/").last ?? ""
    return String(file.hasSuffix(".mustache") ? file.dropLast(".mustache".count) : file)
  }
}
