import Briefs
import Diagnostics

/// Writes briefs, entities, mentions and sources as rows of JSON, which `FORMAT.md` describes.
///
/// A class, since each table holds on to it.
final class DataRows: Sendable {
  let graph: Graph
  /// `people/kirill-dmitriev`, for each entity and each brief.
  let entityIDs: [String]
  let briefIDs: [String]
  /// For each brief, and then for each entity, where the mentions in its text begin; and where they end.
  private let mentionStarts: [Int]
  /// For each entity the mentions of it, as indices.
  let mentionsOf: [[UInt32]]
  /// For each source of each brief the id of the oldest one that is the same work: it stays when briefs are added.
  private let works: [[String]]
  private let mentionRows: MentionRows

  init(_ graph: Graph) {
    self.graph = graph
    entityIDs = graph.entities.map { $0.kind.folder + "/" + $0.slug.text }
    briefIDs = graph.briefs.map { Kind.briefsFolder + "/" + $0.slug.text }
    var starts = [0]
    var counts = Array(repeating: 0, count: graph.entities.count)
    let bodies = [graph.briefBodies, graph.entityBodies].joined()
    for body in bodies {
      starts.append(starts[starts.count - 1] + body.namings.count)
      for naming in body.namings { counts[naming.entity] += 1 }
    }
    mentionStarts = starts
    var mentionsOf: [[UInt32]] = counts.map { count in
      var mentions: [UInt32] = []
      mentions.reserveCapacity(count)
      return mentions
    }
    for (body, start) in zip(bodies, starts) {
      for (place, naming) in body.namings.enumerated() {
        mentionsOf[naming.entity].append(UInt32(start + place))
      }
    }
    self.mentionsOf = mentionsOf
    var works = graph.briefs.map { Array(repeating: "", count: $0.header.sources.count) }
    for work in graph.knowledge.bibliography.publishers.lazy.flatMap(\.works) {
      guard let oldest = work.citations.last else { continue }
      let id = Self.id(of: oldest, graph, briefIDs)
      for (brief, source) in work.citations { works[brief][source] = id }
    }
    self.works = works
    mentionRows = MentionRows(graph, briefIDs: briefIDs, entityIDs: entityIDs)
  }

  /// The brief or entity in whose file a row stands.
  struct Home {
    let id: String
    /// Below the content folder.
    let file: String
  }

  /// Nil for what has no file, or whose file holds no facts.
  func home(_ target: Target) -> Home? {
    switch target {
    case .brief(let index): Home(id: briefIDs[index], file: graph.briefs[index].entry.file.path)
    case .entity(let index):
      graph.entities[index].profile.map { Home(id: entityIDs[index], file: $0.file.path) }
    case .page, .asset, .index: nil
    }
  }

  func site(_ settings: SiteSettings, _ json: inout JSONWriter) {
    json.object { json in
      json.field("title", settings.title)
      json.field("description", settings.description)
      json.field("language", settings.language)
    }
  }

  func kind(_ kind: Kind, _ json: inout JSONWriter) {
    json.object { json in
      json.field("folder", kind.folder)
      json.field("singular", kind.singular)
      json.field("plural", kind.plural)
      json.field("actor", kind.isActor)
    }
  }

  func brief(_ index: Int, _ json: inout JSONWriter) {
    let brief = graph.briefs[index]
    let body = graph.briefBodies[index]
    let header = brief.header
    json.object { json in
      json.field("id", briefIDs[index])
      json.field("url", Address.escaped(brief.address))
      json.field("file", brief.entry.file.path)
      json.field("line", 1)
      json.field("title", brief.title)
      json.field("date", brief.date.iso)
      json.field("updated", header.updated?.iso)
      json.field("status", header.status)
      json.field("review", header.review?.iso)
      json.field("summary", header.summary ?? body.summary)
      json.field("bottomLine", body.facts.bottomLine?.content.text)
      json.field("authors", texts: header.authors)
      json.field("tags", texts: header.tags)
      json.field("entities", texts: graph.named[index].map { entityIDs[$0] })
      json.field("trends", each: graph.trends[index]) { json, judged in
        json.object { json in
          json.field("issue", entityIDs[judged.issue])
          json.field("trend", judged.trend.rawValue)
        }
      }
      json.field("words", body.wordCount)
      json.field("origins", brief.origins.count)
    }
  }

  func entity(_ index: Int, _ json: inout JSONWriter) {
    let entity = graph.entities[index]
    let header = entity.header
    let relations = graph.relations[index]
    json.object { json in
      json.field("id", entityIDs[index])
      json.field("url", Address.escaped(entity.address))
      json.field("file", entity.profile?.file.path)
      json.field("line", entity.profile.map { _ in 1 })
      json.field("kind", entity.kind.folder)
      json.field("name", entity.name)
      json.field("sort", header?.sort)
      json.field("official", entity.officialName)
      json.field("aliases", texts: header?.aliases.map(\.value) ?? [])
      json.field("short", texts: header?.short.map(\.value) ?? [])
      json.field("summary", header?.summary ?? graph.entityBodies[index].summary)
      json.field("status", header?.status)
      json.field("question", header?.question)
      json.field("since", header?.since?.iso)
      json.field("country", relations.country.map { entityIDs[$0] })
      json.field("capital", entity.capital)
      json.field("region", entity.region)
      json.field("iso2", entity.iso2)
      json.field("iso3", entity.iso3)
      json.field("roles", each: header?.roles ?? []) { json, role in
        json.object { json in
          json.field("title", role.title)
          json.field("organization", role.organization)
          json.field("since", role.since?.iso)
          json.field("until", role.until?.iso)
        }
      }
      json.field("parties", texts: relations.parties.map { entityIDs[$0] })
      json.field("related", texts: relations.related.map { entityIDs[$0] })
      json.field("briefs", graph.appearances[index].count)
    }
  }

  /// Every brief and profile that names an entity, and how: briefs first.
  var mentions: Range<Int> { 0..<mentionStarts[mentionStarts.count - 1] }

  /// The mentions in a brief, as indices.
  func mentions(in brief: Int) -> Range<Int> {
    mentionStarts[brief]..<mentionStarts[brief + 1]
  }

  func mention(_ index: Int, _ json: inout JSONWriter) {
    let home = mentionStarts.partitioningIndex { $0 > index } - 1
    mentionRows.write(index - mentionStarts[home], of: home, &json)
  }

  private static func id(
    of place: (brief: Int, source: Int), _ graph: Graph, _ briefIDs: [String]
  ) -> String {
    briefIDs[place.brief] + "#"
      + SourceCard.anchor(of: graph.briefs[place.brief].header.sources[place.source])
  }

  func source(_ place: (brief: Int, source: Int), _ json: inout JSONWriter) {
    let (brief, index) = place
    let source = graph.briefs[brief].header.sources[index]
    json.object { json in
      json.field("id", Self.id(of: place, graph, briefIDs))
      json.field("in", briefIDs[brief])
      json.field("file", graph.briefs[brief].entry.file.path)
      json.field("line", graph.briefBodies[brief].line(of: source.id.place.range.lowerBound))
      json.field("label", source.id.value)
      json.field("work", works[brief][index])
      json.field("publisher", source.publisher)
      json.field("title", source.title)
      json.field("author", source.author)
      json.field("date", source.date?.iso)
      json.field("grade", source.grade)
      json.field("origin", graph.briefs[brief].origin(ofSource: index))
      json.field("address", source.url)
      json.field("archive", source.archive)
      json.field("note", source.note)
    }
  }
}
