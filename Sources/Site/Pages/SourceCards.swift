import Briefs
import Templates

/// A source as a brief lists it.
struct SourceCard: Sendable {
  private let source: SourceHeader

  init(_ source: SourceHeader) { self.source = source }

  /// Where the page of its brief lists a source.
  static func anchor(of source: SourceHeader) -> String { "source-" + source.id.value }

  /// A source without a title is told by its publisher alone, or by its address, or by nothing but its id.
  private var publisher: String? {
    source.publisher ?? (source.title == nil ? source.url ?? source.id.value : nil)
  }

  static let shape = Shape<SourceCard>(
    "source",
    [
      .text("id") { $0.source.id.value },
      .text("anchor") { anchor(of: $0.source) },
      .text("publisher") { $0.publisher },
      .text("title") { $0.source.title }, .text("url") { $0.source.url },
      .text("author") { $0.source.author }, .text("archive") { $0.source.archive },
      .text("origin") { $0.source.origin },
      .record("date", of: DateCard.shape) { $0.source.date.map { DateCard($0) } },
      .record("grade", of: GradeCard.shape) { $0.source.grade.map { GradeCard(code: $0) } },
      .text("note") { $0.source.note },
    ])
  static let listShape = Items.shape(of: shape)
}

/// An Admiralty grade: how reliable the source is, and how credible what it says.
struct GradeCard: Sendable {
  let code: String

  private var meaning: String {
    let reliability = [
      "A": "reliable", "B": "usually reliable", "C": "fairly reliable", "D": "not usually reliable",
      "E": "unreliable",
      "F": "reliability cannot be judged",
    ]
    let credibility = [
      "1": "confirmed", "2": "probably true", "3": "possibly true", "4": "doubtful", "5": "improbable",
      "6": "truth cannot be judged",
    ]
    return [reliability[String(code.prefix(1))], credibility[String(code.suffix(1))]].compactMap { $0 }
      .joined(separator: ", ")
  }

  static let shape = Shape<GradeCard>("grade", [.text("code") { $0.code }, .text("meaning") { $0.meaning }])
}

/// A source as a page tells it that quotes a brief: whose it is, of which day and of what worth.
struct CitedSource: Sendable {
  private let source: SourceHeader
  /// Where the brief lists it.
  let url: String

  /// - Parameter page: the address of the brief’s page, escaped.
  init(_ source: SourceHeader, listedOn page: String) {
    self.source = source
    url = page + "#" + Address.escaped(SourceCard.anchor(of: source))
  }

  /// `S1`, as the quoted text cites it.
  var id: String { source.id.value }
  /// The publisher, or else the nearest that is known to it.
  var name: String { source.publisher ?? source.title ?? source.url ?? source.id.value }

  static let shape = Shape<CitedSource>(
    "cited source",
    [
      .text("id") { $0.id }, .text("url") { $0.url }, .text("name") { $0.name },
      .record("date", of: DateCard.shape) { $0.source.date.map { DateCard($0) } },
      .record("grade", of: GradeCard.shape) { $0.source.grade.map { GradeCard(code: $0) } },
    ])
  static let listShape = Items.shape(of: shape)
}

/// How many independent origins stand behind a claim.
struct OriginsCard: Sendable, Equatable {
  let count: Int

  /// Nil for a claim that cites nothing.
  init?(_ count: Int) {
    if count == 0 { return nil }
    self.count = count
  }

  var isOne: Bool { count == 1 }
  var text: String { isOne ? "one origin" : "\(count) origins" }

  /// `3 sources, 2 independent origins`, and whether that is more than the claims rest on; nil where there is no source.
  static func text(sources: Int, origins: Int, ofClaims: Int) -> String? {
    switch (sources, origins) {
    case (0, _): nil
    case (1, _): "one source"
    case (_, 1): "\(sources) sources of one origin"
    default:
      "\(sources) sources, \(origins) independent origins"
        + (ofClaims == 1 ? "; every claim rests on one of them" : "")
    }
  }

  static let shape = Shape<OriginsCard>("origins", [.text("text") { $0.text }, .flag("one") { $0.isOne }])
}
