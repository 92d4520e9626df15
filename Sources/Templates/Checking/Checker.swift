import Diagnostics

/// Follows every way through a template and all that it includes, with the shapes that are on the context stack there.
///
/// A template is followed once for each different stack. What is included joins a queue and does not nest, so that
/// templates that include themselves come to an end.
struct Checker {
  /// A stretch of a template, and all that decides what its names mean.
  private struct State: Hashable {
    let template: String
    let steps: Range<Int>
    let shapes: [Int]
    let current: Scope.Current
    let overrides: Int
  }

  let templates: Templates
  let table: ShapeTable
  var report = Report()
  private var reported: Set<ReportedPlace> = []
  private var overrides = OverrideTable()
  private var states: [(state: State, template: Template)] = []
  private var numbers: [State: Int] = [:]
  private var includes: [Include] = []
  /// By template name, the blocks that it has a place for.
  var parameters: [String: Set<Int>] = [:]
  private var stepsLeft: Int

  private struct ReportedPlace: Hashable {
    let template: String
    let offset: Int
  }

  private static let mistakeLimit = 100

  init(_ templates: Templates, _ table: ShapeTable) {
    self.templates = templates
    self.table = table
    stepsLeft = 20 * templates.stepCount + 20_000
  }

  mutating func check(_ template: Template) {
    let state = State(
      template: template.name, steps: template.code.steps.indices, shapes: [0], current: .record, overrides: 0
    )
    states = [(state, template)]
    numbers = [state: 0]
    var next = 0
    while next < states.count, report.errorCount < Self.mistakeLimit {
      guard stepsLeft > 0 else {
        return report.error(
          "this is included in too many different ways to be checked",
          at: states[next].template.source.place(0..<0))
      }
      follow(next)
      next += 1
    }
    for include in Include.endless(includes, states: states.count) {
      error(
        "this includes itself without end", at: include.step, of: states[include.from].template,
        help: "include it in a section over a list that each item has for itself")
    }
  }

  private mutating func follow(_ number: Int) {
    let (state, template) = states[number]
    let code = template.code
    var scope = Scope(state.shapes, state.current)
    var step = state.steps.lowerBound
    while step < state.steps.upperBound, report.errorCount < Self.mistakeLimit {
      var next = step + 1
      stepsLeft -= 1
      switch code.steps[step] {
      case .text: break
      case .escaped(let path): checkText(path, in: scope, at: step, of: template)
      case .unescaped(let path): checkHTML(path, in: scope, at: step, of: template)
      case .section(let path, let end):
        if let found = find(path, in: scope, at: step, of: template) {
          scope.enter(found)
        } else {
          next = end + 1
        }
      case .endSection: scope.leave()
      case .inverted(let path, _): _ = find(path, in: scope, at: step, of: template)
      case .partial(let name, _):
        if let included = self.template(named: name, at: step, of: template) {
          include(included, included.code.steps.indices, state.overrides, scope, from: number, at: step)
        }
      case .parent(let index):
        next = code.parents[index].end
        if let included = self.template(named: code.parents[index].name, at: step, of: template) {
          checkArguments(code.parents[index], of: included, in: template)
          let inside = overrides.set(inside: index, of: template, within: state.overrides)
          include(included, included.code.steps.indices, inside, scope, from: number, at: step)
        }
      case .parameter(let index):
        if let override = overrides.find(code.parameters[index].name, in: state.overrides) {
          next = code.parameters[index].end
          include(override.template, override.steps, override.set, scope, from: number, at: step)
        }
      }
      step = next
    }
  }

  private mutating func include(
    _ template: Template, _ steps: Range<Int>, _ overrides: Int, _ scope: Scope, from: Int, at step: Int
  ) {
    let state = State(
      template: template.name, steps: steps, shapes: scope.shapes, current: scope.current,
      overrides: overrides)
    let number = numbers[state] ?? states.count
    if number == states.count {
      numbers[state] = number
      states.append((state, template))
    }
    includes.append(Include(from: from, to: number, step: step, descent: scope.descent))
  }

  mutating func error(_ message: String, at step: Int, of template: Template, help: String? = nil) {
    error(message, at: template.code.places[step], of: template, help: help)
  }

  /// Reports an error at a place, once however often the checker comes by.
  mutating func error(_ message: String, at place: Range<Int>, of template: Template, help: String?) {
    let key = ReportedPlace(template: template.name, offset: place.lowerBound)
    guard reported.insert(key).inserted else { return }
    report.error(message, at: template.source.place(place), help: help)
  }
}
