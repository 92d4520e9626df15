import Briefs

/// A note with the place and the names that it gets in the new site.
struct Moved: Sendable {
  let note: Note
  let kind: NewKind
  let verdict: Verdict
  /// What its page is called.
  let name: String
  let slug: Slug
  /// In `content/`: `people/Vladimir Putin.md`.
  let path: String
  /// Other names of an entity.
  var aliases: [String] = []
  /// A surname that stands for the person.
  var short: String?
  /// `Putin, Vladimir`, where the note was called so.
  var sort: String?
  /// The country of the gazetteer that a country’s note is about.
  var country: Gazetteer.Country?
  /// Whether its name becomes a link wherever it stands; not so for words such as `Power`.
  var linksItself = true
  let hold: Hold?

  /// Whether a page can lead to another: one that readers do not see yet is a mistake.
  func canLead(to other: Moved) -> Bool { other.hold == nil || other.hold == hold }

  /// How a wiki link calls it without doubt: `people/vladimir-putin`.
  var address: String { kind.folder.isEmpty ? slug.text : kind.folder + "/" + slug.text }
}
