import Briefs

extension PageMaker {
  /// What a brief's page shows beside its prose; sections that are kept as prose are left to it.
  func facts(ofBrief index: Int) -> BriefFacts {
    let address = graph.briefs[index].address
    let facts = graph.briefBodies[index].facts
    func shown<Fact>(_ kind: SectionKind, _ list: [Fact]) -> [Fact] {
      facts.keptAsProse.contains(kind) ? [] : list
    }
    func remarks(_ kind: Remark.Kind, _ section: SectionKind) -> [FactCard] {
      shown(section, facts.remarks).filter { $0.kind == kind }.map { card($0.what, of: section, on: address) }
    }
    var positions: [BriefFacts.Group] = []
    for position in shown(.positions, facts.positions) {
      let card = card(position, on: address)
      if positions.last?.issue?.url == card.issue?.url {
        positions[positions.count - 1].items.append(card)
      } else {
        positions.append(.init(issue: card.issue, actors: [], items: [card]))
      }
    }
    var conditions: [BriefFacts.Group] = []
    for condition in shown(.conditions, facts.conditions.filter { !$0.isObstacle }) {
      let card = card(condition, on: address)
      if conditions.last?.actors.map(\.name) == card.actors.map(\.name) {
        conditions[conditions.count - 1].items.append(card)
      } else {
        conditions.append(.init(issue: nil, actors: card.actors, items: [card]))
      }
    }
    return BriefFacts(
      judgements: shown(.keyJudgements, facts.judgements).map { card($0, on: address) },
      positions: positions, conditions: conditions,
      obstacles: shown(.obstacles, facts.conditions.filter(\.isObstacle)).map { card($0, on: address) },
      timeline: shown(.timeline, facts.events.filter { !$0.isAhead }).map { card($0, on: address) },
      ahead: shown(.ahead, facts.events.filter(\.isAhead)).map { card($0, on: address) },
      changes: shown(.change, facts.changes).map { card($0, on: address) },
      discrepancies: remarks(.discrepancy, .discrepancies), gaps: remarks(.gap, .gaps),
      assumptions: remarks(.assumption, .assumptions))
  }

  /// A judgement with its likelihood drawn, or else with its standing in the list of all.
  func card(
    _ judgement: Judgement, on address: String, standing: JudgementCard.Standing? = nil
  ) -> JudgementCard {
    let bands = graph.settings.likelihood.bands
    let bar = judgement.band.map { band in
      LikelihoodBar(
        .init(term: bands[band].terms[0], range: bands[band].low...bands[band].high),
        bounds: bands.dropFirst().map(\.low))
    }
    let home = graph.addresses.address(of: judgement.claim.home)
    func moved(_ snippet: Snippet) -> [UInt8] { snippet.html(of: home, on: address) }
    return JudgementCard(
      claim: card(judgement.claim, of: .keyJudgements, on: address),
      bar: standing == nil ? bar?.picture(id: "_" + judgement.claim.id) : nil,
      confidence: judgement.confidence?.rawValue,
      reason: judgement.reason.map(moved),
      outcome: judgement.outcome.map {
        .init(verdict: $0.verdict.rawValue, date: $0.date.map { DateCard($0) }, note: $0.note.map(moved))
      },
      standing: standing)
  }

  /// Prose with the number of origins behind each of its quotations, at the end of the line that names the speaker;
  /// where all claims of the brief have one, the page says so once.
  func quotationsMarked(in prose: [UInt8], ofBrief index: Int) -> [UInt8] {
    let facts = graph.briefBodies[index].facts
    guard facts.originCount > 1 else { return prose }
    var out: [UInt8] = []
    var rest = prose[...]
    for quotation in facts.quotations {
      guard let origins = OriginsCard(quotation.words.originCount),
        let figure = rest.end(of: "<figure id=\"\(quotation.words.id)\">"),
        let caption = rest[figure...].end(of: "</figcaption>")
      else { continue }
      let end = caption - "</figcaption>".utf8.count
      out += rest[..<end]
      out += " · <span class=\"origins\(origins.isOne ? " one" : "")\">\(origins.text)</span>".utf8
      rest = rest[end...]
    }
    return out + rest
  }
}

extension ArraySlice<UInt8> {
  /// The offset behind the first occurrence of some text.
  fileprivate func end(of text: String) -> Int? {
    let sought = Array(text.utf8)
    var at = startIndex
    while let found = self[at...].firstIndex(of: sought[0]) {
      if self[found...].starts(with: sought) { return found + sought.count }
      at = found + 1
    }
    return nil
  }
}
