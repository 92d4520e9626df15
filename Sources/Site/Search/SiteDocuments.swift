import Briefs
import Search

/// What the search is told of the site: each brief and each entity that has a page.
struct SiteDocuments: Sendable {
  private enum Subject: Sendable {
    case brief(Int)
    case entity(Int)
  }

  let settings: SearchSettings
  private let graph: Graph
  private let subjects: [Subject]
  /// For each entity what places a document that names it; nil where that is nothing to filter by.
  private let facets: [SearchFacet?]

  /// Nil where the site has no search.
  init?(_ graph: Graph, _ words: Words) {
    guard let mode = SearchSettings.Mode(rawValue: graph.settings.search.rawValue), mode != .off else {
      return nil
    }
    self.graph = graph
    facets = graph.entities.map { entity in
      Self.facetKinds.contains(entity.kind.folder)
        ? SearchFacet(field: Self.id(of: entity.kind), value: entity.slug.text, label: entity.name) : nil
    }
    subjects =
      graph.briefs.indices.map { .brief($0) }
      + graph.entities.indices.filter { graph.hasPage[$0] }.map { .entity($0) }
    let kinds = graph.settings.kinds.map { kind in
      SearchSettings.Kind(id: Self.id(of: kind), label: kind.singular, isEntity: true)
    }
    settings = SearchSettings(
      language: graph.settings.language, mode: mode,
      kinds: kinds + [.init(id: "brief", label: words[.brief], isEntity: false)],
      facets: Self.facetKinds.compactMap { folder in
        graph.settings.kind(folder).map { (name: Self.id(of: $0), label: $0.singular) }
      }, kindLabel: words[.kind], words: words.search)
  }

  var count: Int { subjects.count }

  func document(_ index: Int) -> SearchDocument {
    switch subjects[index] {
    case .brief(let brief): document(ofBrief: brief)
    case .entity(let entity): document(ofEntity: entity)
    }
  }

  private func document(ofBrief index: Int) -> SearchDocument {
    let brief = graph.briefs[index]
    let body = graph.briefBodies[index]
    let text = VisibleText(body.fullHTML)
    // What only the front matter names is not in the text; what the text names, it says itself.
    let inText = Set(body.namings.map(\.entity))
    let tagged = graph.named[index].filter { !inText.contains($0) }.map { graph.entities[$0].name }
    let signed = brief.header.authors + brief.header.tags
    return SearchDocument(
      url: brief.address, title: brief.title, kind: "brief",
      date: SearchDate(year: brief.date.year, month: brief.date.month ?? 1, day: brief.date.day ?? 1),
      // A reader may look for a day as pages write it, or as addresses do.
      headings: text.headings + tagged + signed + [brief.date.text, brief.date.iso],
      publishers: brief.header.sources.flatMap { [$0.publisher, $0.title, $0.author].compactMap { $0 } },
      summary: Array((brief.header.summary ?? body.summary ?? "").utf8), body: text.bytes,
      facets: facets(graph.named[index]))
  }

  private func document(ofEntity index: Int) -> SearchDocument {
    let entity = graph.entities[index]
    let body = graph.entityBodies[index]
    let profile = VisibleText(body.fullHTML)
    let names = entity.names
    let summary =
      entity.header?.summary ?? body.summary
      ?? graph.firstSentence(about: index)?.text
    let relations = graph.relations[index]
    var text = Array(
      ([entity.header?.summary] + facts(entity)).compactMap { $0 }.joined(separator: "\n").utf8)
    if !text.isEmpty, !profile.bytes.isEmpty { text.append(UInt8(ascii: "\n")) }
    text += profile.bytes
    return SearchDocument(
      url: entity.address, title: entity.name, kind: Self.id(of: entity.kind),
      names: names.aliases + names.short + [entity.officialName].compactMap { $0 },
      headings: profile.headings + places(entity),
      summary: Array((summary ?? "").utf8), body: text,
      facets: facets((relations.country.map { [$0] } ?? []) + relations.parties))
  }

  /// What places an entity, besides its profile.
  private func facts(_ entity: Entity) -> [String?] {
    let roles = entity.header?.roles.map { $0.title + ($0.organization.map { ", " + $0 } ?? "") } ?? []
    return roles + [entity.header?.question, entity.region]
  }

  /// What its page says of a country besides, and what stands for it; less than a name of it.
  private func places(_ entity: Entity) -> [String] {
    let codes = [entity.iso2, entity.iso3]
    return ([entity.capital] + codes).compactMap { $0 } + entity.names.demonyms + entity.names.metonyms
  }

  private func facets(_ entities: [Int]) -> [SearchFacet] { entities.compactMap { facets[$0] } }

  private static let facetKinds = [Kind.countries.folder, Kind.people.folder, Kind.issues.folder]

  /// The kinds that every site has go by the word for one of them; a desk's own keep the name of their folder.
  private static func id(of kind: Kind) -> String {
    switch kind.folder {
    case Kind.people.folder: "person"
    case Kind.countries.folder: "country"
    case Kind.issues.folder: "issue"
    default: kind.folder
    }
  }
}
