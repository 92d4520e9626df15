/// The order of all documents: a document's number is its place in it.
///
/// Dated documents come first, oldest first and then by address, so that a new one is added at the end; those without a
/// date follow. The dated ones in full groups are settled; their files change seldom.
struct Numbering {
  /// Dated documents settle in groups of this many.
  static let group = 128

  /// A document's place in what was read.
  struct Source {
    var batch: Int
    var document: Int
  }

  /// By number.
  let order: [Source]
  let settled: Int
  let dated: Int

  init(_ batches: [TermBatch]) {
    // A document is large, and a copy of it for each comparison would cost more than the comparison.
    var keys: [(source: Source, date: SearchDate?, url: String)] = []
    for (batch, read) in batches.enumerated() {
      for (document, found) in read.documents.enumerated() {
        keys.append((Source(batch: batch, document: document), found.date, found.url))
      }
    }
    keys.sort { first, second in
      switch (first.date, second.date) {
      case (let mine?, let other?) where mine != other: mine < other
      case (nil, _?): false
      case (_?, nil): true
      default: Folding.precedes(first.url.utf8, second.url.utf8)
      }
    }
    order = keys.map(\.source)
    dated = keys.count { $0.date != nil }
    settled = dated / Self.group * Self.group
  }

  /// All documents, by number.
  func documents(of batches: [TermBatch]) -> [TermBatch.Document] {
    order.map { batches[$0.batch].documents[$0.document] }
  }

  /// The documents of one segment, by number.
  func range(of segment: Segment) -> Range<Int> {
    switch segment {
    case .settled: 0..<settled
    case .recent: settled..<order.count
    }
  }
}

/// The two parts into which the documents fall, each with posting files of its own.
enum Segment: CaseIterable {
  /// The older documents.
  case settled
  /// The newest documents, and those without a date.
  case recent

  /// What the names of its files begin with.
  var letter: String { self == .settled ? "p" : "r" }
}
