/// Writes what results show of each document, in blocks: its address, title, kind and date.
struct TitleBlocks {
  /// Dated documents in a block.
  static let group = 16
  /// Bytes of a block of undated documents at most, so long as one of them does not exceed them.
  private static let limit = 2_500
  private static let longestTitle = 400

  private(set) var files: [SearchFile] = []
  /// One stamp for the settled blocks.
  let settled: String
  /// The stamps of the other blocks of dated documents.
  private(set) var recent: [String] = []
  /// The stamps of the blocks of undated documents, which are their names, and how many documents each has.
  private(set) var undated: [(stamp: String, count: Int)] = []

  init(_ batches: [TermBatch], _ numbering: Numbering, kinds: [String: Int], settledStamp: String) {
    settled = settledStamp
    let entries = numbering.order.map { source in
      Self.entry(batches[source.batch].documents[source.document], kinds: kinds)
    }
    for start in stride(from: 0, to: numbering.dated, by: Self.group) {
      let content = Array(entries[start..<min(start + Self.group, numbering.dated)].joined())
      let isSettled = start < numbering.settled
      let stamp = isSettled ? settled : Stamp.of(content)
      if !isSettled { recent.append(stamp) }
      files.append(Script.file(name: "t-" + String(start / Self.group), stamp: stamp, text: content))
    }
    let undatedEntries = entries[numbering.dated...]
    let urls = numbering.order[numbering.dated...].map { source in
      Array(batches[source.batch].documents[source.document].url.utf8)[...]
    }
    guard !urls.isEmpty else { return }
    for shard in Splitter(urls, sizes: undatedEntries.map(\.count), limit: Self.limit).shards() {
      let range = shard.keys.lowerBound + numbering.dated..<shard.keys.upperBound + numbering.dated
      let content = Array(entries[range].joined())
      let stamp = Stamp.of(content)
      undated.append((stamp, range.count))
      files.append(Script.file(name: "v-" + stamp, stamp: stamp, text: content))
    }
  }

  /// Three lines: address; title; the kind's number, and the date behind a space if there is one.
  private static func entry(_ document: TermBatch.Document, kinds: [String: Int]) -> [UInt8] {
    var entry = line(document.url)
    entry += line(String(document.title.unicodeScalars.prefix(longestTitle).map(Character.init)))
    entry += line(String(kinds[document.kind] ?? 0) + (document.date.map { " " + $0.iso } ?? ""))
    return entry
  }

  /// A text on a line of its own: control characters become spaces.
  static func line(_ text: String) -> [UInt8] { text.utf8.map { $0 < 0x20 ? 0x20 : $0 } + [0x0A] }
}
