/// The facts of all briefs and entities together, and by whom and what they are about.
///
/// The lists hold the facts of the briefs, newest first, then those of the entities' own files; all the rest are
/// indices into them.
package struct Knowledge: Sendable {
  package let judgements: [Judgement]
  package let events: [Event]
  package let positions: [Position]
  package let conditions: [Condition]
  package let quotations: [Quotation]
  package let remarks: [Remark]
  package let changes: [Change]

  /// What happened, and what is ahead, by date.
  package let timeline: [Int]
  package let ahead: [Int]
  /// Judgements by the day on which they fall due; those without one come last.
  package let judgementsByDue: [Int]

  // For each entity, in the order of the lists unless said otherwise.

  /// By date.
  package let eventsOf: [[Int]]
  /// By date.
  package let aheadOf: [[Int]]
  package let positionsOf: [[Int]]
  package let positionsOn: [[Int]]
  /// Terms that an actor sets.
  package let conditionsOf: [[Int]]
  /// Terms and obstacles of an issue.
  package let conditionsOn: [[Int]]
  /// The newest first; one without a date counts as said on the day of its brief.
  package let quotationsOf: [[Int]]
  package let changesOf: [[Int]]
  package let judgementsOf: [[Int]]

  package let bibliography: Bibliography

  init(briefs: [Brief], briefFacts: [Facts], entityFacts: [Facts]) {
    let facts = briefFacts + entityFacts
    let count = entityFacts.count
    let events = facts.flatMap(\.events)
    let quotations = facts.flatMap(\.quotations)
    let positions = facts.flatMap(\.positions)
    let conditions = facts.flatMap(\.conditions)
    let changes = facts.flatMap(\.changes)
    let judgements = facts.flatMap(\.judgements)
    func group(_ indices: [Int], _ entities: (Int) -> [Int]) -> [[Int]] {
      var groups: [[Int]] = Array(repeating: [], count: count)
      for index in indices {
        for entity in entities(index) where groups[entity].last != index { groups[entity].append(index) }
      }
      return groups
    }
    func said(_ quotation: Quotation) -> CalendarDate {
      if let date = quotation.date { return date.start }
      if case .brief(let brief) = quotation.words.home { return briefs[brief].date }
      return .earliest
    }

    let byDate = events.indices.sorted { (events[$0].date, $0) < (events[$1].date, $1) }
    timeline = byDate.filter { !events[$0].isAhead }
    ahead = byDate.filter { events[$0].isAhead }
    eventsOf = group(timeline) { events[$0].what.entities }
    aheadOf = group(ahead) { events[$0].what.entities }
    positionsOf = group(Array(positions.indices)) { positions[$0].actors.flatMap(\.entities) }
    positionsOn = group(Array(positions.indices)) { [positions[$0].issue] }
    conditionsOf = group(Array(conditions.indices)) { conditions[$0].actors.flatMap(\.entities) }
    conditionsOn = group(Array(conditions.indices)) { conditions[$0].issues }
    let bySaying = quotations.indices.map { (date: said(quotations[$0]), index: $0) }
      .sorted { ($1.date, $0.index) < ($0.date, $1.index) }
    quotationsOf = group(bySaying.map(\.index)) { quotations[$0].speaker.entities }
    changesOf = group(Array(changes.indices)) { [changes[$0].issue] }
    judgementsOf = group(Array(judgements.indices)) { judgements[$0].claim.entities }
    judgementsByDue = judgements.indices.sorted { a, b in
      switch (judgements[a].due?.lastDay, judgements[b].due?.lastDay) {
      case (let first?, let second?): (first, a) < (second, b)
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): a < b
      }
    }
    bibliography = Bibliography(briefs)
    self.judgements = judgements
    self.events = events
    self.positions = positions
    self.conditions = conditions
    self.quotations = quotations
    self.changes = changes
    remarks = facts.flatMap(\.remarks)
  }
}
