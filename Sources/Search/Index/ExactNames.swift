/// Every name of every document, anchored at the rarest of its words’ stems, or at the first of those as rare.
///
/// A query that is such a name loads that stem's record anyway, and finds the name there.
struct ExactNames {
  /// Names kept at one stem of one segment at most; the rest of so many alike would be no help.
  private static let mostAtStem = 400

  /// By segment and stem.
  private(set) var anchored: [Segment: [Int: [ExactName]]] = [:]

  init(_ batches: [TermBatch], _ numbering: Numbering, _ vocabulary: Vocabulary, _ rarity: Rarity) {
    for segment in Segment.allCases {
      let range = numbering.range(of: segment)
      var names: [Int: [ExactName]] = [:]
      for number in range {
        let source = numbering.order[number]
        let batch = batches[source.batch]
        var seen: Set<UInt32> = []
        for name in batch.documents[source.document].names where name.count <= ExactName.mostWords {
          let surfaces = name.map { batch.surfaces[Int($0)] }
          let stems = surfaces.map { Int(vocabulary.stemNumbers[source.batch][Int($0.stem)]) }
          guard let anchor = stems.min(by: { rarity.buckets[$0] < rarity.buckets[$1] }) else { continue }
          let hash = ExactName.hash(surfaces.map { batch.words[Int($0.word)] })
          guard seen.insert(hash).inserted, names[anchor, default: []].count < Self.mostAtStem else {
            continue
          }
          names[anchor, default: []].append(ExactName(hash: hash, document: number - range.lowerBound))
        }
      }
      anchored[segment] = names
    }
  }
}
