package import Diagnostics
import YAML

/// How an issue moved, as a brief judges it.
package enum Trend: String, Sendable, CaseIterable {
  case improved, worse, unchanged, mixed
}

/// A source that a brief rests on.
package struct SourceHeader: Sendable {
  /// What the text cites: `S1`.
  package internal(set) var id: Located<String>
  package var publisher: String?
  package var title: String?
  package var author: String?
  package var url: String?
  package var archive: String?
  /// Where `url` and `archive` stand.
  package var addressPlaces: [Place] = []
  /// Admiralty code: reliability A–F, then credibility 1–6.
  package var grade: String?
  /// Whom the source itself rests on; sources of one origin count once.
  package var origin: String?
  package var date: CalendarDate?
  package var note: String?
  /// The file in `content/sources/` that keeps the article.
  package var text: Located<String>?
}

/// The front matter of a brief.
///
/// A class, since a value of so many parts would be counted part by part wherever it is handed on.
package final class BriefHeader: Sendable {
  package let title: Located<String>?
  package let date: Located<CalendarDate>?
  package let updated: CalendarDate?
  package let status: String?
  package let summary: String?
  package let authors: [String]
  /// What the brief names for each kind, in the order of `SiteSettings.kinds`: ids or names.
  package let named: [(kind: Kind, references: [Located<String>])]
  package let trends: [(issue: Located<String>, trend: Trend)]
  package let review: CalendarDate?
  package let sources: [SourceHeader]
  /// What the text's surfaces mean on this page: an id, or `none`.
  package let links: [(surface: Located<String>, target: Located<String>)]
  package let tags: [String]
  package let publishing: PublishingHeader
  /// Whether a date was given that is none; it has been reported where it stands.
  let dateIsWrong: Bool

  /// The keys that a brief has whatever the kinds; no kind can take one of them for its folder.
  static let ownKeys =
    [
      "title", "date", "updated", "status", "summary", "author", "authors", "trend", "review", "source",
      "sources", "links", "tags",
    ] + PublishingHeader.keys

  init(_ node: YAMLNode?, of source: SourceText, kinds: [Kind], report: inout Report) {
    var fields = Fields(node, of: source, owner: "a brief")
    title = fields.text("title")
    date = fields.date("date", needsDay: true)
    dateIsWrong = date == nil && fields.has("date")
    let updated = fields.date("updated", needsDay: true)
    if let updated, let date, updated.value < date.value {
      fields.warn(
        "this brief was updated before its date", at: updated.place,
        help: "‘updated’ is the day of the last change, ‘date’ that of the first edition")
    }
    self.updated = updated?.value
    status = fields.text("status")?.value
    summary = fields.text("summary")?.value
    authors = (fields.texts("author") + fields.texts("authors")).map(\.value)
    named = kinds.map { ($0, fields.texts($0.folder)) }
    trends = fields.pairs("trend").compactMap { issue, word in
      let trend: Located<Trend>? = fields.choice(word, of: "trend")
      return trend.map { (issue, $0.value) }
    }
    review = fields.date("review", needsDay: true)?.value
    sources = Self.sources(&fields)
    links = fields.pairs("links").map { ($0.key, $0.value) }
    tags = fields.texts("tags").map(\.value)
    publishing = PublishingHeader(&fields)
    // One of a kind is called by its own name: `country` for `countries`.
    let singulars = kinds.map { ($0.singular.lowercased(), $0.folder) }
    fields.finish(into: &report, meaning: Dictionary(singulars, uniquingKeysWith: { first, _ in first }))
  }

  /// `sources:` as a list of groups, or `source:` as one line for one source.
  private static func sources(_ fields: inout Fields) -> [SourceHeader] {
    /// An id to be found when those that the author gave are known.
    func noID(at place: Place) -> Located<String> { Located("", at: place) }
    var sources: [SourceHeader] = []
    for key in ["source", "sources"] {
      sources += fields.groups(
        key, owner: "a source",
        shorthand: { text in
          var source = SourceHeader(id: noID(at: text.place))
          if ExternalAddress.isWeb(text.value) {
            source.url = text.value
            source.addressPlaces = [text.place]
          } else {
            source.title = text.value
          }
          return source
        },
        read: { group in
          let given = group.text("id")
          if let given { refuseUncitable(given, &group) }
          return source(&group, id: given ?? noID(at: group.place))
        })
    }
    number(&sources)
    var first: [String: Place] = [:]
    for source in sources {
      if let earlier = first[source.id.value] {
        fields.failTwice("source ‘\(source.id.value)’", at: source.id.place, first: earlier)
      } else {
        first[source.id.value] = source.id.place
      }
    }
    return sources
  }

  /// Calls the sources without an id S1, S2 …, passing over the ids that others have.
  private static func number(_ sources: inout [SourceHeader]) {
    let given = Set(sources.map(\.id.value))
    var number = 0
    for index in sources.indices where sources[index].id.value.isEmpty {
      repeat { number += 1 } while given.contains("S\(number)")
      sources[index].id = Located("S\(number)", at: sources[index].id.place)
    }
  }

  private static func source(_ fields: inout Fields, id: Located<String>) -> SourceHeader {
    var source = SourceHeader(id: id)
    source.publisher = fields.text("publisher")?.value
    source.title = fields.text("title")?.value
    source.author = fields.texts("author").map(\.value).joined(separator: ", ").nonEmpty
    let addresses = ["url", "archive"].map { webAddress($0, &fields) }
    source.url = addresses[0]?.value
    source.archive = addresses[1]?.value
    source.addressPlaces = addresses.compactMap { $0?.place }
    source.grade = grade(&fields)
    source.origin = fields.text("origin")?.value
    source.date = fields.date("date", needsDay: false)?.value
    source.note = fields.text("note")?.value
    source.text = fields.text("text")
    return source
  }

  private static func webAddress(_ key: String, _ fields: inout Fields) -> Located<String>? {
    guard let text = fields.text(key) else { return nil }
    if ExternalAddress.isWeb(text.value) { return text }
    let hasBlank = text.value.contains(where: \.isWhitespace)
    fields.fail(
      "‘\(key)’ is a web address", at: text.place,
      help: hasBlank ? "it holds no blanks; write each as %20" : "write it as https://example.org/page")
    return nil
  }

  /// An id is cited between brackets and commas and becomes part of an address.
  private static func refuseUncitable(_ id: Located<String>, _ fields: inout Fields) {
    let isCitable = id.value.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && !"[],;".unicodeScalars.contains($0)
    }
    guard !isCitable || id.value.utf8.count > Citation.longestID else { return }
    fields.fail(
      "the text cannot cite a source by the id ‘\(id.value)’", at: id.place,
      help: "use a short word without blanks, commas or brackets: S1")
  }

  private static func grade(_ fields: inout Fields) -> String? {
    guard let text = fields.text("grade") else { return nil }
    let grade = text.value.uppercased()
    let bytes = Array(grade.utf8)
    if bytes.count == 2, (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(bytes[0]),
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(bytes[1])
    {
      return grade
    }
    fields.fail(
      "‘\(text.value)’ is no grade", at: text.place,
      help:
        "write a letter for the source, A (reliable) to F (cannot be judged), and a digit for what it says, "
        + "1 (confirmed) to 6 (cannot be judged): B2")
    return nil
  }
}

extension String {
  var nonEmpty: String? { isEmpty ? nil : self }
}
