package import Diagnostics

/// A piece of a body: what a page shows of it, and what it is about.
///
/// A class, since the body, all that is known, and each page that tells of it hold it.
package final class Passage: Sendable {
  /// The brief or the entity in whose file it stands.
  package let home: Target
  /// Names it among all that its home says, for links into a page: `timeline_3`.
  package let id: String
  package let content: Snippet
  package let place: Place
  /// Indices of the entities that it is about or names, each once; its home's own entity comes first.
  package let entities: [Int]
  /// Indices of the sources of its brief that it cites, each once.
  package let citations: [Int]
  /// How many independent origins those sources have.
  package let originCount: Int

  init(
    home: Target, id: String, content: Snippet, place: Place, entities: [Int], citations: [Int],
    originCount: Int
  ) {
    self.home = home
    self.id = id
    self.content = content
    self.place = place
    self.entities = entities
    self.citations = citations
    self.originCount = originCount
  }
}

/// Some text as HTML and as plain words.
package struct Snippet: Sendable, Equatable {
  /// As its home's own page shows it: links go from there. `PageLinks` moves them to another page.
  package let html: [UInt8]
  /// Without markup and citations, on one line.
  package let text: String
}
