import Briefs
import Templates

/// The judgements of all texts by where they stand, and how those that are decided came out.
struct JudgementsPage: Sendable {
  let frame: Frame
  let today: DateCard
  let record: TrackRecord?
  let lists: [Judgement.Status: DatedList<JudgementCard>]

  static let address = OwnPage.judgements.address

  static let shape = Shape<JudgementsPage>(
    "judgements",
    Frame.fields(\.frame) + [
      .record("today", of: DateCard.shape) { $0.today },
      .record("record", of: TrackRecord.shape) { $0.record },
    ]
      + Judgement.Status.allCases.map { status in
        .record(status.rawValue, of: JudgementCard.datedShape) { $0.lists[status] }
      })
}
