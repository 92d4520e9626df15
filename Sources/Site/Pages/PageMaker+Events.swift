import Briefs

/// A list of all events of one sort.
enum EventList: CaseIterable, Sendable {
  case timeline, ahead

  var page: OwnPage { self == .timeline ? .timeline : .ahead }
  var address: String { page.address }
  fileprivate var word: Words.Name { self == .timeline ? .timeline : .ahead }
}

extension PageMaker {
  /// How many dates ahead the home page shows.
  private static let nextDates = 8
  /// How many dates the list of those ahead tells as past.
  private static let lastDates = 40

  /// The lists that have something to tell.
  var eventLists: [EventList] {
    let known = graph.knowledge
    return (known.timeline.isEmpty ? [] : [.timeline]) + (known.ahead.isEmpty ? [] : [.ahead])
  }

  /// A list of events among the lists of the site.
  func count(of list: EventList) -> CountCard {
    CountCard(url: list.address, title: words[list.word], count: entries(of: list).count)
  }

  /// What happened, the newest first, or what is still ahead, the soonest first.
  func entries(of list: EventList) -> DatedEntries {
    if let sorted = eventEntries[list] { return sorted }
    let known = graph.knowledge
    let indices =
      list == .timeline ? known.timeline.reversed() : known.ahead.filter { isStillAhead(known.events[$0]) }
    return DatedEntries(
      indices.map { .init(date: known.events[$0].date.start, index: $0) }, ascending: list == .ahead)
  }

  /// The next dates, and where the others are.
  var ahead: (cards: [FactCard], more: LinkCard?) {
    let entries = entries(of: .ahead)
    return (
      entries.first.prefix(Self.nextDates).map { card(graph.knowledge.events[$0.index], on: "index.html") },
      entries.count <= Self.nextDates
        ? nil : LinkCard(url: EventList.ahead.address, title: "All \(entries.count) dates ahead")
    )
  }

  /// A list, or the part of it that belongs to a period.
  func events(_ list: EventList, _ period: Period? = nil) -> EventsPage {
    let entries = entries(of: list)
    let address = period.map { Self.archiveAddress(list.address, $0) } ?? list.address
    let events = (period.map(entries.entries) ?? entries.first).map { graph.knowledge.events[$0.index] }
    var months: [EventsPage.Month] = []
    for event in events {
      let start = event.date.start
      guard let month = CalendarDate(year: start.year, month: start.month) else { continue }
      if months.last?.anchor != month.iso {
        months.append(.init(anchor: month.iso, title: month.text, items: []))
      }
      months[months.count - 1].items.append(card(event, on: address))
    }
    let up = period == nil ? [] : [LinkCard(url: list.address, title: words[list.word])]
    let title = period.map { "\(words[list.word]): \($0.title)" } ?? words[list.word]
    return EventsPage(
      frame: frame(at: address, PageCard(title: title, trail: [homeLink] + up)),
      today: list == .ahead ? DateCard(graph.today) : nil, picture: Self.strip(events), months: months,
      past: list == .ahead && period == nil ? passed : [],
      archive: period == nil ? entries.archive.map { archiveCount($0, of: list.address) } : [])
  }

  /// What was ahead once, the latest first.
  private var passed: [FactCard] {
    let known = graph.knowledge
    return known.ahead.reversed().lazy.map { known.events[$0] }.filter { !isStillAhead($0) }
      .prefix(Self.lastDates).map { card($0, on: EventList.ahead.address) }
  }
}
