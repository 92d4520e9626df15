import Markdown

/// The passages in quotation marks that a page's prose cites a source for.
struct QuotedPassages {
  struct Passage {
    /// Without the quotation marks.
    let literal: Range<Int>
    let citations: [Int]
  }

  private(set) var all: [Passage] = []

  /// Fewer words are a name or a turn of phrase.
  private static let fewestWords = 4
  private let page: ResolvedText

  init(_ page: ResolvedText) {
    self.page = page
    /// Ends of the list items around the node at `index`, with the end of their text.
    var items: [(end: Int, literal: Int)] = []
    var index = 1
    while index < page.document.nodes.count {
      while let last = items.last, last.end <= index { items.removeLast() }
      let node = page[index]
      switch node.kind {
      case .blockQuote:
        // Its words have been looked up as a whole.
        if let last = page.children(of: index).last,
          Attribution.last(in: page[last].literal, of: page) != nil
        {
          index = node.end
          continue
        }
      case .item: items.append((node.end, node.literal.upperBound))
      case .paragraph: read(node.literal, upTo: items.last?.literal)
      default: break
      }
      index += 1
    }
  }

  /// - Parameter itemEnd: where the text of the list item ends, within which a citation may follow anywhere.
  private mutating func read(_ paragraph: Range<Int>, upTo itemEnd: Int?) {
    let quoted = Self.quoted(in: page.document.literals, paragraph)
    if quoted.isEmpty
      || page.firstCitation(in: paragraph.lowerBound..<(itemEnd ?? paragraph.upperBound)) == nil
    {
      return
    }
    let text = page.document.literals
    let ends =
      itemEnd == nil
      ? paragraph.filter {
        text[$0] <= UInt8(ascii: " ") && Sentence.endsSentence(at: $0, in: text, paragraph)
      } : []
    for literal in quoted where page.plain(literal).split(separator: " ").count >= Self.fewestWords {
      let after = literal.upperBound
      let sentenceEnd = ends.partitioningIndex { $0 > after }
      var limit = itemEnd ?? (sentenceEnd < ends.count ? ends[sentenceEnd] : paragraph.upperBound)
      // A citation right behind the full stop belongs to the sentence.
      if itemEnd == nil { limit = min(limit + 2, paragraph.upperBound) }
      guard let citation = page.firstCitation(in: after..<limit) else { continue }
      all.append(Passage(literal: literal, citations: page.citations(in: citation)))
    }
  }

  /// What stands between quotation marks, double or angled.
  private static func quoted(in text: [UInt8], _ paragraph: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opening: (start: Int, closers: Set<Mark>)?
    var offset = paragraph.lowerBound
    while offset < paragraph.upperBound {
      guard let (mark, width) = Mark.at(offset, in: text) else {
        offset += 1
        continue
      }
      if let begun = opening, begun.closers.contains(mark) {
        found.append(begun.start..<offset)
        opening = nil
      } else if let closers = mark.closers {
        opening = (offset + width, closers)
      }
      offset += width
    }
    return found
  }
}

/// A quotation mark that can enclose a passage.
private enum Mark: Hashable {
  case straight, upperLeft, upperRight, low, leftAngle, rightAngle

  static func at(_ offset: Int, in text: [UInt8]) -> (Mark, width: Int)? {
    switch text[offset] {
    case UInt8(ascii: "\""): return (.straight, 1)
    case 0xE2 where offset + 2 < text.count && text[offset + 1] == 0x80:
      switch text[offset + 2] {
      case 0x9C: return (.upperLeft, 3)
      case 0x9D: return (.upperRight, 3)
      case 0x9E: return (.low, 3)
      default: return nil
      }
    case 0xC2 where offset + 1 < text.count:
      switch text[offset + 1] {
      case 0xAB: return (.leftAngle, 2)
      case 0xBB: return (.rightAngle, 2)
      default: return nil
      }
    default: return nil
    }
  }

  /// The marks that close what this one opens; nil for one that only closes.
  var closers: Set<Mark>? {
    switch self {
    case .straight: [.straight]
    case .upperLeft: [.upperRight]
    case .low: [.upperLeft, .upperRight]
    case .leftAngle: [.rightAngle]
    case .upperRight, .rightAngle: nil
    }
  }
}
