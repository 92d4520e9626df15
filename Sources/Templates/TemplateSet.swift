package import Diagnostics

/// Mustache templates, compiled once, that are checked against shapes and rendered into bytes.
///
/// The language is that of the Mustache specification with its optional inheritance, without lambdas and dynamic names,
/// and stricter: every name must be known, and only the shape decides what is escaped. A set can be used from several
/// threads at once.
@usableFromInline package struct TemplateSet: Sendable {
  private let templates: Templates
  private let tables = ShapeTables()

  /// Compiles templates and reports what is wrong with them by themselves.
  ///
  /// A template's name is its file name without folders and `.mustache`. Of two with one name the later counts.
  package init(_ sources: [SourceText], report: inout Report) {
    templates = Templates(sources, &report)
  }

  package func contains(_ name: String) -> Bool { templates.template(named: name) != nil }

  /// Reports every name, partial, parent and block that does not fit, in a template and in all that it reaches.
  package func check<Model>(_ name: String, against shape: Shape<Model>, report: inout Report) {
    guard let template = templates.template(named: name) else {
      let help = Suggestion.question(for: name, among: templates.templateNames)
      return report.error("there is no template ‘\(name)’", at: nil, help: help)
    }
    var checker = Checker(templates, tables.table(for: shape.outline, templates.names))
    checker.check(template)
    report.append(checker.report)
  }

  /// Writes a template that was checked against this shape without an error.
  ///
  /// An unchecked one is safe to render, too, but leaves out what it does not find.
  @inlinable package func render<Model>(
    _ name: String, _ shape: Shape<Model>, _ model: Model, into out: inout TemplateOutput
  ) {
    render(name, shape.outline, shape.record(model), into: &out)
  }

  @usableFromInline func render(
    _ name: String, _ shape: ShapeOutline, _ record: Record, into out: inout TemplateOutput
  ) {
    guard let template = templates.template(named: name) else { return }
    var renderer = Renderer(templates, tables.table(for: shape, templates.names))
    renderer.render(template, record, into: &out)
  }

  /// The same, behind bytes that are there.
  package func render<Model>(_ name: String, _ shape: Shape<Model>, _ model: Model, into bytes: inout [UInt8])
  {
    var out = TemplateOutput()
    swap(&out.bytes, &bytes)
    render(name, shape, model, into: &out)
    swap(&out.bytes, &bytes)
  }
}
