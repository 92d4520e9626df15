import Briefs
import Diagnostics

/// Writes mentions as rows of JSON, and each three times: for the site, for the page that mentions and for the page that is
/// mentioned. They are most of what data has, so what many of them share is JSON beforehand.
struct MentionRows: Sendable {
  /// A text and what all mentions in it share; a class, so that a row copies none of it.
  private final class Home: Sendable {
    let mentions: Body.Mentions
    /// Up to the entity.
    let opening: [UInt8]
    /// Behind the entity, up to the line.
    let middle: [UInt8]
    /// Where a name stands that only the title has.
    let titleLine: Int

    init(_ body: Body, id: String, file: String, titleLine: Int) {
      mentions = body.mentions
      opening = Array("{\"in\":\(JSON.string(id)),\"entity\":".utf8)
      middle = Array(",\"file\":\(JSON.string(file)),\"line\":".utf8)
      self.titleLine = titleLine
    }
  }

  /// Briefs first; nil for an entity without a file.
  private let homes: [Home?]
  /// The id of each entity as JSON.
  private let entities: [[UInt8]]

  private static let lines = Array(",\"lines\":[".utf8)
  private static let count = Array("],\"count\":".utf8)
  private static let sentence = Array(",\"sentence\":".utf8)
  private static let end = Array("}".utf8)

  init(_ graph: Graph, briefIDs: [String], entityIDs: [String]) {
    homes =
      graph.briefs.enumerated().map { index, brief in
        let title = brief.header.title?.place.range.lowerBound
        let body = graph.briefBodies[index]
        return Home(
          body, id: briefIDs[index], file: brief.entry.file.path,
          titleLine: title.map { body.line(of: $0) } ?? 1)
      }
      + graph.entities.enumerated().map { index, entity in
        entity.profile.map {
          Home(graph.entityBodies[index], id: entityIDs[index], file: $0.file.path, titleLine: 1)
        }
      }
    entities = entityIDs.map { Array(JSON.string($0).utf8) }
  }

  /// - Parameter home: briefs first, then entities.
  func write(_ naming: Int, of home: Int, _ json: inout JSONWriter) {
    guard let home = homes[home] else { return }
    let naming = home.mentions.namings[naming]
    let lines = home.mentions.lines(of: naming)
    json.open(home.opening)
    json.append(entities[naming.entity])
    json.append(home.middle)
    json.append(number: lines.first.map { Int($0) } ?? home.titleLine)
    json.append(Self.lines)
    json.append(numbers: lines)
    json.append(Self.count)
    json.append(number: naming.count)
    if let sentence = home.mentions.sentence(of: naming) {
      json.append(Self.sentence)
      json.append(text: sentence.bytes, sentence.whole)
    }
    json.close(Self.end)
  }
}
