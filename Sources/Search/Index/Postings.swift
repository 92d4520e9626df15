/// For each stem, the documents that have it and how much it says about each.
struct Postings {
  struct Posting {
    /// The document's number among all documents.
    var document: UInt32
    var level: UInt8
  }

  private let postings: [Posting]
  /// By stem: where its postings end.
  private let ends: [Int]

  init(_ batches: [TermBatch], _ numbering: Numbering, _ vocabulary: Vocabulary) {
    let impact = Impact(lengths: batches.flatMap { $0.documents.map(\.length) })
    var cursors = [Int](repeating: 0, count: vocabulary.stems.count)
    for (number, batch) in batches.enumerated() {
      for posting in batch.postings { cursors[Int(vocabulary.stemNumbers[number][Int(posting.stem)])] += 1 }
    }
    var total = 0
    for stem in cursors.indices { (cursors[stem], total) = (total, total + cursors[stem]) }
    var postings = [Posting](repeating: Posting(document: 0, level: 0), count: total)
    for (number, source) in numbering.order.enumerated() {
      let document = batches[source.batch].documents[source.document]
      let scale = impact.scale(ofLength: document.length)
      for index in document.postings {
        let posting = batches[source.batch].postings[index]
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
