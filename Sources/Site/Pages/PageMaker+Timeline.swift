import Briefs

extension PageMaker {
  static let timelineSlug = "timeline"
  static let timelineAddress = timelineSlug + ".html"
  private static let timelineTitle = "Timeline"
  /// How many events the page shows when all of them are on pages of their own.
  private static let newestEvents = 50
  /// How many dates ahead the home page shows.
  private static let nextDates = 8

  /// The timeline among the lists of the site.
  var timelineCount: CountCard {
    CountCard(url: Self.timelineAddress, title: Self.timelineTitle, count: graph.knowledge.timeline.count)
  }

  /// The next dates, seen from the newest brief.
  var ahead: [FactCard] {
    guard let newest = graph.briefs.first?.date else { return [] }
    let known = graph.knowledge
    return known.ahead.lazy.map { known.events[$0] }.filter { newest <= $0.date.end.lastDay }
      .prefix(Self.nextDates).map { card($0, on: "index.html") }
  }

  /// The periods that have a page of their own; none while one page can show all events.
  func timelinePeriods() -> [Period] {
    let dates = graph.knowledge.timeline.reversed().map { graph.knowledge.events[$0].date.start }
    return dates.count > Period.limit ? Period.split(dates) : []
  }

  /// The newest events, or those of a period.
  func timeline(_ period: Period? = nil) -> TimelinePage {
    let known = graph.knowledge
    let all = known.timeline.reversed()
    let periods = period == nil ? timelinePeriods() : []
    let shown = period?.entries ?? 0..<(periods.isEmpty ? all.count : min(all.count, Self.newestEvents))
    let address = period.map { Self.archiveAddress(Self.timelineAddress, $0) } ?? Self.timelineAddress
    let events = all.dropFirst(shown.lowerBound).prefix(shown.count).map { known.events[$0] }
    var months: [TimelinePage.Month] = []
    for event in events {
      let start = event.date.start
      guard let month = CalendarDate(year: start.year, month: start.month) else { continue }
      if months.last?.anchor != month.iso {
        months.append(.init(anchor: month.iso, title: month.text, items: []))
      }
      months[months.count - 1].items.append(card(event, on: address))
    }
    let strip = TimelineStrip(
      events.map { event in
        .init(
          date: event.date.start, end: event.date.isRange ? event.date.end : nil,
          text: event.what.content.text)
      })
    let up = period == nil ? [] : [LinkCard(url: Self.timelineAddress, title: Self.timelineTitle)]
    let title = period.map { "\(Self.timelineTitle): \($0.title)" } ?? Self.timelineTitle
    return TimelinePage(
      frame: frame(at: address, PageCard(title: title, trail: [homeLink] + up)),
      picture: strip?.picture(id: "_timeline"), months: months,
      archive: periods.map { archiveCount($0, of: Self.timelineAddress) })
  }
}
