import Briefs

/// The dates ahead, for the reader's own calendar: iCalendar, RFC 5545.
///
/// A day, a range of days or a month becomes an event of whole days; for a year alone a calendar has no place.
struct EventCalendar: Sendable {
  static let address = "calendar.ics"
  static let mediaType = "text/calendar"

  /// Those that a calendar can show, by date; the same one told by several briefs comes once, from the newest.
  let events: [Event]

  init(_ graph: Graph) {
    var seen: Set<String> = []
    let known = graph.knowledge
    events = known.ahead.map { known.events[$0] }.filter { event in
      event.date.start.month != nil && event.date.end.month != nil
        && event.date.end.lastDay.nextDay != nil
        && seen.insert(event.date.iso + "\n" + event.what.content.text).inserted
    }
  }

  func bytes(_ graph: Graph) -> [UInt8] {
    let site = PublicAddress(graph.settings)
    let ids = StableID(graph.settings)
    var out = CalendarWriter()
    out.line("BEGIN", "VCALENDAR")
    out.line("VERSION", "2.0")
    out.line("PRODID", "-//Dossier//Dates ahead//EN")
    out.line("CALSCALE", "GREGORIAN")
    out.line("METHOD", "PUBLISH")
    // The second is what most programs read.
    out.text("NAME", graph.settings.title)
    out.text("X-WR-CALNAME", graph.settings.title)
    var told: [String: Int] = [:]
    for event in events {
      let home = graph.addresses.address(of: event.what.home)
      // A date that is put off stays the same event; two of the same words in one file are two.
      let name = home + "\n" + event.what.content.text
      told[name, default: 0] += 1
      write(event, uid: ids.uuid(of: name + "\n\(told[name] ?? 1)"), home: home, site, graph, into: &out)
    }
    out.line("END", "VCALENDAR")
    return out.bytes
  }

  private func write(
    _ event: Event, uid: String, home: String, _ site: PublicAddress?, _ graph: Graph,
    into out: inout CalendarWriter
  ) {
    let source = Source(event.what.home, graph)
    let stamp = Self.day(source.date ?? event.date.start) + "T000000Z"
    out.line("BEGIN", "VEVENT")
    out.line("UID", uid)
    out.line("DTSTAMP", stamp)
    out.line("LAST-MODIFIED", stamp)
    out.line("DTSTART;VALUE=DATE", Self.day(event.date.start))
    // The end is the day on which it is over.
    if let end = event.date.end.lastDay.nextDay { out.line("DTEND;VALUE=DATE", Self.day(end)) }
    out.line("TRANSP", "TRANSPARENT")
    out.text("SUMMARY", event.what.content.text)
    let url = site?.url(of: home)
    out.text("DESCRIPTION", [source.title, url].compactMap { $0 }.joined(separator: ": "))
    if let url { out.line("URL", url) }
    out.list("CATEGORIES", event.what.entities.map { graph.entities[$0].name })
    out.line("END", "VEVENT")
  }

  /// The file that tells of an event.
  private struct Source {
    let title: String
    let date: CalendarDate?

    init(_ home: Target, _ graph: Graph) {
      switch home {
      case .brief(let index):
        title = graph.briefs[index].title
        date = graph.briefs[index].lastChange
      case .entity(let index):
        title = graph.entities[index].name
        // A profile has no date; its dates are as old as the newest brief that names it.
        date = graph.appearances[index].first.map { graph.briefs[$0.brief].lastChange }
      case .page, .asset, .index:
        title = graph.settings.title
        date = nil
      }
    }
  }

  private static func day(_ date: CalendarDate) -> String {
    Moment(startOf: date).day.iso.replacing("-", with: "")
  }
}

/// Writes content lines: no longer than 75 bytes, then folded, and ended by CR and LF.
private struct CalendarWriter {
  private(set) var bytes: [UInt8] = []

  /// A value that needs no escaping.
  mutating func line(_ name: String, _ value: String) {
    var width = 0
    for character in (name + ":" + value).unicodeScalars {
      let encoded = Array(String(character).utf8)
      if width + encoded.count > 75 {
        bytes += "\r\n ".utf8
        width = 1
      }
      bytes += encoded
      width += encoded.count
    }
    bytes += "\r\n".utf8
  }

  mutating func text(_ name: String, _ value: String) { line(name, Self.escaped(value)) }

  /// Texts between commas; nothing where there are none.
  mutating func list(_ name: String, _ values: [String]) {
    let texts = values.map(Self.escaped).filter { !$0.isEmpty }
    if !texts.isEmpty { line(name, texts.joined(separator: ",")) }
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in PlainLine.of(text).unicodeScalars {
      if character == "\\" || character == ";" || character == "," { out += "\\" }
      out.unicodeScalars.append(character)
    }
    return out
  }
}
