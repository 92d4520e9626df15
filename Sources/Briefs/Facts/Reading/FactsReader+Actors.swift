import Diagnostics
import Markdown

extension FactsReader {
  /// The names of a stretch of the text, parted by commas; where ‘A and B’ is no name, also by ‘and’.
  func actors(_ literal: Range<Int>, _ report: inout Report) -> [Actor] {
    var actors: [Actor] = []
    for part in parts(of: literal) {
      if let only = knownActor(part) {
        actors.append(only)
      } else if let (one, other) = halves(of: part), let first = knownActor(one),
        let second = knownActor(other)
      {
        actors += [first, second]
      } else {
        let name = page.plain(part)
        actors.append(actor(name, context.actors.actor(name), at: page.place(part), &report))
      }
    }
    return actors
  }

  /// The one actor that a stretch of the text names; nil when there is doubt.
  private func knownActor(_ literal: Range<Int>) -> Actor? {
    let name = page.plain(literal)
    if let entity = page.linkedEntity(in: literal), halves(of: literal) == nil {
      return Actor(name: name, entities: [entity])
    }
    guard case .found(let entities) = context.actors.actor(name) else { return nil }
    return Actor(name: name, entities: entities)
  }

  /// What stands before and behind the first ‘and’ outside links.
  private func halves(of literal: Range<Int>) -> (Range<Int>, Range<Int>)? {
    let text = page.document.literals
    for word in [" and ", " & "] {
      for start in literal where text[start...].starts(with: word.utf8) {
        let end = start + word.utf8.count
        guard end < literal.upperBound, page.linkedEntity(in: start..<end) == nil else { continue }
        return (page.trimmed(literal.lowerBound..<start), page.trimmed(end..<literal.upperBound))
      }
    }
    return nil
  }

  /// The actor of a name for which there may be no answer, which is reported.
  func actor(
    _ name: String, _ answer: ActorResolver.Answer, at place: Place, _ report: inout Report
  ) -> Actor {
    switch answer {
    case .found(let entities): return Actor(name: name, entities: entities)
    case .ambiguous(let choices):
      report.warning(
        "‘\(name)’ is the name of \(choices.count) pages", at: place, help: choice(among: choices))
    case .unknown:
      report.warning(
        "no actor is called ‘\(name)’", at: place,
        help: Suggestion.question(for: name, among: context.actors.spellings.actors)
          ?? "add it to the front matter, for example under ‘people:’, or give it as an alias")
    }
    return Actor(name: name, entities: [])
  }

  /// The issue that a heading such as `Positions: war in Ukraine` names; in an issue's own file it need not.
  func issue(of section: Section, _ report: inout Report) -> Int? {
    let heading = page[section.nodes.lowerBound].literal
    guard let subject = section.subject else {
      if let own = page.subject, !context.actors.registry.entities[own].kind.isActor { return own }
      report.warning(
        "these positions are on no issue", at: page.firstLine(heading),
        help: "name it in the heading: ‘## Positions: war in Ukraine’")
      return nil
    }
    if let entity = page.linkedEntity(in: subject) { return entity }
    return issue(page.plain(subject), at: page.place(page.trimmed(subject)), &report)
  }

  func issue(_ name: String, at place: Place, _ report: inout Report) -> Int? {
    switch context.actors.issue(name) {
    case .found(let entities): return entities.first
    case .ambiguous(let choices):
      report.warning(
        "‘\(name)’ is the name of \(choices.count) pages", at: place, help: choice(among: choices))
    case .unknown:
      report.warning(
        "no issue is called ‘\(name)’", at: place,
        help: Suggestion.question(for: name, among: context.actors.spellings.issues)
          ?? "add it under ‘issues:’ in the front matter, or give it as an alias of one")
    }
    return nil
  }

  /// The actors and issues in a heading such as `Conditions: Russia` or `Obstacles`.
  func subjects(
    of section: Section, _ kind: SectionKind, _ report: inout Report
  ) -> (actors: [Actor], issues: [Int])? {
    var found: (actors: [Actor], issues: [Int]) = ([], [])
    for part in section.subject.map(parts) ?? [] {
      let name = page.plain(part)
      if let entity = page.linkedEntity(in: part) {
        let isActor = context.actors.registry.entities[entity].kind.isActor
        if isActor { found.actors.append(Actor(name: name, entities: [entity])) }
        if !isActor { found.issues.append(entity) }
      } else if case .found(let issues) = context.actors.issue(name) {
        found.issues += issues
      } else {
        found.actors.append(actor(name, context.actors.actor(name), at: page.place(part), &report))
      }
    }
    if let own = page.subject {
      let entity = context.actors.registry.entities[own]
      if found.actors.isEmpty, entity.kind.isActor {
        found.actors.append(Actor(name: entity.name, entities: [own]))
      }
    }
    if found.issues.isEmpty, let issue = context.mainIssue { found.issues.append(issue) }
    guard kind == .obstacles || !found.actors.isEmpty else {
      report.warning(
        "these conditions are nobody’s", at: page.firstLine(page[section.nodes.lowerBound].literal),
        help: "name in the heading who sets them: ‘## Conditions: Russia’")
      return nil
    }
    return found
  }

  /// The stretches between commas outside links.
  private func parts(of literal: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = literal.lowerBound
    for offset in literal where page.document.literals[offset] == UInt8(ascii: ",") {
      guard page.linkedEntity(in: offset..<offset + 1) == nil else { continue }
      parts.append(page.trimmed(start..<offset))
      start = offset + 1
    }
    parts.append(page.trimmed(start..<literal.upperBound))
    return parts.filter { !$0.isEmpty }
  }

  private func choice(among entities: [Int]) -> String {
    let registry = context.actors.registry
    let choices = entities.prefix(5).map { "[[\(registry.path(of: .entity($0)))]]" }
    return "write one of: " + choices.joined(separator: ", ")
  }
}
