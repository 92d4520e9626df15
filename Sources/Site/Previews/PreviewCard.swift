import Briefs
import Diagnostics

/// What a link's preview shows of the entity that the link leads to.
struct PreviewCard: Sendable {
  let name: String
  /// Role, region or kind: what places the entity in a few words.
  let detail: String
  /// At most two sentences; nil where nothing is known yet.
  let text: String?
  /// The date of the newest brief that names the entity.
  let lastSeen: CalendarDate?

  init(_ index: Int, in graph: Graph) {
    let entity = graph.entities[index]
    let appearances = graph.appearances[index]
    name = entity.name
    detail = Self.role(of: entity) ?? entity.region ?? entity.kind.singular
    let text =
      entity.header?.summary ?? graph.entityBodies[index].summary
      ?? graph.firstSentence(about: index)?.text
    self.text = text.map { SiteCards.clipped(Sentence.first(2, of: $0)) }
    lastSeen = appearances.first.map { graph.briefs[$0.brief].date }
  }

  private static func role(of entity: Entity) -> String? {
    let current = entity.header?.roles.first { $0.until == nil }
    return current.map { role in role.title + (role.organization.map { ", " + $0 } ?? "") }
  }

  /// `["Kirill Dmitriev","Presidential envoy","…","2025-04-03","3 April 2025"]`, with empty texts for what is unknown.
  var json: String {
    let texts = [name, detail, text ?? "", lastSeen?.iso ?? "", lastSeen?.text ?? ""]
    return "[" + texts.map(JSON.string).joined(separator: ",") + "]"
  }
}
