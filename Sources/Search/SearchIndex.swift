/// The search files of a site, made of what the readers read.
package enum SearchIndex {
  /// The format that `FORMAT.md` beside this file describes; a client refuses others.
  static let format = 2

  /// Hands over all files but the excerpt texts, in an order that never changes; none when the search is off.
  ///
  /// The batches' division of the documents among them, and their order, make no difference. What does not need the postings is
  /// made beside them.
  package static func write<Failure: Error>(
    _ read: consuming [TermBatch], settings: SearchSettings, _ emit: (SearchFile) throws(Failure) -> Void
  ) async throws(Failure) {
    guard settings.mode != .off else { return }
    func emitAll(_ files: [SearchFile]) throws(Failure) {
      for file in files { try emit(file) }
    }
    var batches = read
    let packed = batches.indices.map { batches[$0].takePostings() }
    let numbering = Numbering(batches)
    let documents = numbering.documents(of: batches)
    let kinds = Kinds(settings, documents)
    async let titlesInTheMaking = TitleBlocks(documents, kinds: kinds.numbers)
    async let facetsInTheMaking = FacetFiles(documents, numbering, settings, kinds)

    let vocabulary = Vocabulary(batches)
    let postings = Postings(consume packed, lengths: documents.map(\.length), numbering, vocabulary)
    let rarity = Rarity(postings, stems: vocabulary.stems.count)
    async let wordsInTheMaking = WordShards(vocabulary, rarity)
    let names = ExactNames(batches, numbering, vocabulary, rarity)
    @Sendable func family(of segment: Segment) -> Family {
      PostingShards.family(
        segment, numbering, vocabulary, postings, names: names.anchored[segment] ?? [:],
        stamp: stamp(documents[numbering.range(of: segment)]))
    }
    async let recentInTheMaking = family(of: .recent)
    var settled = family(of: .settled)

    var words = await wordsInTheMaking
    try emitAll(words.words.takeFiles())
    try emitAll(words.reversed.takeFiles())
    try emitAll(settled.takeFiles())
    var recent = await recentInTheMaking
    try emitAll(recent.takeFiles())
    var titles = await titlesInTheMaking
    try emitAll(titles.family.takeFiles())
    let facets = await facetsInTheMaking
    try emitAll(facets.files)
    let manifest = Manifest(
      settings: settings, numbering: numbering, kinds: kinds, words: words.words, reversed: words.reversed,
      endings: Endings(vocabulary), settled: settled, recent: recent, titles: titles, facets: facets)
    try emit(manifest.file)
  }

  /// The same files at once.
  package static func files(_ read: consuming [TermBatch], settings: SearchSettings) async -> [SearchFile] {
    var files: [SearchFile] = []
    await write(read, settings: settings) { files.append($0) }
    return files
  }

  /// A stamp for the numbers of a segment's documents: of their addresses in order.
  private static func stamp(_ documents: ArraySlice<TermBatch.Document>) -> String {
    var stamp = Stamp()
    for document in documents {
      stamp.add(document.url.utf8)
      stamp.add([0])
    }
    return stamp.text
  }
}
