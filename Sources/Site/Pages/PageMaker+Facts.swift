import Briefs

extension PageMaker {
  /// What the page of an entity shows of all that is known.
  ///
  /// Facts of the entity's own file are not among them: its profile shows them as they are written.
  func facts(of index: Int) -> EntityFacts {
    let known = graph.knowledge
    let address = graph.entities[index].address
    func isElsewhere(_ passage: Passage) -> Bool { passage.home != .entity(index) }
    let events = known.eventsOf[index].map { known.events[$0] }.filter { isElsewhere($0.what) }
    let strip = TimelineStrip(
      events.map { event in
        .init(
          date: event.date.start, end: event.date.isRange ? event.date.end : nil,
          text: event.what.content.text)
      })
    let conditions = (known.conditionsOf[index] + known.conditionsOn[index]).map { known.conditions[$0] }
      .filter { isElsewhere($0.what) }
    let changes = known.changesOf[index].map { known.changes[$0] }.filter { isElsewhere($0.reason) }
    // A reason belongs to the trend that the page shows.
    let change = changes.first { change in
      cards.trends[index].map { change.reason.home == .brief($0.brief) } ?? true
    }
    return EntityFacts(
      quotations: FactList(
        known.quotationsOf[index].map { known.quotations[$0] }.filter { isElsewhere($0.words) }.map {
          (year: ($0.date?.start ?? date(of: $0.words.home))?.year ?? 0, card: card($0, on: address))
        }),
      positions: known.positionsOf[index].map { known.positions[$0] }.filter { isElsewhere($0.what) }.map {
        card($0, on: address)
      },
      stances: known.positionsOn[index].map { known.positions[$0] }.filter { isElsewhere($0.what) }.map {
        card($0, on: address)
      },
      conditions: conditions.filter { !$0.isObstacle }.map { card($0, on: address) },
      obstacles: conditions.filter(\.isObstacle).map { card($0, on: address) },
      ahead: known.aheadOf[index].map { known.events[$0] }.filter { isElsewhere($0.what) }.map {
        card($0, on: address)
      },
      timeline: FactList(
        events.reversed().map { (year: $0.date.start.year, card: card($0, on: address)) },
        picture: strip?.picture(id: "_timeline")),
      change: change.map { card($0, on: address) })
  }

  func card(_ event: Event, on address: String) -> FactCard {
    var card = card(event.what, of: event.isAhead ? .ahead : .timeline, on: address)
    card.date = SpanCard(span: event.date)
    return card
  }

  func card(_ position: Position, on address: String) -> FactCard {
    var card = card(position.what, of: .positions, on: address)
    card.actors = position.actors.map { self.card($0, on: address) }
    card.issue = cards.entities[position.issue]
    return card
  }

  func card(_ condition: Condition, on address: String) -> FactCard {
    var card = card(condition.what, of: condition.isObstacle ? .obstacles : .conditions, on: address)
    card.label = condition.label
    card.actors = condition.actors.map { self.card($0, on: address) }
    return card
  }

  func card(_ quotation: Quotation, on address: String) -> FactCard {
    var card = card(quotation.words, of: nil, on: address)
    card.actors = [self.card(quotation.speaker, on: address)]
    card.medium = quotation.medium
    card.date = quotation.date.map { SpanCard(span: $0) }
    return card
  }

  func card(_ change: Change, on address: String) -> FactCard {
    var card = card(change.reason, of: .change, on: address)
    card.issue = cards.entities[change.issue]
    card.trend = TrendCard(change.trend)
    return card
  }

  private func card(_ actor: Actor, on address: String) -> ActorCard {
    guard actor.entities.count == 1, graph.entities[actor.entities[0]].address != address else {
      return ActorCard(name: actor.name, url: nil)
    }
    return ActorCard(name: actor.name, url: cards.entities[actor.entities[0]].url)
  }

  /// A passage on the page at an address.
  ///
  /// - Parameter section: the sort of section from which it is; nil for a quotation, which stands in prose.
  func card(_ passage: Passage, of section: SectionKind?, on address: String) -> FactCard {
    guard case .brief(let index) = passage.home else {
      return FactCard(
        html: passage.content.html(of: self.address(of: passage.home), on: address), anchor: nil,
        brief: link(to: passage.home), sources: [], origins: OriginsCard(passage.originCount))
    }
    let brief = graph.briefs[index]
    let body = graph.briefBodies[index]
    let hasAnchor =
      section.map { !body.facts.keptAsProse.contains($0) } ?? body.anchors.contains(passage.id)
    let isHere = brief.address == address
    // On its own page it stands with others: one origin of them all is said once.
    let countsOrigins = !isHere || body.facts.originCount > 1 && section?.holdsClaims ?? true
    let card = cards.briefs[index]
    return FactCard(
      html: passage.content.html(of: brief.address, on: address),
      anchor: isHere && hasAnchor ? passage.id : nil,
      brief: isHere
        ? nil
        : .init(url: card.url + (hasAnchor ? "#" + passage.id : ""), title: card.title, date: card.date),
      sources: isHere
        ? [] : passage.citations.map { CitedSource(brief.header.sources[$0], listedOn: card.url) },
      origins: countsOrigins ? OriginsCard(passage.originCount) : nil)
  }

  private func address(of home: Target) -> String { graph.addresses.address(of: home) }

  /// A link to the page of an entity whose file says something.
  private func link(to home: Target) -> FactCard.BriefLink? {
    guard case .entity(let index) = home else { return nil }
    return .init(url: cards.entities[index].url, title: cards.entities[index].name, date: nil)
  }

  private func date(of home: Target) -> CalendarDate? {
    if case .brief(let index) = home { graph.briefs[index].date } else { nil }
  }
}

extension SectionKind {
  /// Whether its facts may be true or false, rather than notes of the desk on its own knowledge.
  fileprivate var holdsClaims: Bool {
    switch self {
    case .bottomLine, .keyJudgements, .timeline, .ahead, .positions, .conditions, .obstacles: true
    case .discrepancies, .gaps, .assumptions, .change: false
    }
  }
}
