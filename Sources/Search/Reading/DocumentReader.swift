/// Reads documents into terms, with buffers, tables and a stemmer of its own: one for each thread.
package struct DocumentReader: ~Copyable {
  private let mode: SearchSettings.Mode
  private let stemmer: Stemmer
  private var scanner = WordScanner()
  private var batch = TermBatch()
  /// Distinct words as they are written, in lower case; `batch.surfaces` has their folded forms under the same number.
  private var spellings = WordTable()
  private var recent = RecentWords()
  /// Of the document at hand, by stem.
  private var hits: [Hits] = []
  /// The stems of the document at hand, in the order in which they came.
  private var touched: [UInt32] = []
  private var packed = PackedPostings()

  /// How often a stem is in the text, and where else.
  private struct Hits: Equatable {
    var frequency: UInt32 = 0
    var fields = FieldHits()
  }

  package init(settings: SearchSettings) {
    mode = settings.mode
    stemmer = Stemmer(language: settings.language)
  }

  /// Adds a document to what this reader has read.
  package mutating func read(_ document: borrowing SearchDocument) {
    guard mode != .off else { return }
    var names = [readName(document.title) { $0.addTitle() }]
    for name in document.names { names.append(readName(name) { $0.addName() }) }
    for text in document.headings + document.publishers {
      let bytes = Array(text.utf8)
      scan(bytes.span) { $0.hits[$1].fields.addHeading() }
    }
    let text = document.text(in: mode)
    var length = 0
    scan(text.span) { reader, stem in
      reader.hits[stem].frequency &+= 1
      if !reader.scanner.word.isJoint { length += 1 }
    }
    batch.append(
      TermBatch.Document(
        url: document.url, title: document.title, kind: document.kind, date: document.date,
        facets: document.facets, length: length, hasText: !text.isEmpty, names: names),
      takePostings())
  }

  /// Everything read so far.
  package consuming func finish() -> TermBatch { batch }

  private mutating func readName(_ name: String, _ mark: (inout FieldHits) -> Void) -> [UInt32] {
    var surfaces: [UInt32] = []
    let bytes = Array(name.utf8)
    scan(bytes.span) { reader, stem in
      mark(&reader.hits[stem].fields)
      reader.batch.surfaces[reader.latest].isName = true
      if surfaces.count <= ExactName.mostWords, !reader.scanner.word.isJoint {
        surfaces.append(UInt32(reader.latest))
      }
    }
    return surfaces
  }

  /// The number of the spelling scanned last.
  private var latest = 0

  @inline(__always)
  private mutating func scan(_ text: borrowing Span<UInt8>, _ count: (inout DocumentReader, Int) -> Void) {
    scanner.restart()
    while scanner.advance(in: text) {
      let (spelling, stem) = recent.find(scanner.word) ?? lookUp()
      latest = spelling
      if hits[stem] == Hits() { touched.append(UInt32(stem)) }
      count(&self, stem)
    }
  }

  /// The number of the word at hand and that of its stem.
  private mutating func lookUp() -> (spelling: Int, stem: Int) {
    let spelling = spellings.number(of: scanner.word)
    if spelling == batch.surfaces.count { learn() }
    let stem = Int(batch.surfaces[spelling].stem)
    recent.keep(scanner.word, spelling, stem)
    return (spelling, stem)
  }

  /// Folds and stems a spelling met for the first time.
  private mutating func learn() {
    let spelling = scanner.word.bytes
    let stem = scanner.word.isDense ? spelling : stemmer.stem(spelling)
    let word = batch.words.number(of: Folding.fold(spelling))
    let number = batch.stems.number(of: Folding.fold(stem))
    if number == hits.count { hits.append(Hits()) }
    batch.surfaces.append(TermBatch.Surface(word: UInt32(word), stem: UInt32(number), isName: false))
  }

  /// What the document at hand has.
  private mutating func takePostings() -> PackedPostings {
    packed.removeAll()
    for stem in touched {
      let found = hits[Int(stem)]
      hits[Int(stem)] = Hits()
      packed.append(
        TermBatch.Posting(
          stem: stem, frequency: UInt16(clamping: found.frequency), fields: found.fields))
    }
    touched.removeAll(keepingCapacity: true)
    return packed.fitted
  }
}
