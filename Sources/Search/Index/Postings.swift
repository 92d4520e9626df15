/// For each stem, the documents that have it and how much it says about each.
struct Postings {
  /// One document of a stem; in four bytes, since a site has millions of them.
  struct Posting {
    private let bits: UInt32

    init(document: UInt32, level: UInt8) { bits = document << 4 | UInt32(level) }

    /// The document's number among all documents.
    var document: UInt32 { bits >> 4 }
    var level: UInt8 { UInt8(bits & 0xF) }
  }

  private let postings: [Posting]
  /// By stem: where its postings end.
  private let ends: [Int]

  /// Takes the postings out of the batches, so that they are not in memory twice.
  init(takingFrom batches: inout [TermBatch], _ numbering: Numbering, _ vocabulary: Vocabulary) {
    let impact = Impact(lengths: batches.flatMap { $0.documents.map(\.length) })
    var cursors = [Int](repeating: 0, count: vocabulary.stems.count)
    for (number, batch) in batches.enumerated() {
      let stems = vocabulary.stemNumbers[number]
      for document in batch.documents {
        document.postings.forEach { cursors[Int(stems[Int($0.stem)])] += 1 }
      }
    }
    var total = 0
    for stem in cursors.indices { (cursors[stem], total) = (total, total + cursors[stem]) }
    var postings = [Posting](repeating: Posting(document: 0, level: 0), count: total)
    for (number, source) in numbering.order.enumerated() {
      var own = PackedPostings()
      swap(&own, &batches[source.batch].documents[source.document].postings)
      let scale = impact.scale(ofLength: batches[source.batch].documents[source.document].length)
      own.forEach { posting in
        let stem = Int(vocabulary.stemNumbers[source.batch][Int(posting.stem)])
        let level = impact.level(frequency: posting.frequency, fields: posting.fields, scale: scale)
        postings[cursors[stem]] = Posting(document: UInt32(number), level: level)
        cursors[stem] += 1
      }
    }
    self.postings = postings
    ends = cursors
  }

  /// The postings of a stem whose documents are below a number, or the others.
  func list(of stem: Int, in segment: Segment, settled: Int) -> ArraySlice<Posting> {
    let all = postings[(stem == 0 ? 0 : ends[stem - 1])..<ends[stem]]
    var (low, high) = (all.startIndex, all.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if Int(all[middle].document) < settled { low = middle + 1 } else { high = middle }
    }
    return segment == .settled ? all[..<low] : all[low...]
  }
}
