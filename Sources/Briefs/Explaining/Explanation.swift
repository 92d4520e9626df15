import Diagnostics

/// A mention as an author reads it: where it stands in the file, what it means, and why.
package struct Explanation: Sendable, Equatable {
  /// Code points of the file before the first one of the mention, a byte order mark included.
  package let start: Int
  /// Code points of the file before the first one behind it.
  package let end: Int
  /// 1-based, as in messages.
  package let line: Int
  /// 1-based, in code points; a byte order mark takes none.
  package let column: Int
  /// The file’s text from `start` to `end`, markup within included.
  package let surface: String
  /// `countries/russia`; a group of countries, which has no page, is `groups/baltic-states`.
  package let entity: String
  package let name: String
  package let form: NameForm
  package let verdict: Mention.Verdict
  package let reason: Reason
}

/// A mention and where it stands in the source.
struct PlacedMention {
  let mention: Mention
  /// Byte offsets into the file.
  let range: Range<Int>
}

extension Explanation {
  /// Explains mentions of one text in the order in which they stand, an outer one before those inside it.
  static func all(_ mentions: [PlacedMention], in source: SourceText, names: SiteNames) -> [Explanation] {
    let ordered = mentions.enumerated().sorted { a, b in
      let (first, second) = (a.element.range, b.element.range)
      if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
      return first.upperBound == second.upperBound
        ? a.offset < b.offset : second.upperBound < first.upperBound
    }.map(\.element)
    let table = LineTable(source.bytes)
    return ordered.map { placed in
      let (line, column) = table.position(of: placed.range.lowerBound)
      let (entity, name) = names.describe(placed.mention.entity)
      return Explanation(
        start: table.codePoints(before: placed.range.lowerBound),
        end: table.codePoints(before: placed.range.upperBound), line: line, column: column,
        surface: String(decoding: source.bytes[placed.range], as: UTF8.self), entity: entity, name: name,
        form: placed.mention.form, verdict: placed.mention.verdict, reason: placed.mention.reason)
    }
  }
}

extension SiteNames {
  /// The path and the name of what a mention names.
  fileprivate func describe(_ id: EntityID) -> (path: String, name: String) {
    let index = Int(id.index)
    guard index < registry.entities.count else {
      let group = linker.index[id]
      return ("groups/" + group.slug, group.name)
    }
    return (registry.path(of: .entity(index)), registry.entities[index].name)
  }
}
