import Diagnostics

/// A file of the content that this build does not show.
///
/// Nothing of it is in the graph, and so on no page: this is what there is to know of it for messages, and for the check
/// that nothing of it came out all the same.
package struct HeldBack: Sendable {
  package enum Reason: Sendable, Equatable {
    case draft
    case embargo(until: Moment)
    case audience([String])
    /// Only files that are held back name it.
    case company
  }

  package let reason: Reason

  /// Whether nothing holds it back but that it is not finished.
  var isMereDraft: Bool { if case .draft = reason { true } else { false } }
  package let file: ContentFile
  /// Byte offset where its text begins.
  let bodyStart: Int
  /// Its page’s path without the extension: `briefs/2025-04-03-visit`.
  let path: String
  /// Its title or name, and what else it is called.
  let names: [String]
  /// Who and what its front matter names.
  let references: [(kind: Kind?, name: String)]

  /// Why a link to it cannot be, without a word of what it says.
  var refusal: (why: String, help: String) {
    switch reason {
    case .draft:
      ("is a draft, which this build leaves out", "publish it, or write plain text until then")
    case .embargo(let moment):
      (
        "is under embargo until \(moment.text), so this build leaves it out",
        "write plain text until then, or hold this file back as well"
      )
    case .audience(let audiences):
      (
        "is for the audience ‘\(audiences.joined(separator: ", "))’, so this build leaves it out",
        "write plain text, or give this file the same audience"
      )
    case .company:
      (
        "is left out, since only files that are held back name it",
        "write ‘audience: public’ in its file to publish it"
      )
    }
  }
}

extension HeldBack {
  init(brief entry: Library.Entry<BriefHeader>, _ reason: Reason) {
    let header = entry.header
    self.init(
      entry, reason, folder: Kind.briefsFolder, names: [header.title?.value],
      references: header.named.flatMap { kind, list in list.map { (kind, $0.value) } }
        + header.trends.map { (.issues, $0.issue.value) })
  }

  init(_ entry: Library.Entry<EntityHeader>, of kind: Kind, _ reason: Reason) {
    let header = entry.header
    self.init(
      entry, reason, folder: kind.folder,
      names: [header.name?.value, header.official] + (header.aliases + header.short).map(\.value),
      references: (header.parties + header.related).map { (nil, $0.value) }
        + (header.country.map { [(.countries, $0.value)] } ?? []))
  }

  init(page entry: Library.Entry<PageHeader>, _ reason: Reason) {
    self.init(entry, reason, folder: nil, names: [entry.header.title?.value], references: [])
  }

  private init<Header>(
    _ entry: Library.Entry<Header>, _ reason: Reason, folder: String?, names: [String?],
    references: [(kind: Kind?, name: String)]
  ) {
    self.reason = reason
    file = entry.file
    bodyStart = entry.bodyStart
    path = (folder.map { $0 + "/" } ?? "") + entry.slug.text
    self.names = (names + [entry.openingTitle]).compactMap { $0 }
    self.references = references
  }
}
