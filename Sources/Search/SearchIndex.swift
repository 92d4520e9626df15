/// The search files of a site, made of what the readers read.
package enum SearchIndex {
  /// The format that `FORMAT.md` beside this file describes; a client refuses others.
  static let format = 1

  /// Hands over all files but the excerpt texts, in an order that never changes; none when the search is off.
  ///
  /// The batches' division of the documents among them, and their order, make no difference. Files are handed over as they
  /// are made, so that they are never in memory all at once.
  package static func write<Failure: Error>(
    _ read: consuming [TermBatch], settings: SearchSettings, _ emit: (SearchFile) throws(Failure) -> Void
  ) throws(Failure) {
    guard settings.mode != .off else { return }
    var batches = read
    func emitAll(_ files: [SearchFile]) throws(Failure) {
      for file in files { try emit(file) }
    }
    let numbering = Numbering(batches)
    let vocabulary = Vocabulary(batches)
    let postings = Postings(takingFrom: &batches, numbering, vocabulary)
    let rarity = Rarity(postings, stems: vocabulary.stems.count)
    let names = ExactNames(batches, numbering, vocabulary, rarity)

    var words = WordShards(vocabulary, rarity)
    try emitAll(words.words.takeFiles())
    try emitAll(words.reversed.takeFiles())
    func writePostings(of segment: Segment) throws(Failure) -> Family {
      var family = PostingShards.family(
        segment, numbering, vocabulary, postings, names: names.anchored[segment] ?? [:],
        stamp: stamp(batches, numbering, segment))
      try emitAll(family.takeFiles())
      return family
    }
    let settled = try writePostings(of: .settled)
    let recent = try writePostings(of: .recent)
    let kinds = Kinds(settings, batches)
    var titles = TitleBlocks(batches, numbering, kinds: kinds.numbers)
    try emitAll(titles.family.takeFiles())
    let facets = FacetFiles(batches, numbering, settings, kinds)
    try emitAll(facets.files)
    let manifest = Manifest(
      settings: settings, numbering: numbering, kinds: kinds, words: words.words, reversed: words.reversed,
      endings: Endings(vocabulary), settled: settled, recent: recent, titles: titles, facets: facets)
    try emit(manifest.file)
  }

  /// The same files at once.
  package static func files(_ read: consuming [TermBatch], settings: SearchSettings) -> [SearchFile] {
    var files: [SearchFile] = []
    write(read, settings: settings) { files.append($0) }
    return files
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
