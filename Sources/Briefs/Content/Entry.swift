import Diagnostics

extension Library {
  /// A Markdown file: its header, and where its text begins.
  ///
  /// A class, since a header has so many parts and goes through so many hands; and a file that did not change keeps its
  /// entry from one library to the next.
  package final class Entry<Header: Sendable>: Sendable {
    package let file: ContentFile
    package let slug: Slug
    package let header: Header
    /// The text of a level-1 heading that opens the body; it stands for a missing title and is not shown twice.
    package let openingTitle: String?
    /// Byte offset where the body begins, behind that heading.
    package let bodyStart: Int
    /// Where the front matter stands, for messages about what it lacks.
    let headerPlace: Place
    /// Whether its front matter could not be read, which has been reported.
    let headerIsBroken: Bool

    init(_ file: ContentFile, _ slug: Slug, _ header: Header, _ front: FrontMatter) {
      let opening = OpeningTitle.find(in: file.source.bytes, from: front.bodyStart)
      self.file = file
      self.slug = slug
      self.header = header
      openingTitle = opening?.text
      bodyStart = opening?.end ?? front.bodyStart
      headerPlace = file.source.place(front.range)
      headerIsBroken = front.isBroken
    }
  }
}
