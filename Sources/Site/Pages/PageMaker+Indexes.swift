import Briefs

/// A list of entities from A to Z.
enum EntityIndex: Sendable {
  case kind(Kind)
  /// Those of a kind whose country is an entity.
  case members(Kind, of: Int)
}

extension PageMaker {
  /// How many names a page of an index shows.
  private static let namesOnPage = 200
  /// How many issues a page shows with their newest briefs, and how many briefs each has there.
  private static let issuesOnPage = 40
  private static let briefsOfIssue = 5
  /// How many of those who belong to a country its page names.
  private static let mostMembers = 40
  private static let fewestForRegions = 8

  /// The indexes of all kinds, and of those countries whose pages cannot name all who belong to them.
  var listings: [EntityIndex] {
    graph.settings.kinds.map { .kind($0) }
      + graph.entities.indices.flatMap { country in
        membership.members[country].count <= Self.mostMembers
          ? []
          : graph.settings.kinds.filter { entities(of: .members($0, of: country)).count > Self.mostMembers }
            .map { .members($0, of: country) }
      }
  }

  func entities(of listing: EntityIndex) -> [Int] {
    switch listing {
    case .kind(let kind): cards.sorted[kind.folder] ?? []
    case .members(let kind, let country):
      membership.members[country].filter { graph.entities[$0].kind == kind }
    }
  }

  func alphabet(of listing: EntityIndex) -> Alphabet {
    if case .kind(let kind) = listing, let known = alphabets[kind.folder] { return known }
    return alphabet(entities(of: listing))
  }

  private func alphabet(_ entities: [Int], limit: Int = PageMaker.namesOnPage) -> Alphabet {
    Alphabet(entities.map { graph.entities[$0].sortName }, limit: limit)
  }

  /// The address of an index, or of a part of it.
  func address(of listing: EntityIndex, _ part: Alphabet.Part? = nil) -> String {
    let whole =
      switch listing {
      case .kind(let kind): Address.index(kind.folder)
      case .members(let kind, let country):
        Self.address(of: kind.folder, below: graph.entities[country].address)
      }
    return part.map { Self.address(of: $0.anchor, below: whole) } ?? whole
  }

  /// `people/x--timeline.html`: ids never have two hyphens in a row, so no other page has such an address.
  static func address(of part: String, below address: String) -> String {
    "\(address.dropLast(".html".utf8.count))--\(part).html"
  }

  func index(_ listing: EntityIndex, _ part: Alphabet.Part? = nil) -> IndexPage {
    let alphabet = alphabet(of: listing)
    let entities = entities(of: listing)
    let whole = address(of: listing)
    let (title, above) = title(of: listing)
    let letters =
      part.map(alphabet.letters) ?? (alphabet.parts.isEmpty ? alphabet.letters : [])
    let here = Set(letters.map(\.anchor))
    return IndexPage(
      frame: frame(
        at: address(of: listing, part),
        PageCard(
          title: part.map { "\(title): \($0.title)" } ?? title,
          trail: [homeLink] + above
            + (part == nil ? [] : [LinkCard(url: Address.escaped(whole), title: title)]))),
      views: views(of: listing),
      groups: letters.map { letter in
        EntityGroup(
          title: letter.title, anchor: letter.anchor,
          items: letter.entries.map { cards.entities[entities[$0]] })
      },
      jumps: alphabet.letters.map { letter in
        JumpCard(
          anchor: here.contains(letter.anchor) ? letter.anchor : nil,
          url: url(of: letter, in: listing, alphabet),
          title: letter.title)
      },
      parts: part == nil
        ? alphabet.parts.map { part in
          CountCard(
            url: Address.escaped(address(of: listing, part)), title: part.title, count: part.entries.count)
        } : [])
  }

  /// Where a letter of an index stands.
  func url(of letter: Alphabet.Letter, in listing: EntityIndex, _ alphabet: Alphabet) -> String {
    Address.escaped(address(of: listing, alphabet.part(of: letter))) + "#" + Address.escaped(letter.anchor)
  }

  private func title(of listing: EntityIndex) -> (title: String, above: [LinkCard]) {
    switch listing {
    case .kind(let kind): return (kind.plural, [])
    case .members(let kind, let country):
      let entity = graph.entities[country]
      return (
        "\(entity.name): \(kind.plural)",
        [
          LinkCard(url: Address.index(entity.kind.folder), title: entity.kind.plural),
          LinkCard(url: Address.escaped(entity.address), title: entity.name),
        ]
      )
    }
  }

  /// People and others who belong to a country, the best known first where the page cannot name all.
  func members(of country: Int) -> [MemberGroup] {
    graph.settings.kinds.compactMap { kind in
      let all = entities(of: .members(kind, of: country))
      if all.isEmpty { return nil }
      guard all.count > Self.mostMembers else {
        return MemberGroup(title: kind.plural, items: all.map { cards.entities[$0] }, more: nil)
      }
      let known = all.enumerated().map { (place: $0, index: $1, briefs: graph.appearances[$1].count) }
        .sorted { ($1.briefs, $0.place) < ($0.briefs, $1.place) }.prefix(Self.mostMembers)
      return MemberGroup(
        title: kind.plural, items: known.map { cards.entities[$0.index] },
        more: LinkCard(
          url: Address.escaped(address(of: .members(kind, of: country))),
          title: "\(kind.plural): all \(all.count)"))
    }
  }

  static let regionsAddress = address(of: "regions", below: Address.index(Kind.countries.folder))
  private static let issuesAddress = address(of: "issues", below: Address.index(Kind.briefsFolder))

  /// Countries by the region in which they are; empty while they are few or all in one.
  var regions: [EntityGroup] {
    var regions: [String: [Int]] = [:]
    for country in cards.sorted[Kind.countries.folder] ?? [] {
      regions[graph.entities[country].region ?? "", default: []].append(country)
    }
    guard regions.count > 1, (cards.sorted[Kind.countries.folder]?.count ?? 0) >= Self.fewestForRegions else {
      return []
    }
    return regions.sorted { ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key) }.map {
      region, countries in
      EntityGroup(
        title: region.isEmpty ? words[.elsewhere] : region, anchor: Slug(region)?.text ?? "elsewhere",
        items: countries.map { index in
          let card = cards.entities[index]
          // The heading says it already.
          return EntityCard(
            url: card.url, name: card.name, detail: card.detail == region ? nil : card.detail,
            trend: card.trend)
        })
    }
  }

  func regionsIndex() -> IndexPage {
    let regions = regions
    let index = title(of: .kind(countries))
    return IndexPage(
      frame: frame(
        at: Self.regionsAddress,
        PageCard(
          title: "\(index.title) \(words.within(.byRegion))",
          trail: [homeLink, LinkCard(url: Address.index(Kind.countries.folder), title: index.title)])),
      views: views(of: .kind(countries), isByRegion: true), groups: regions,
      jumps: regions.map { JumpCard(anchor: $0.anchor, title: $0.title) }, parts: [])
  }

  private var countries: Kind { graph.settings.kind(Kind.countries.folder) ?? .countries }

  private func views(of listing: EntityIndex, isByRegion: Bool = false) -> [NavigationItem] {
    guard case .kind(let kind) = listing, kind.folder == Kind.countries.folder, !regions.isEmpty else {
      return []
    }
    return [
      NavigationItem(url: Address.index(kind.folder), title: "A–Z", current: isByRegion ? nil : "page"),
      NavigationItem(url: Self.regionsAddress, title: words[.byRegion], current: isByRegion ? "page" : nil),
    ]
  }

  /// The issues that briefs name, and the parts into which their list is split.
  private var issuesWithBriefs: [Int] {
    (cards.sorted[Kind.issues.folder] ?? []).filter { !graph.appearances[$0].isEmpty }
  }

  /// The addresses of the list of briefs by issue; none where no brief names one.
  var byIssue: [(address: String, part: Alphabet.Part?)] {
    let issues = issuesWithBriefs
    if issues.isEmpty { return [] }
    return [(Self.issuesAddress, nil)]
      + alphabet(issues, limit: Self.issuesOnPage).parts.map {
        (Self.address(of: $0.anchor, below: Self.issuesAddress), $0)
      }
  }

  func briefsByIssue(_ part: Alphabet.Part? = nil) -> BriefsByIssuePage {
    let issues = issuesWithBriefs
    let pages = byIssue
    let shown = part?.entries ?? (pages.count == 1 ? issues.indices : 0..<0)
    return BriefsByIssuePage(
      frame: frame(
        at: part.map { Self.address(of: $0.anchor, below: Self.issuesAddress) } ?? Self.issuesAddress,
        PageCard(
          title: "\(words[.briefs]) \(words.within(.byIssue))\(part.map { ": \($0.title)" } ?? "")",
          trail: [homeLink, LinkCard(url: Address.index(Kind.briefsFolder), title: words[.briefs])])),
      views: briefViews(isByIssue: true),
      issues: issues[shown].map { issue in
        let briefs = graph.appearances[issue].map(\.brief)
        return .init(
          issue: cards.entities[issue], items: briefs.prefix(Self.briefsOfIssue).map { cards.briefs[$0] },
          more: briefs.count <= Self.briefsOfIssue
            ? nil : LinkCard(url: cards.entities[issue].url, title: "All \(briefs.count) briefs"))
      },
      parts: part == nil
        ? pages.compactMap { address, part in
          part.map { CountCard(url: Address.escaped(address), title: $0.title, count: $0.entries.count) }
        } : [])
  }

  func briefViews(isByIssue: Bool = false) -> [NavigationItem] {
    guard !issuesWithBriefs.isEmpty else { return [] }
    return [
      NavigationItem(
        url: Address.index(Kind.briefsFolder), title: words[.byMonth], current: isByIssue ? nil : "page"),
      NavigationItem(url: Self.issuesAddress, title: words[.byIssue], current: isByIssue ? "page" : nil),
    ]
  }
}
