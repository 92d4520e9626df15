import Diagnostics

/// What an entity's profile refers to.
package struct Relations: Sendable {
  package var country: Int?
  package var parties: [Int] = []
  package var related: [Int] = []

  static func all(in registry: inout Registry, report: inout Report) -> [Relations] {
    var all: [Relations] = []
    // Countries without a file may be added on the way; they have no header and so no relations.
    for entity in registry.entities {
      guard let header = entity.header else {
        all.append(Relations())
        continue
      }
      var relations = Relations()
      if let country = header.country {
        relations.country = registry.entityOrNew(country, of: .countries, report: &report)
      }
      relations.parties = header.parties.compactMap { registry.anyEntity($0, report: &report) }
      relations.related = header.related.compactMap { registry.anyEntity($0, report: &report) }
      all.append(relations)
    }
    return all + Array(repeating: Relations(), count: registry.entities.count - all.count)
  }
}

extension Registry {
  /// The entity of any kind that a profile names.
  fileprivate func anyEntity(_ reference: Located<String>, report: inout Report) -> Int? {
    switch entity(reference.value) {
    case .found(.entity(let index)): return index
    case .ambiguous(let targets):
      let choices = targets.prefix(5).map { path(of: $0) }.joined(separator: ", ")
      report.error(
        "‘\(reference.value)’ is the name of \(targets.count) pages", at: reference.place,
        help: "write one of: \(choices)")
    case .found, .unknown:
      if case .found = lookUp(reference.value) {
        report.error(
          "‘\(reference.value)’ is not a person, country, issue or other entity", at: reference.place)
        return nil
      }
      if let held = heldBack(named: reference.value) {
        report.error("‘\(reference.value)’ \(held.refusal.why)", at: reference.place, help: held.refusal.help)
        return nil
      }
      report.error(
        "no page is called ‘\(reference.value)’", at: reference.place,
        help: Suggestion.question(for: reference.value, among: names) ?? "give its id, name or alias")
    }
    return nil
  }
}
