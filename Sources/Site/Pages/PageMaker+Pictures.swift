import Briefs
import Templates

extension PageMaker {
  /// Where a country of the gazetteer is; nil for one that only the content knows.
  func map(_ entity: Entity) -> Picture? {
    guard let country = entity.country else { return nil }
    // A file may name another capital, whose place nobody has told.
    let isKnown = entity.header?.capital.map(country.names.capitals.contains) ?? true
    let capitalPlace = isKnown ? country.capitalPlace : nil
    let map = LocatorMap(
      country: entity.name, capital: capitalPlace == nil ? nil : entity.capital,
      dot: capitalPlace ?? country.place, middle: country.place,
      region: country.subregion.isEmpty ? country.region : country.subregion)
    return map.picture(id: "_map", land: land)
  }

  /// How often the briefs of each month mention an entity.
  func mentions(of index: Int) -> Picture? {
    guard let newest = graph.briefs.first.flatMap({ Month($0.date) }),
      let first = graph.briefs.last.map({ Month($0.date) ?? Month(ordinal: $0.date.year * 12) })
    else { return nil }
    let counts = graph.appearances[index].compactMap { appearance in
      Month(graph.briefs[appearance.brief].date).map { (month: $0, count: appearance.count) }
    }
    return MentionsChart(counts, first: first, newest: newest)?.picture(id: "_mentions")
  }

  /// Who shares an entity's briefs.
  func company(of index: Int, _ companions: [(entity: Int, shared: Int)]) -> Picture? {
    let entity = graph.entities[index]
    let root = Address.root(from: entity.address)
    let chart = CompanyChart(
      of: entity.name, briefs: graph.appearances[index].count,
      companions: companions.map { other, shared in
        .init(name: graph.entities[other].name, url: root + cards.entities[other].url, shared: shared)
      })
    return chart?.picture(id: "_company")
  }
}

extension Picture {
  static let shape = Shape<Picture>(
    "picture",
    [
      .text("finding") { $0.finding }, .html("svg") { $0.svg },
      .record("lines", of: Items.texts) { Items($0.lines) },
    ])
}
