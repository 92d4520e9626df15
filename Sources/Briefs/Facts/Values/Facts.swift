/// What one body says in the shapes that Dossier knows, each sort in the order of the text.
package struct Facts: Sendable {
  package internal(set) var bottomLine: Passage?
  package internal(set) var judgements: [Judgement] = []
  /// What happened, and what is ahead.
  package internal(set) var events: [Event] = []
  package internal(set) var positions: [Position] = []
  package internal(set) var conditions: [Condition] = []
  package internal(set) var quotations: [Quotation] = []
  package internal(set) var remarks: [Remark] = []
  package internal(set) var changes: [Change] = []
  /// Sections that are not wholly of their shape: the page shows them as the author wrote them, within `Body.prose`.
  package internal(set) var keptAsProse: Set<SectionKind> = []
  /// How many independent origins all claims together rest on; none where nothing is cited.
  package internal(set) var originCount = 0

  /// What may be true or false: not what the desk says of its own knowledge.
  var claims: [Passage] {
    judgements.map(\.claim) + events.map(\.what) + positions.map(\.what) + conditions.map(\.what)
      + quotations.map(\.words)
  }

  /// The entities that take part in something here, whether or not the text names them by themselves.
  var participants: [Int] {
    var found: [Int] = []
    for position in positions { found += [position.issue] + position.actors.flatMap(\.entities) }
    for condition in conditions { found += condition.issues + condition.actors.flatMap(\.entities) }
    for quotation in quotations { found += quotation.speaker.entities }
    return found + changes.map(\.issue)
  }
}
