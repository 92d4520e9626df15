import Search

/// Reads the site's documents, several at a time, and writes what the search loads.
struct SearchFiles: Sendable {
  /// Readers at work beside each other; each keeps its own tables, so more of them would cost memory, and time in caches.
  private static let readerCount = 4
  /// Documents that one reader takes at a time.
  private static let share = 64

  let documents: SiteDocuments

  /// Hands over the text of each document, and then the index; an order that never changes.
  func renderAll<Failure: Error>(
    _ emit: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) async throws(Failure) {
    let readers = (0..<Self.readerCount).map { _ in Reader(documents) }
    let round = Self.readerCount * Self.share
    for start in stride(from: 0, to: documents.count, by: round) {
      let end = min(start + round, documents.count)
      for file in await Self.read(start..<end, readers) { try emit(file.path, file.bytes) }
    }
    var batches: [TermBatch] = []
    for reader in readers {
      if let batch = await reader.finish() { batches.append(batch) }
    }
    for file in SearchIndex(batches, settings: documents.settings).files { try emit(file.path, file.bytes) }
  }

  private static func read(_ range: Range<Int>, _ readers: [Reader]) async -> [SearchFile] {
    await withTaskGroup(of: (Int, [SearchFile]).self) { group in
      for (number, start) in stride(from: range.lowerBound, to: range.upperBound, by: share).enumerated() {
        let end = min(start + share, range.upperBound)
        group.addTask { (number, await readers[number].read(start..<end)) }
      }
      var parts: [(Int, [SearchFile])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  /// One reader of documents, which goes on with its tables from round to round.
  private actor Reader {
    private let documents: SiteDocuments
    private var terms: DocumentReader?

    init(_ documents: SiteDocuments) {
      self.documents = documents
      terms = DocumentReader(settings: documents.settings)
    }

    /// The texts of the documents, which are added to what this reader has read.
    func read(_ range: Range<Int>) -> [SearchFile] {
      range.compactMap { index in
        let document = documents.document(index)
        terms?.read(document)
        return ExcerptText.file(of: document, settings: documents.settings)
      }
    }

    func finish() -> TermBatch? { terms.take()?.finish() }
  }
}
