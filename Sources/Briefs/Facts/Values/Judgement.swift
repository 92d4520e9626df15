import Diagnostics

/// What a brief thinks likely, and how it came out.
package struct Judgement: Sendable {
  package enum Confidence: String, Sendable { case low, moderate, high }

  package struct Outcome: Sendable {
    package enum Verdict: String, Sendable {
      case `true`, `false`, partly
      /// The question fell away.
      case void
    }

    package let verdict: Verdict
    package let date: CalendarDate?
    package let note: Snippet?
    /// Where the date stands.
    let place: Place
  }

  package enum Status: String, Sendable, CaseIterable { case due, open, decided }

  /// What is judged; citations and entities are those of the whole item.
  package let claim: Passage
  /// The step of the scale, as an index of `LikelihoodScale.bands`.
  package let band: Int?
  package let confidence: Confidence?
  /// What stands behind the confidence.
  package let reason: Snippet?
  package let due: CalendarDate?
  package let outcome: Outcome?

  /// Where the judgement stands on a day: it falls due on the last day that its date may mean.
  package func status(on today: CalendarDate) -> Status {
    if outcome != nil { return .decided }
    return due.map { $0.lastDay <= today } == true ? .due : .open
  }
}
