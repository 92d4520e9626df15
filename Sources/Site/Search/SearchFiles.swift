import Briefs
import Search
import Synchronization

/// Reads the site's documents, several at a time, and writes what the search loads.
struct SearchFiles: Sendable {
  /// Documents whose texts are in memory at once, and as many again while these are written.
  private static let batch = 192

  let documents: SiteDocuments

  /// Hands over the text of each document, and then the index; an order that never changes.
  func renderAll<Failure: Error>(
    _ emit: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) async throws(Failure) {
    let readers = Readers(documents.settings)
    try await Parallel.map(
      Array(0..<documents.count), inBatchesOf: Self.batch, { readers.read(documents.document($0)) }
    ) {
      (_, files) throws(Failure) in
      for case let file? in files { try emit(file.path, file.bytes) }
    }
    try await SearchIndex.write(readers.finish(), settings: documents.settings) { (file) throws(Failure) in
      try emit(file.path, file.bytes)
    }
  }
}

/// As many readers of documents as were ever at work at once: each keeps its own tables, so more of them would cost memory,
/// and time in caches. Which of them reads a document makes no difference.
private final class Readers: Sendable {
  private final class Reader: Sendable {
    let terms: Mutex<DocumentReader?>

    init(_ settings: SearchSettings) { terms = Mutex(DocumentReader(settings: settings)) }
  }

  private let settings: SearchSettings
  private let all = Mutex<[Reader]>([])
  private let idle = Mutex<[Reader]>([])

  init(_ settings: SearchSettings) { self.settings = settings }

  /// Reads a document, and makes the file of its text.
  func read(_ document: SearchDocument) -> SearchFile? {
    let reader = idle.withLock { $0.popLast() } ?? another()
    reader.terms.withLock { $0?.read(document) }
    idle.withLock { $0.append(reader) }
    return ExcerptText.file(of: document, settings: settings)
  }

  private func another() -> Reader {
    let reader = Reader(settings)
    all.withLock { $0.append(reader) }
    return reader
  }

  /// What all of them have read.
  func finish() -> [TermBatch] {
    all.withLock { readers in
      readers.compactMap { reader in reader.terms.withLock { $0.take()?.finish() } }
    }
  }
}
