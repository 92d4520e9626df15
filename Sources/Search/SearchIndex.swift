/// The search files of a site, made of what the readers read.
package struct SearchIndex: Sendable {
  /// The format that `FORMAT.md` beside this file describes; a client refuses others.
  static let format = 1

  /// All files but the excerpt texts, in no promised order.
  package let files: [SearchFile]

  /// Builds the index; the batches' division of the documents among them, and their order, make no difference.
  ///
  /// - Returns: no files when the search is off.
  package init(_ read: consuming [TermBatch], settings: SearchSettings) {
    guard settings.mode != .off else {
      files = []
      return
    }
    var batches = read
    let numbering = Numbering(batches)
    let vocabulary = Vocabulary(batches)
    let postings = Postings(takingFrom: &batches, numbering, vocabulary)
    let rarity = Rarity(postings, stems: vocabulary.stems.count, settled: numbering.settled)
    let names = ExactNames(batches, numbering, vocabulary, rarity)

    let words = WordShards(vocabulary, rarity)
    let settled = PostingShards(
      "p", .settled, numbering, vocabulary, postings, names: names.anchored[.settled] ?? [:],
      stamp: Self.stamp(batches, numbering, .settled))
    let recent = PostingShards(
      "r", .recent, numbering, vocabulary, postings, names: names.anchored[.recent] ?? [:],
      stamp: Self.stamp(batches, numbering, .recent))
    let kinds = Kinds(settings, batches)
    let titles = TitleBlocks(batches, numbering, kinds: kinds.numbers)
    let facets = FacetFiles(batches, numbering, settings, kinds)
    let manifest = Manifest(
      settings: settings, numbering: numbering, kinds: kinds, words: words.words, reversed: words.reversed,
      endings: Endings(vocabulary),
      settled: settled.family, recent: recent.family, titles: titles, facets: facets)
    files =
      words.words.files + words.reversed.files + settled.family.files + recent.family.files
      + titles.family.files + facets.files + [manifest.file]
  }

  /// A stamp for the numbers of a segment's documents: of their addresses in order.
  private static func stamp(_ batches: [TermBatch], _ numbering: Numbering, _ segment: Segment) -> String {
    var stamp = Stamp()
    for number in numbering.range(of: segment) {
      let source = numbering.order[number]
      stamp.add(batches[source.batch].documents[source.document].url.utf8)
      stamp.add([0])
    }
    return stamp.text
  }
}
