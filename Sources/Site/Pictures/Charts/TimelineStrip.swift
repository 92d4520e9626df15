package import Briefs

/// Events as dots on one line of time; those that fall together stand one upon the other.
package struct TimelineStrip: Sendable {
  package struct Event: Sendable, Equatable {
    let date: CalendarDate
    /// The last day of what took longer.
    let end: CalendarDate?
    /// Without markup.
    let text: String

    package init(date: CalendarDate, end: CalendarDate? = nil, text: String) {
      self.date = date
      self.end = end
      self.text = text
    }

    fileprivate var when: String { end.map { "\(date.text) – \($0.text)" } ?? date.text }
  }

  private let events: [Event]
  private let span: DaySpan
  private let latest: CalendarDate

  /// - Returns: Nil unless there are three events and some time between them: fewer are told sooner than drawn.
  package init?(_ events: [Event]) {
    let sorted = events.sorted { $0.date < $1.date }
    guard sorted.count > 2, let first = sorted.first,
      let last = sorted.max(by: { ($0.end ?? $0.date) < ($1.end ?? $1.date) })
    else { return nil }
    latest = max(last.end ?? last.date, first.date)
    span = DaySpan(first.date, until: latest)
    // Events of one month that nobody dated better have no order to show.
    guard
      sorted.contains(where: {
        DaySpan($0.date, until: $0.end).middle != DaySpan(first.date, until: first.end).middle
      })
    else { return nil }
    self.events = sorted
  }

  /// A dot and the air around it.
  private static let pitch = 10
  private static let left = 8
  /// The highest pile in which each event still has its dot.
  private static let highestPile = 7
  private static let tallestColumn = 64

  package func picture(id: String) -> Picture {
    let axis = TimeAxis(
      from: events[0].date, span: span, left: Self.left, width: Picture.width - 2 * Self.left)
    let piles = piles(on: axis)
    let highest = piles.map(\.events.count).max() ?? 0
    let hasDots = highest <= Self.highestPile
    let ground = (hasDots ? highest * Self.pitch : Self.tallestColumn + 18) + 8
    var drawing: Markup = """
      <path class="axis" d="M0 \(ground)H\(Picture.width)\(ticks(axis, ground))"/>\(labels(axis, ground))
      """
    for pile in piles {
      drawing += hasDots ? dots(pile, axis, ground) : column(pile, ground, highest)
    }
    return Picture(
      id: id, style: "strip", height: ground + 28, finding: finding,
      description:
        "A line of time with \(hasDots ? "a dot" : "columns") for \(hasDots ? "each event" : "events that fall together").",
      lines: events.map { "\($0.when): \($0.text)" }, drawing: drawing)
  }

  private struct Pile {
    let x: Int
    var events: [Event]
  }

  /// Events by where they stand on the line, from left to right; those whose dots would overlap share a pile.
  private func piles(on axis: TimeAxis) -> [Pile] {
    let places = events.map { (x: axis.x(middle($0)), event: $0) }.sorted { $0.x < $1.x }
    var piles: [Pile] = []
    for (x, event) in places {
      if let last = piles.last, x - last.x < Self.pitch {
        piles[piles.count - 1].events.append(event)
      } else {
        piles.append(Pile(x: x, events: [event]))
      }
    }
    return piles
  }

  /// The middle of what an event may have of the line.
  private func middle(_ event: Event) -> Int {
    let days = DaySpan(event.date, until: event.end)
    return (max(days.first, span.first) + min(days.last, span.last)) / 2
  }

  /// A dot for each event: hollow where its day is not known, with a line to both sides where it took long.
  private func dots(_ pile: Pile, _ axis: TimeAxis, _ ground: Int) -> Markup {
    var markup = Markup()
    for (number, event) in pile.events.enumerated() {
      let y = ground - 8 - number * Self.pitch
      if let end = event.end {
        let days = DaySpan(event.date, until: end)
        let (from, to) = (axis.x(days.first), axis.x(min(days.last, span.last)))
        if to - from > Self.pitch { markup += "<path class=\"span\" d=\"M\(from) \(y)H\(to)\"/>" }
      }
      let style = event.date.day == nil ? "vague" : "event"
      markup += """
        <circle class="\(style)" cx="\(pile.x)" cy="\(y)" r="4"><title>\(event.when): \(event.text)</title></circle>
        """
    }
    return markup
  }

  /// A column for many events at once, with their number over the tallest.
  private func column(_ pile: Pile, _ ground: Int, _ highest: Int) -> Markup {
    let height = max(3, pile.events.count * Self.tallestColumn / highest)
    let (first, last) = (pile.events[0].date.text, pile.events[pile.events.count - 1].date.text)
    let when = first == last ? first : "\(first) – \(last)"
    let count = pile.events.count
    let bar: Markup = """
      <rect class="event" x="\(pile.x - 4)" y="\(ground - height)" width="8" height="\(height)">\
      <title>\(when): \(count == 1 ? pile.events[0].text : "\(count) events")</title></rect>
      """
    guard count == highest else { return bar }
    let half = Lettering.width(String(count)) / 2
    let x = min(max(pile.x, half), Picture.width - half)
    return "\(bar)<text x=\"\(x)\" y=\"\(ground - height - 5)\" text-anchor=\"middle\">\(count)</text>"
  }

  private func ticks(_ axis: TimeAxis, _ ground: Int) -> Markup {
    axis.ticks.reduce(into: Markup()) { $0 += "M\($1.x) \(ground)v6" }
  }

  private func labels(_ axis: TimeAxis, _ ground: Int) -> Markup {
    axis.ticks.reduce(into: Markup()) { markup, tick in
      let half = Lettering.width(tick.label) / 2
      let x = min(max(tick.x, half), Picture.width - half)
      markup += "<text x=\"\(x)\" y=\"\(ground + 22)\" text-anchor=\"middle\">\(tick.label)</text>"
    }
  }

  /// `12 events from 24 February 2022 to 3 April 2025`.
  var finding: String {
    "\(events.count) events from \(events[0].date.text) to \(latest.text)"
  }
}
