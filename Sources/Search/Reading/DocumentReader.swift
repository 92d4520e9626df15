/// Reads documents into terms, with buffers, tables and a stemmer of its own: one for each thread.
package struct DocumentReader: ~Copyable {
  private let mode: SearchSettings.Mode
  private let stemmer: Stemmer
  private var scanner = WordScanner()
  private var batch = TermBatch()
  /// Distinct words as they are written, in lower case; `batch.surfaces` has their folded forms under the same number.
  private var spellings = WordTable()
  /// Of the document at hand, by stem: how often it is in the text, and where else.
  private var frequencies: [UInt32] = []
  private var fields: [FieldHits] = []
  /// The stems of the document at hand, in the order in which they came.
  private var touched: [UInt32] = []

  package init(settings: SearchSettings) {
    mode = settings.mode
    stemmer = Stemmer(language: settings.language)
  }

  /// Adds a document to what this reader has read.
  package mutating func read(_ document: borrowing SearchDocument) {
    guard mode != .off else { return }
    let first = batch.postings.count
    var names = [readName(document.title) { $0.addTitle() }]
    for name in document.names { names.append(readName(name) { $0.addName() }) }
    for text in document.headings + document.publishers {
      let bytes = Array(text.utf8)
      scan(bytes.span) { $0.fields[$1].addHeading() }
    }
    let text = mode == .full && !document.body.isEmpty ? document.body : document.summary
    var length = 0
    scan(text.span) { reader, stem in
      reader.frequencies[stem] &+= 1
      if !reader.scanner.word.isJoint { length += 1 }
    }
    collectPostings()
    batch.documents.append(
      TermBatch.Document(
        url: document.url, title: document.title, kind: document.kind, date: document.date,
        facets: document.facets,
        length: length, postings: first..<batch.postings.count, names: names))
  }

  /// Everything read so far.
  package consuming func finish() -> TermBatch { batch }

  private mutating func readName(_ name: String, _ mark: (inout FieldHits) -> Void) -> [UInt32] {
    var surfaces: [UInt32] = []
    let bytes = Array(name.utf8)
    scan(bytes.span) { reader, stem in
      mark(&reader.fields[stem])
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
      latest = spellings.number(of: scanner.word)
      if latest == batch.surfaces.count { learn() }
      let stem = Int(batch.surfaces[latest].stem)
      if frequencies[stem] == 0, fields[stem] == FieldHits() { touched.append(UInt32(stem)) }
      count(&self, stem)
    }
  }

  /// Folds and stems a spelling met for the first time.
  private mutating func learn() {
    let spelling = scanner.word.bytes
    let stem = scanner.word.isDense ? spelling : stemmer.stem(spelling)
    let word = batch.words.number(of: Folding.fold(spelling))
    let number = batch.stems.number(of: Folding.fold(stem))
    if number == frequencies.count {
      frequencies.append(0)
      fields.append(FieldHits())
    }
    batch.surfaces.append(TermBatch.Surface(word: UInt32(word), stem: UInt32(number), isName: false))
  }

  private mutating func collectPostings() {
    for stem in touched {
      let index = Int(stem)
      batch.postings.append(
        TermBatch.Posting(
          stem: stem, frequency: UInt16(clamping: frequencies[index]), fields: fields[index]))
      frequencies[index] = 0
      fields[index] = FieldHits()
    }
    touched.removeAll(keepingCapacity: true)
  }
}
