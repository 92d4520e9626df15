import Diagnostics
import Markdown

/// The namings of a body, and the lines of its file on which it names them.
struct NamingLines: Sendable {
  private(set) var namings: [Naming]
  /// The line of each mention in the text, counted from 1, naming by naming, where lines were asked for.
  private(set) var all: [UInt32] = []
  /// Where the lines of the file begin, where they were asked for.
  private(set) var file: LineIndex?

  /// Without lines.
  init(_ namings: [Naming]) { self.namings = namings }

  /// - Parameter mentions: every place that names one of the entities.
  init(
    _ namings: [Naming], at mentions: [(entity: Int, literal: Range<Int>)], of document: Document,
    _ lines: LineIndex
  ) {
    self.namings = namings
    let places = Dictionary(uniqueKeysWithValues: namings.enumerated().map { ($1.entity, $0) })
    let known = mentions.compactMap { mention in
      places[mention.entity].map {
        (naming: $0, offset: document.sourceOffset(ofLiteral: mention.literal.lowerBound))
      }
    }
    for mention in known { self.namings[mention.naming].addLine() }
    var start: UInt32 = 0
    for index in namings.indices { start = self.namings[index].beginLines(at: start) }
    all = Array(repeating: 0, count: Int(start))
    for (naming, offset) in known {
      all[Int(self.namings[naming].lines.upperBound)] = UInt32(lines.line(of: offset))
      self.namings[naming].addLine()
    }
    file = lines
  }
}
