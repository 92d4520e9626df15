import Briefs

extension PageMaker {
  /// How many briefs a page shows whose other briefs have pages of their own.
  private static let newest = 40
  /// How many issues a country's page shows.
  private static let mostIssues = 12

  func entity(_ index: Int) -> EntityPage {
    let entity = graph.entities[index]
    let body = graph.entityBodies[index]
    let profile = body.profile
    let briefs = graph.appearances[index]
    let lastSeen = briefs.first.map { DateCard(graph.briefs[$0.brief].date) }
    let periods = archive(of: index)
    let summary = entity.header?.summary
    let companions = companions(of: index)
    let company = company(of: index, companions)
    let page = PageCard(
      title: entity.name, description: summary ?? body.summary, date: lastSeen,
      trail: [homeLink, LinkCard(url: Address.index(entity.kind.folder), title: entity.kind.plural)],
      data: data(besides: entity.address))
    let facts = facts(of: index)
    var result = EntityPage(
      frame: frame(at: entity.address, page, about: .entity(index)),
      entity: EntityPage.Content(
        name: entity.name, kind: entity.kind.singular, summary: summary,
        country: graph.relations[index].country.map { cards.entities[$0] },
        aliases: (entity.header?.aliases.map(\.value) ?? []).filter { $0 != entity.officialName },
        lastSeen: lastSeen,
        profile: profile.isEmpty ? nil : profile, movedAnchors: body.movedAnchors, facts: facts,
        briefs: appearanceCards(briefs.prefix(periods.isEmpty ? briefs.count : Self.newest)),
        archive: periods.map { archiveCount($0, of: entity.address) },
        related: cards.groups(graph.relations[index].related, in: graph),
        mentions: mentions(of: index),
        companions: company == nil
          ? cards.groups(companions.map(\.entity), in: graph) : cards.companions(companions, in: graph),
        company: company, mentionedOn: backlinks.list(of: index, cards.entities)))
    switch entity.kind.folder {
    case Kind.people.folder: result.person = person(entity)
    case Kind.countries.folder: result.country = country(index, entity)
    case Kind.issues.folder:
      result.issue = issue(index, entity)
      result.issue?.nextDate = facts[.ahead]?.first?.date
    default: break
    }
    return result
  }

  /// The periods that have a page of their own; none while the entity's page can show all its briefs.
  func archive(of index: Int) -> [Period] {
    let briefs = graph.appearances[index]
    return briefs.count > Period.limit ? Period.split(briefs.map { graph.briefs[$0.brief].date }) : []
  }

  func entityArchive(_ index: Int, _ period: Period) -> EntityArchivePage {
    let entity = graph.entities[index]
    let page = PageCard(
      title: "\(entity.name): \(period.title)",
      trail: [
        homeLink, LinkCard(url: Address.index(entity.kind.folder), title: entity.kind.plural),
        LinkCard(url: Address.escaped(entity.address), title: entity.name),
      ])
    return EntityArchivePage(
      frame: frame(at: Self.archiveAddress(entity.address, period), page),
      briefs: appearanceCards(graph.appearances[index][period.entries]))
  }

  static func archiveAddress(_ address: String, _ period: Period) -> String {
    Self.address(of: period.anchor, below: address)
  }

  func archiveCount(_ period: Period, of address: String) -> CountCard {
    CountCard(
      url: Address.escaped(Self.archiveAddress(address, period)), title: period.title,
      count: period.entries.count)
  }

  private func appearanceCards(_ appearances: ArraySlice<Appearance>) -> [AppearanceCard] {
    appearances.map {
      AppearanceCard(brief: cards.briefs[$0.brief], count: $0.count, sentence: graph.sentence(of: $0))
    }
  }

  private func person(_ entity: Entity) -> EntityPage.Person {
    let roles = (entity.header?.roles ?? []).map { role in
      let place = role.organization.map { ", \($0)" } ?? ""
      let years = [role.since, role.until].map { $0?.text ?? "" }
      let span = role.since == nil && role.until == nil ? "" : " (\(years[0])–\(years[1]))"
      return role.title + place + span
    }
    return EntityPage.Person(roles: roles)
  }

  private func country(_ index: Int, _ entity: Entity) -> EntityPage.Country {
    EntityPage.Country(
      officialName: entity.officialName, capital: entity.capital, region: entity.region,
      codes: [entity.iso2, entity.iso3].compactMap { $0 }, map: map(entity), issues: issues(of: index),
      members: members(of: index))
  }

  /// The issues that a country has most to do with: those whose party it is, then those that share most of its briefs.
  private func issues(of index: Int) -> IssueTable? {
    var weights: [Int: Int] = [:]
    for appearance in graph.appearances[index] {
      for other in graph.named[appearance.brief] where graph.entities[other].kind.folder == Kind.issues.folder
      {
        weights[other, default: 0] += 1
      }
    }
    for position in graph.knowledge.positionsOf[index] {
      weights[graph.knowledge.positions[position].issue, default: 0] += 1
    }
    for issue in membership.issues[index] { weights[issue, default: 0] += graph.briefs.count + 1 }
    let issues = weights.sorted { a, b in a.value == b.value ? a.key < b.key : b.value < a.value }
    return IssueTable(issues.map(\.key), most: Self.mostIssues, of: self)
  }

  private func issue(_ index: Int, _ entity: Entity) -> EntityPage.Issue {
    EntityPage.Issue(
      question: entity.header?.question, status: entity.header?.status,
      since: entity.header?.since.map { DateCard($0) },
      parties: graph.relations[index].parties.map { cards.entities[$0] },
      trend: cards.trends[index].map { TrendCard($0.trend) },
      trendBrief: cards.trends[index].map { cards.briefs[$0.brief] })
  }

  /// Those that share most briefs with the entity, and how many.
  private func companions(of index: Int) -> [(entity: Int, shared: Int)] {
    let briefs = graph.appearances[index]
    let named = briefs.reduce(0) { $0 + graph.named[$1.brief].count }
    var shared = Frequencies(ofAtMost: min(named, graph.entities.count))
    for appearance in briefs {
      for other in graph.named[appearance.brief] where other != index { shared.add(other) }
    }
    return shared.most(CompanyChart.limit).map { (entity: $0.number, shared: $0.count) }
  }
}
