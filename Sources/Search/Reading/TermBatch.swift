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

  /// A document without its text.
  struct Document {
    var url: String
    var title: String
    var kind: String
    var date: SearchDate?
    var facets: [SearchFacet]
    /// Words in the text.
    var length: Int
    var postings: [Posting]
    /// The words of the title and of each further name, in order, as numbers in `surfaces`.
    var names: [[UInt32]]
  }

  var documents: [Document] = []
  /// Distinct folded words.
  var words = WordTable()
  /// Distinct folded stems.
  var stems = WordTable()
  var surfaces: [Surface] = []
}

/// The places outside the text in which a document has a term.
struct FieldHits: Equatable {
  private(set) var bits: UInt8 = 0

  static let mostHeadings = 15

  var inTitle: Bool { bits & 0x80 != 0 }
  var inName: Bool { bits & 0x40 != 0 }
  /// Occurrences in headings and publishers, at most `mostHeadings`.
  var headings: Int { Int(bits & 0x0F) }

  mutating func addTitle() { bits |= 0x80 }
  mutating func addName() { bits |= 0x40 }
  mutating func addHeading() { if headings < Self.mostHeadings { bits += 1 } }
}
