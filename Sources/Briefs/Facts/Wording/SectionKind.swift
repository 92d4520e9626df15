/// A level-2 heading under which Dossier reads facts, by its English name.
package enum SectionKind: String, Sendable, Hashable, CaseIterable {
  case bottomLine = "bottom line"
  case keyJudgements = "key judgements"
  case timeline, ahead, positions, conditions, obstacles, discrepancies, gaps, assumptions, change

  /// Whether the page of an entity shows in a form of its own what the entity's file says so; a brief's page always does.
  var hasBlockOnEntityPages: Bool {
    switch self {
    case .discrepancies, .gaps, .assumptions, .change: false
    default: true
    }
  }

  /// Whether the heading goes on with a name: `Positions: war in Ukraine`.
  var takesSubject: Bool {
    switch self {
    case .positions, .conditions, .obstacles: true
    default: false
    }
  }
}

/// A word of fixed meaning within an item, by its English form.
package enum Label: String, Sendable, Hashable, CaseIterable {
  /// What opens the sentence that says how sure a judgement is: `Confidence: low.`
  case confidence
  case low, moderate, high
  /// What opens the sentence that says how a judgement came out: `Outcome: false, 1 July 2025.`
  case outcome
  case `true`, `false`, partly, void
  /// What stands before the day on which a judgement falls due, and what before the day after it.
  case by, before
}
