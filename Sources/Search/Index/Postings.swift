/// For each stem, the documents that have it and how much it says about each.
///
/// A site has millions of them, and they are in memory with all else that the site is made of, so they are kept as bytes: a list
/// for each stem and segment, in which a number of variable length holds the gap to the document before and, in its lowest four
/// bits, the level.
struct Postings {
  /// One document of a stem.
  struct Posting {
    private let bits: UInt32

    init(document: UInt32, level: UInt8) { bits = document << 4 | UInt32(level) }

    /// The document's number among all documents.
    var document: UInt32 { bits >> 4 }
    var level: UInt8 { UInt8(bits & 0xF) }
  }

  /// The lists of the settled documents stem by stem, then those of the recent ones.
  private let bytes: [UInt8]
  /// By list: where it ends in `bytes`.
  private let ends: [Int]
  /// By list: how many documents it has.
  private let counts: [UInt32]
  private let stems: Int
  /// The number of the first recent document.
  private let settled: Int

  /// - Parameters:
  ///   - packed: by batch and document. They are given up one by one, so that they are not in memory twice.
  ///   - lengths: by a document's number.
  init(
    _ packed: consuming [[PackedPostings]], lengths: [Int], _ numbering: Numbering, _ vocabulary: Vocabulary
  ) {
    let stems = vocabulary.stems.count
    let settled = numbering.settled
    let firstDocuments =
      Array(repeating: UInt32(0), count: stems) + Array(repeating: UInt32(settled), count: stems)
    var counts = [UInt32](repeating: 0, count: 2 * stems)
    var cursors = [Int](repeating: 0, count: 2 * stems)
    var next = firstDocuments
    for (number, source) in numbering.order.enumerated() {
      let first = number < settled ? 0 : stems
      let numbers = vocabulary.stemNumbers[source.batch]
      packed[source.batch][source.document].forEach { posting in
        let list = first + Int(numbers[Int(posting.stem)])
        counts[list] += 1
        cursors[list] += VariableLength.count((UInt32(number) - next[list]) << 4)
        next[list] = UInt32(number) + 1
      }
    }
    var total = 0
    for list in cursors.indices { (cursors[list], total) = (total, total + cursors[list]) }

    let impact = Impact(lengths: lengths)
    var bytes = [UInt8](repeating: 0, count: total)
    next = firstDocuments
    for (number, source) in numbering.order.enumerated() {
      let first = number < settled ? 0 : stems
      let numbers = vocabulary.stemNumbers[source.batch]
      var own = PackedPostings()
      swap(&own, &packed[source.batch][source.document])
      let scale = impact.scale(ofLength: lengths[number])
      own.forEach { posting in
        let list = first + Int(numbers[Int(posting.stem)])
        let level = impact.level(frequency: posting.frequency, fields: posting.fields, scale: scale)
        VariableLength.write(
          (UInt32(number) - next[list]) << 4 | UInt32(level), to: &bytes, at: &cursors[list])
        next[list] = UInt32(number) + 1
      }
    }
    self.bytes = bytes
    self.counts = counts
    self.stems = stems
    self.settled = settled
    ends = cursors
  }

  /// The postings of a stem in a segment, by document.
  func list(of stem: Int, in segment: Segment) -> [Posting] {
    let list = place(of: stem, in: segment)
    let span = bytes.span
    var at = list == 0 ? 0 : ends[list - 1]
    var document = segment == .settled ? 0 : UInt32(settled)
    var postings: [Posting] = []
    postings.reserveCapacity(Int(counts[list]))
    while at < ends[list] {
      let number = VariableLength.read(in: span, at: &at)
      document += number >> 4
      postings.append(Posting(document: document, level: UInt8(number & 0xF)))
      document += 1
    }
    return postings
  }

  /// How many documents of a segment have a stem.
  func count(of stem: Int, in segment: Segment) -> Int { Int(counts[place(of: stem, in: segment)]) }

  private func place(of stem: Int, in segment: Segment) -> Int { segment == .settled ? stem : stems + stem }
}
