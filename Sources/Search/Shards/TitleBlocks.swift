/// Writes what results show of each document, in blocks: its address, title, kind and date, and whether it has a text.
///
/// The documents are divided into periods at places that depend on the dates around them alone, and a period into blocks. So a
/// document that comes in, whatever its date, changes the blocks of its period and no others.
struct TitleBlocks {
  /// Documents in a block.
  static let group = 16
  /// Documents in a period at most.
  private static let longestPeriod = 128
  private static let longestTitle = 400

  var family = Family("t")
  /// Documents in each period.
  private(set) var counts: [Int] = []

  /// - Parameter documents: by number.
  init(_ documents: [TermBatch.Document], kinds: [String: Int]) {
    let keys = documents.map { Array(Self.key(of: $0).utf8)[...] }
    let sizes = [Int](repeating: 1, count: keys.count)
    let periods = Splitter(keys, sizes: sizes, limit: Self.longestPeriod).shards()
    counts = periods.map(\.keys.count)
    family.write(periods) { period in
      stride(from: period.lowerBound, to: period.upperBound, by: Self.group).map { start in
        documents[start..<min(start + Self.group, period.upperBound)].flatMap { Self.entry($0, kinds: kinds) }
      }
    }
  }

  /// What documents are divided by; in the order of their numbers.
  private static func key(of document: TermBatch.Document) -> String {
    (document.date.map { $0.iso.filter { $0 != "-" } } ?? "~") + document.url
  }

  /// Three lines: address; title; the kind's number, behind a hyphen if there is no file of the text, and the date behind a
  /// space if there is one.
  private static func entry(_ document: TermBatch.Document, kinds: [String: Int]) -> [UInt8] {
    var entry = line(document.url)
    entry += line(String(document.title.unicodeScalars.prefix(longestTitle).map(Character.init)))
    let kind = String(kinds[document.kind] ?? 0)
    entry += line((document.hasText ? "" : "-") + kind + (document.date.map { " " + $0.iso } ?? ""))
    return entry
  }

  /// A text on a line of its own: control characters become spaces.
  static func line(_ text: String) -> [UInt8] { text.utf8.map { $0 < 0x20 ? 0x20 : $0 } + [0x0A] }
}
