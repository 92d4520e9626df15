/// What one worker read: its documents, their terms, and the words and stems it met, numbered in its own way.
package struct TermBatch: Sendable {
  /// One term of one document.
  struct Posting {
    var stem: UInt32
    /// How often the term is in the text, at most 65,535.
    var frequency: UInt16
    /// Where else the term stands.
    var fields: FieldHits
  }

  /// A surface word, folded, with the stem under which it is indexed.
  struct Surface {
    var word: UInt32
    var stem: UInt32
    var isName: Bool
  }

  /// A document without its text and its terms.
  struct Document {
    var url: String
    var title: String
    var kind: String
    var date: SearchDate?
    var facets: [SearchFacet]
    /// Words in the text.
    var length: Int
    /// Whether there is a file of its text.
    var hasText: Bool
    /// The words of the title and of each further name, in order, as numbers in `surfaces`.
    var names: [[UInt32]]
  }

  private(set) var documents: [Document] = []
  /// By document.
  private var postings: [PackedPostings] = []
  /// Distinct folded words.
  var words = WordTable()
  /// Distinct folded stems.
  var stems = WordTable()
  var surfaces: [Surface] = []

  mutating func append(_ document: Document, _ itsPostings: PackedPostings) {
    documents.append(document)
    postings.append(itsPostings)
  }

  /// The postings of each document, which are then no longer here.
  mutating func takePostings() -> [PackedPostings] {
    defer { postings = [] }
    return postings
  }
}

/// The terms of one document, in three bytes or four each: a site has millions of them, and keeps them until it has read all.
struct PackedPostings: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ posting: TermBatch.Posting) {
    VariableLength.append(posting.stem, to: &bytes)
    let hasFields = posting.fields != FieldHits()
    VariableLength.append(UInt32(posting.frequency) << 1 | (hasFields ? 1 : 0), to: &bytes)
    if hasFields { bytes.append(posting.fields.bits) }
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// The same without room for more.
  var fitted: PackedPostings {
    var copy = PackedPostings()
    copy.bytes.reserveCapacity(bytes.count)
    copy.bytes += bytes
    return copy
  }

  @inline(__always)
  func forEach(_ take: (TermBatch.Posting) -> Void) {
    let bytes = bytes.span
    var at = 0
    while at < bytes.count {
      let stem = VariableLength.read(in: bytes, at: &at)
      let frequency = VariableLength.read(in: bytes, at: &at)
      var fields = FieldHits()
      if frequency & 1 == 1 {
        fields = FieldHits(bits: bytes[at])
        at += 1
      }
      take(
        TermBatch.Posting(stem: stem, frequency: UInt16(truncatingIfNeeded: frequency >> 1), fields: fields))
    }
  }
}

/// The places outside the text in which a document has a term.
struct FieldHits: Equatable {
  private(set) var bits: UInt8

  init(bits: UInt8 = 0) { self.bits = bits }

  static let mostHeadings = 15

  var inTitle: Bool { bits & 0x80 != 0 }
  var inName: Bool { bits & 0x40 != 0 }
  /// Occurrences in headings and publishers, at most `mostHeadings`.
  var headings: Int { Int(bits & 0x0F) }

  mutating func addTitle() { bits |= 0x80 }
  mutating func addName() { bits |= 0x40 }
  mutating func addHeading() { if headings < Self.mostHeadings { bits += 1 } }
}
