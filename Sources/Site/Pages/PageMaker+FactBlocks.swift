import Briefs

extension PageMaker {
  /// What a block of an entity's page holds, as indices into the lists of `Knowledge`.
  func entries(_ block: FactBlock, of index: Int) -> DatedEntries {
    let known = graph.knowledge
    func isTerm(_ entry: Int) -> Bool { known.conditions[entry].isObstacle == (block == .obstacles) }
    let indices: [Int] =
      switch block {
      case .quotations: known.quotationsOf[index]
      case .positions: known.positionsOf[index]
      case .stances: known.positionsOn[index]
      case .conditions, .obstacles:
        Set(known.conditionsOf[index] + known.conditionsOn[index]).filter(isTerm).sorted()
      case .ahead: known.aheadOf[index].filter { isStillAhead(known.events[$0]) }
      case .timeline: known.eventsOf[index].reversed()
      }
    let entries = indices.map { (index: $0, fact: fact($0, of: block)) }
      .filter { !isLeftToProfile($0.fact.passage, block, of: index) }
      .map { DatedEntries.Entry(date: $0.fact.date, index: $0.index) }
    return DatedEntries(entries, ascending: block == .ahead)
  }

  /// Whether the day of an event that a text looks ahead to has not passed yet.
  func isStillAhead(_ event: Event) -> Bool { graph.today <= event.date.end.lastDay }

  /// All blocks of an entity's page.
  func facts(of index: Int) -> EntityFacts {
    let known = graph.knowledge
    let address = graph.entities[index].address
    var lists: [FactBlock: DatedList<FactCard>] = [:]
    for block in FactBlock.allCases {
      let entries = entries(block, of: index)
      let archive = entries.archive.map { archiveCount($0, of: Self.archiveBase(address, block)) }
      lists[block] = list(block, entries.first, on: address, archive: archive)
    }
    // A reason belongs to the trend that the page shows.
    let change = known.changesOf[index].map { known.changes[$0] }.first { change in
      cards.trends[index].map { change.reason.home == .brief($0.brief) } ?? true
    }
    let own = graph.entityBodies[index].facts
    return EntityFacts(
      lists, change: change.map { card($0, on: address) },
      judgements: own.keptAsProse.contains(.keyJudgements)
        ? [] : own.judgements.map { card($0, on: address) })
  }

  /// The part of a block that a page of its own shows.
  func factArchive(_ block: FactBlock, of index: Int, _ period: Period) -> FactArchivePage {
    let entity = graph.entities[index]
    let address = Self.archiveAddress(Self.archiveBase(entity.address, block), period)
    let page = PageCard(
      title: "\(entity.name): \(period.title)",
      trail: [
        homeLink, LinkCard(url: Address.index(entity.kind.folder), title: entity.kind.plural),
        LinkCard(url: Address.escaped(entity.address), title: entity.name),
      ])
    let entries = entries(block, of: index).entries(of: period)
    let list = list(block, entries, on: address)
    return FactArchivePage(
      frame: frame(at: address, page), facts: EntityFacts(list.map { [block: $0] } ?? [:]))
  }

  /// `people/x--timeline.html`, from which the addresses of a block's archive are made.
  static func archiveBase(_ address: String, _ block: FactBlock) -> String {
    Self.address(of: block.rawValue, below: address)
  }

  private func list(
    _ block: FactBlock, _ entries: [DatedEntries.Entry], on address: String, archive: [CountCard] = []
  ) -> DatedList<FactCard>? {
    let events = block == .timeline ? entries.map { graph.knowledge.events[$0.index] } : []
    return DatedList(
      entries.map { (date: $0.date, card: card($0.index, of: block, on: address)) }, archive: archive,
      picture: Self.strip(events))
  }

  /// Events on a line of time, if there are enough of them.
  static func strip(_ events: [Event]) -> Picture? {
    TimelineStrip(
      events.map { event in
        .init(
          date: event.date.start, end: event.date.isRange ? event.date.end : nil,
          text: event.what.content.text)
      })?.picture(id: "_timeline")
  }

  private func fact(_ entry: Int, of block: FactBlock) -> (date: CalendarDate, passage: Passage) {
    let known = graph.knowledge
    switch block {
    case .quotations:
      let quotation = known.quotations[entry]
      return (quotation.date?.start ?? date(of: quotation.words.home), quotation.words)
    case .positions, .stances:
      let what = known.positions[entry].what
      return (date(of: what.home), what)
    case .conditions, .obstacles:
      let what = known.conditions[entry].what
      return (date(of: what.home), what)
    case .ahead, .timeline: return (known.events[entry].date.start, known.events[entry].what)
    }
  }

  /// Whether the entity's own file has the fact in a section that stays as it is written.
  private func isLeftToProfile(_ passage: Passage, _ block: FactBlock, of index: Int) -> Bool {
    guard passage.home == .entity(index), let section = block.section else { return false }
    return graph.entityBodies[index].facts.keptAsProse.contains(section)
  }

  private func card(_ entry: Int, of block: FactBlock, on address: String) -> FactCard {
    let known = graph.knowledge
    return switch block {
    case .quotations: card(known.quotations[entry], on: address)
    case .positions, .stances: card(known.positions[entry], on: address)
    case .conditions, .obstacles: card(known.conditions[entry], on: address)
    case .ahead, .timeline: card(known.events[entry], on: address)
    }
  }

  private func date(of home: Target) -> CalendarDate {
    if case .brief(let index) = home { graph.briefs[index].date } else { .earliest }
  }
}

extension FactBlock {
  /// The section in which a text says such things; nil for quotations, which may stand anywhere.
  fileprivate var section: SectionKind? {
    switch self {
    case .quotations: nil
    case .positions, .stances: .positions
    case .conditions: .conditions
    case .obstacles: .obstacles
    case .ahead: .ahead
    case .timeline: .timeline
    }
  }
}
