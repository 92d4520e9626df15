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

  /// The entities that take part in something here, whether or not the text names them by themselves.
  var participants: [Int] {
    var found: [Int] = []
    for position in positions { found += [position.issue] + position.actors.flatMap(\.entities) }
    for condition in conditions { found += condition.issues + condition.actors.flatMap(\.entities) }
    for quotation in quotations { found += quotation.speaker.entities }
    return found + changes.map(\.issue)
  }
}
