/// Finds the entities that a page names and decides what becomes of each mention.
///
/// One pass over the bytes finds the names; the rules then look only at the words beside them. Evidence for homonyms
/// is gathered from what was found, so nothing is read twice.
package struct Linker: Sendable {
  package let index: NameIndex
  private let finder: HitFinder
  private let vocabulary: Vocabulary

  package init(_ index: NameIndex) {
    self.index = index
    finder = HitFinder(index)
    vocabulary = .english
  }

  /// Every mention on a page, in the order of the text; a name inside a longer one follows it.
  ///
  /// The verdicts are those before thinning: each says whether the mention by itself may be linked.
  package func mentions(
    in text: [UInt8], runs: [ProseRun], evidence: PageEvidence = PageEvidence()
  ) -> [Mention] {
    let hits = finder.hits(in: text, runs: runs)
    if hits.isEmpty { return [] }
    let judge = Judge(
      index: index, text: text, runs: runs, hits: hits, evidence: evidence, vocabulary: vocabulary)
    var namesakes = Namesakes()
    return hits.indices.compactMap { place in
      judge.mention(at: place).map { namesakes.settled($0, at: place, by: judge) }
    }
  }

  /// Leaves the first linked mention of each entity in each section an anchor and turns the others into counted ones.
  package static func thinned(_ mentions: [Mention], runs: [ProseRun]) -> [Mention] {
    var anchored: Set<Anchor> = []
    return mentions.map { mention in
      guard mention.verdict == .link else { return mention }
      let anchor = Anchor(entity: mention.entity, section: runs[mention.run].section)
      return anchored.insert(anchor).inserted ? mention : mention.with(.count, .linkedBefore)
    }
  }

  private struct Anchor: Hashable {
    let entity: EntityID
    let section: Int
  }
}
