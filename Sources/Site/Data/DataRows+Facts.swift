import Briefs
import Diagnostics

extension DataRows {
  func event(_ event: Event, _ json: inout JSONWriter) {
    row(of: event.what, in: event.isAhead ? .ahead : .timeline, &json) { json in
      json.field("date", event.date.iso)
      json.field("ahead", event.isAhead)
    }
  }

  func position(_ position: Position, _ json: inout JSONWriter) {
    row(of: position.what, in: .positions, &json) { json in
      json.field("issue", entityIDs[position.issue])
      field("actors", position.actors, &json)
    }
  }

  func condition(_ condition: Condition, _ json: inout JSONWriter) {
    row(of: condition.what, in: condition.isObstacle ? .obstacles : .conditions, &json) { json in
      json.field("label", condition.label)
      field("actors", condition.actors, &json)
      json.field("issues", texts: condition.issues.map { entityIDs[$0] })
    }
  }

  func quotation(_ quotation: Quotation, _ json: inout JSONWriter) {
    row(of: quotation.words, in: nil, &json) { json in
      field("speakers", [quotation.speaker], &json)
      json.field("medium", quotation.medium)
      json.field("date", quotation.date?.iso)
      json.field("inSource", quotation.isInSource)
    }
  }

  func judgement(_ judgement: Judgement, _ json: inout JSONWriter) {
    row(of: judgement.claim, in: .keyJudgements, &json) { json in
      if let band = judgement.band.map({ graph.settings.likelihood.bands[$0] }) {
        json.key("likelihood")
        json.object { json in
          json.field("term", band.terms.first)
          json.field("low", band.low)
          json.field("high", band.high)
        }
      }
      json.field("confidence", judgement.confidence?.rawValue)
      json.field("reason", judgement.reason?.text)
      json.field("due", judgement.due?.iso)
      if let outcome = judgement.outcome {
        json.key("outcome")
        json.object { json in
          json.field("verdict", outcome.verdict.rawValue)
          json.field("date", outcome.date?.iso)
          json.field("note", outcome.note?.text)
        }
      }
    }
  }

  func change(_ change: Change, _ json: inout JSONWriter) {
    row(of: change.reason, in: .change, &json) { json in
      json.field("issue", entityIDs[change.issue])
      json.field("trend", change.trend.rawValue)
    }
  }

  func remark(_ remark: Remark, _ json: inout JSONWriter) {
    let section: SectionKind =
      switch remark.kind {
      case .discrepancy: .discrepancies
      case .gap: .gaps
      case .assumption: .assumptions
      }
    row(of: remark.what, in: section, &json) { _ in }
  }

  /// What all facts have, and what one has besides.
  ///
  /// - Parameter section: the sort of section in which it stands; nil for a quotation, which stands in prose.
  private func row(
    of passage: Passage, in section: SectionKind?, _ json: inout JSONWriter,
    _ fields: (inout JSONWriter) -> Void
  ) {
    guard let home = home(passage.home) else { return }
    let address: String
    let hasPlace: Bool
    let line: Int
    var sources: [SourceHeader] = []
    func tell(_ body: borrowing Body) -> (Bool, Int) {
      (body.hasPlace(for: passage, of: section), body.line(of: passage.place.range.lowerBound))
    }
    switch passage.home {
    case .brief(let index):
      address = graph.briefs[index].address
      (hasPlace, line) = tell(graph.briefBodies[index])
      sources = graph.briefs[index].header.sources
    case .entity(let index):
      address = graph.entities[index].address
      (hasPlace, line) = tell(graph.entityBodies[index])
    case .page, .asset, .index: return
    }
    json.object { json in
      json.field("id", home.id + "#" + passage.id)
      json.field("in", home.id)
      let fragment = hasPlace ? "#" + passage.id : ""
      json.field("url", Address.escaped(address) + fragment)
      json.field("file", home.file)
      json.field("line", line)
      json.field("text", passage.content.text)
      fields(&json)
      json.field("entities", texts: passage.entities.map { entityIDs[$0] })
      json.field("sources", texts: passage.citations.map { sources[$0].id.value })
      json.field("origins", passage.originCount)
    }
  }

  private func field(_ name: String, _ actors: [Actor], _ json: inout JSONWriter) {
    json.field(name, each: actors) { json, actor in
      json.object { json in
        json.field("name", actor.name)
        json.field("entities", texts: actor.entities.map { entityIDs[$0] })
      }
    }
  }
}
