/// A text without markup, such as an article saved from elsewhere.
struct PlainText {
  /// A paragraph each, without the line ends around it.
  private(set) var runs: [ProseRun] = []

  /// Lines longer than this, in bytes, are not the work of a program that wraps text.
  private static let widest = 120

  private let bytes: [UInt8]
  private var paragraph: Range<Int>?

  /// Parts a text into paragraphs: at blank lines, and at each end of a line that was not wrapped for lack of room.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let width = Self.width(of: bytes, from: start)
    var lines = LineScanner(bytes, from: start)
    while let line = lines.next() {
      if bytes[line].allSatisfy(Self.isBlank) {
        close()
        continue
      }
      paragraph = (paragraph?.lowerBound ?? line.lowerBound)..<line.upperBound
      let next = bytes[lines.offset...].prefix { !Self.isBlank($0) && $0 != 0x0A && $0 != 0x0D }
      if width > Self.widest || line.count + 1 + next.count <= width { close() }
    }
    close()
  }

  private mutating func close() {
    if let paragraph { runs.append(ProseRun(paragraph)) }
    paragraph = nil
  }

  /// The bytes of the longest line.
  private static func width(of bytes: [UInt8], from start: Int) -> Int {
    var lines = LineScanner(bytes, from: start)
    var width = 0
    while let line = lines.next() { width = max(width, line.count) }
    return width
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
