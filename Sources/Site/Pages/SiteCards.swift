import Briefs

/// What lists show of every brief and entity: made once, used on many pages.
struct SiteCards: Sendable {
  let briefs: [BriefCard]
  let entities: [EntityCard]
  /// For each issue the newest brief that judges how it moved.
  let trends: [Int: (trend: Trend, brief: Int)]
  /// Entities of each kind in alphabetical order, by folder.
  let sorted: [String: [Int]]

  init(_ graph: Graph) {
    briefs = graph.briefs.indices.map { index in
      let brief = graph.briefs[index]
      return BriefCard(
        url: Address.escaped(brief.address), title: brief.title, date: DateCard(brief.date),
        status: brief.header.status,
        summary: brief.header.summary ?? graph.briefBodies[index].summary.map { Self.clipped($0) })
    }
    var trends: [Int: (trend: Trend, brief: Int)] = [:]
    for (brief, judged) in graph.trends.enumerated() {
      for (issue, trend) in judged where trends[issue] == nil { trends[issue] = (trend, brief) }
    }
    self.trends = trends
    entities = graph.entities.enumerated().map { index, entity in
      EntityCard(
        url: Address.escaped(entity.address), name: entity.name, detail: Self.detail(entity),
        trend: trends[index].map { TrendCard($0.trend) })
    }
    var byKind: [String: [(key: String, index: Int)]] = [:]
    for (index, entity) in graph.entities.enumerated() where graph.hasPage[index] {
      byKind[entity.kind.folder, default: []].append((Collation.key(entity.sortName), index))
    }
    sorted = byKind.mapValues { list in list.sorted { $0 < $1 }.map(\.index) }
  }

  /// Groups entities by kind, in the order of the kinds and, within one, as given.
  func groups(_ indices: [Int], in graph: Graph) -> [EntityGroup] {
    graph.settings.kinds.compactMap { kind in
      let items = indices.filter { graph.entities[$0].kind == kind }.map { entities[$0] }
      return items.isEmpty ? nil : EntityGroup(title: kind.plural, anchor: kind.folder, items: items)
    }
  }

  /// Those that share briefs with an entity, each with their number.
  func companions(_ companions: [(entity: Int, shared: Int)], in graph: Graph) -> [EntityGroup] {
    graph.settings.kinds.compactMap { kind in
      let items = companions.filter { graph.entities[$0.entity].kind == kind }.map { other, shared in
        EntityCard(
          url: entities[other].url, name: entities[other].name,
          detail: shared == 1 ? "1 brief" : "\(shared) briefs", trend: nil)
      }
      return items.isEmpty ? nil : EntityGroup(title: kind.plural, anchor: kind.folder, items: items)
    }
  }

  private static func detail(_ entity: Entity) -> String? {
    let detail = entity.header?.roles.first { $0.until == nil }?.title ?? entity.header?.summary
    return detail.map { clipped($0, to: 120) } ?? entity.region
  }

  /// A text of at most about so many letters, cut at a word.
  static func clipped(_ text: String, to limit: Int = 300) -> String {
    guard text.utf8.count > limit,
      let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    let cut = text[..<end]
    return (cut.lastIndex { $0.isWhitespace }.map { cut[..<$0] } ?? cut) + " …"
  }
}
