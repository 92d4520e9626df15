import Briefs

extension PageMaker {
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
    guard let body = body(of: passage.home), let home = link(to: passage.home) else {
      return FactCard(
        html: passage.content.html, anchor: nil, brief: nil, sources: [],
        origins: OriginsCard(passage.originCount))
    }
    let homeAddress = graph.addresses.address(of: passage.home)
    let isHere = homeAddress == address
    let isShownApart = body.showsApart(passage, of: section)
    let hasAnchor = body.hasPlace(for: passage, of: section)
    // On its own page it stands with others: one origin of them all is said once.
    let countsOrigins = !isHere || body.facts.originCount > 1 && section?.holdsClaims ?? true
    return FactCard(
      html: passage.content.html(of: homeAddress, on: address),
      anchor: isHere && isShownApart ? passage.id : nil,
      brief: isHere
        ? nil
        : .init(url: home.url + (hasAnchor ? "#" + passage.id : ""), title: home.title, date: home.date),
      sources: isHere
        ? [] : sources(of: passage).map { CitedSource($0, listedOn: home.url) },
      origins: countsOrigins ? OriginsCard(passage.originCount) : nil)
  }

  private func body(of home: Target) -> Body? {
    switch home {
    case .brief(let index): graph.briefBodies[index]
    case .entity(let index): graph.entityBodies[index]
    default: nil
    }
  }

  /// A link to the page whose file says something.
  private func link(to home: Target) -> FactCard.BriefLink? {
    switch home {
    case .brief(let index):
      let card = cards.briefs[index]
      return .init(url: card.url, title: card.title, date: card.date)
    case .entity(let index):
      return .init(url: cards.entities[index].url, title: cards.entities[index].name, date: nil)
    default: return nil
    }
  }

  private func sources(of passage: Passage) -> [SourceHeader] {
    guard case .brief(let index) = passage.home else { return [] }
    return passage.citations.map { graph.briefs[index].header.sources[$0] }
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
