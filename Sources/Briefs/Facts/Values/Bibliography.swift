/// The sources of all briefs by publisher, each article once however many briefs cite it.
package struct Bibliography: Sendable {
  /// By name; the works that name none come last.
  package let publishers: [Publisher]

  /// Whoever published some of the works.
  package struct Publisher: Sendable {
    package let name: String?
    /// In the order in which the briefs, newest first, come to them.
    package fileprivate(set) var works: [Work]
  }

  /// An article, a report or the like.
  package struct Work: Sendable {
    /// Where it is cited, the newest brief first: indices of the brief and into its list of sources.
    package fileprivate(set) var citations: [(brief: Int, source: Int)]
  }

  init(_ briefs: [Brief]) {
    var identities = WorkIdentities()
    var works: [(work: Work, publisher: String?)] = []
    for (brief, value) in briefs.enumerated() {
      for (source, header) in value.header.sources.enumerated() {
        let number = identities.number(of: header)
        if number == works.count { works.append((Work(citations: []), header.publisher)) }
        works[number].work.citations.append((brief, source))
        works[number].publisher = works[number].publisher ?? header.publisher
      }
    }
    publishers = Self.grouped(works)
  }

  private static func grouped(_ works: [(work: Work, publisher: String?)]) -> [Publisher] {
    var publishers: [(key: String?, value: Publisher)] = []
    var places: [String?: Int] = [:]
    for (work, name) in works {
      let key = name.map(SourceOrigins.fold)
      if let place = places[key] {
        publishers[place].value.works.append(work)
      } else {
        places[key] = publishers.count
        publishers.append((key, Publisher(name: name, works: [work])))
      }
    }
    return publishers.sorted { a, b in
      switch (a.key, b.key) {
      case (let first?, let second?): first < second
      case (.some, nil): true
      default: false
      }
    }.map(\.value)
  }
}

/// Tells which sources of different briefs are the same work.
///
/// The same address is the same work unless the titles differ; so is the same title of the same publisher unless
/// addresses or dates differ. A source with neither title nor address is a work of its own.
private struct WorkIdentities {
  private var count = 0
  private var byAddress: [String: Int] = [:]
  private var byAddressAndTitle: [String: Int] = [:]
  private var byTitle: [String: Int] = [:]
  private var byTitleAndDate: [String: Int] = [:]
  /// What is known of each work by now.
  private var hasAddress: [Bool] = []
  private var hasTitle: [Bool] = []
  private var dates: [CalendarDate?] = []

  /// The number of a source's work; that of the next new one where it is known by none of its signs.
  mutating func number(of source: SourceHeader) -> Int {
    let address = source.url.map { $0.prefix { $0 != "#" } }.map(String.init)
    let title = source.title.map(SourceOrigins.fold)
    let titleKey = title.map { (source.publisher.map(SourceOrigins.fold) ?? "") + "\n" + $0 }
    let number = known(address, title, titleKey, source.date) ?? count
    if number == count {
      count += 1
      hasAddress.append(false)
      hasTitle.append(false)
      dates.append(nil)
    }
    if let address {
      hasAddress[number] = true
      if byAddress[address] == nil { byAddress[address] = number }
      if let title { byAddressAndTitle[address + "\n" + title] = number }
    }
    if let titleKey {
      hasTitle[number] = true
      if byTitle[titleKey] == nil { byTitle[titleKey] = number }
      let undated = titleKey + "\n"
      if let date = source.date {
        dates[number] = date
        if byTitleAndDate[undated] == number { byTitleAndDate[undated] = nil }
      }
      let dated = undated + (dates[number]?.iso ?? "")
      if byTitleAndDate[dated] == nil { byTitleAndDate[dated] = number }
    }
    return number
  }

  private func known(_ address: String?, _ title: String?, _ titleKey: String?, _ date: CalendarDate?) -> Int?
  {
    if let address {
      if let title {
        if let number = byAddressAndTitle[address + "\n" + title] { return number }
        if let number = byAddress[address], !hasTitle[number] { return number }
      } else if let number = byAddress[address] {
        return number
      }
    }
    guard let titleKey else { return nil }
    let candidates = [
      byTitleAndDate[titleKey + "\n" + (date?.iso ?? "")],
      date == nil ? byTitle[titleKey] : byTitleAndDate[titleKey + "\n"],
    ]
    return candidates.lazy.compactMap { $0 }.first { address == nil || !hasAddress[$0] }
  }
}
