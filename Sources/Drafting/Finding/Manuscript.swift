import Briefs

/// An article’s text taken apart: blocks, words, sentences, the stretches between quotation marks, and who is named.
struct Manuscript: Sendable {
  struct Block: Sendable {
    let kind: Article.Block.Kind
    /// Byte offsets.
    let range: Range<Int>
    /// Of `tokens`.
    let tokens: Range<Int>
    /// Of `tokens`, in order; what stands in quotation marks parts no sentence.
    let sentences: [Range<Int>]
  }

  /// The blocks, with a line end behind each.
  let text: [UInt8]
  let blocks: [Block]
  let tokens: [Token]
  /// Ascending.
  let quotes: [QuoteScan.Quote]
  /// The longest ones, ascending.
  let names: [NamesInText.Name]
  let entities: [Entity]
  /// The day of the article.
  let date: CalendarDate?
  /// For each token the block that holds it, and the quotation, if one does.
  private let blockOf: [Int]
  private let quoteOf: [Int?]

  /// More text than any article has; the rest is not looked at.
  private static let limit = 1 << 18

  init(_ article: Article, names site: SiteNames) {
    var text: [UInt8] = []
    var ranges: [(range: Range<Int>, kind: Article.Block.Kind)] = []
    for block in article.blocks where text.count < Self.limit {
      let start = text.count
      text += block.text.utf8
      ranges.append((start..<text.count, block.kind))
      text.append(UInt8(ascii: "\n"))
    }
    var tokens: [Token] = []
    var blocks: [(tokens: Range<Int>, isQuoted: Bool)] = []
    for (range, kind) in ranges {
      let start = tokens.count
      tokens += Token.all(in: text, range)
      blocks.append((start..<tokens.count, kind == .quotation))
    }
    let quotes = QuoteScan(tokens, blocks: blocks).quotes
    let sentences = Sentences(tokens, quotes: quotes)
    let found = site.names(in: text, blocks: ranges.map { ($0.range, $0.kind == .heading) })
    self.blocks = zip(ranges, blocks).map { block, tokens in
      Block(
        kind: block.kind, range: block.range, tokens: tokens.tokens, sentences: sentences.split(tokens.tokens)
      )
    }
    blockOf = blocks.enumerated().flatMap { number, block in
      Array(repeating: number, count: block.tokens.count)
    }
    var quoteOf = [Int?](repeating: nil, count: tokens.count)
    for (number, quote) in quotes.enumerated() {
      for token in quote.outer { quoteOf[token] = number }
    }
    self.quoteOf = quoteOf
    self.text = text
    self.tokens = tokens
    self.quotes = quotes
    names = found.longest
    entities = found.entities
    date = article.origin.date
  }

  /// The text from one token to another.
  func text(_ tokens: Range<Int>) -> String {
    guard !tokens.isEmpty else { return "" }
    let range =
      self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
    return String(decoding: text[range], as: UTF8.self)
  }

  /// The block that holds a token.
  func block(of token: Int) -> Int { blockOf[token] }

  /// The sentence that holds a token.
  func sentence(of token: Int) -> Range<Int> {
    let block = blocks[blockOf[token]]
    return block.sentences.first { $0.contains(token) } ?? block.tokens
  }

  /// The quotation that holds a token, its marks included.
  func quote(at token: Int) -> QuoteScan.Quote? { quoteOf[token].map { quotes[$0] } }

  /// Whether a token stands in quotation marks.
  func isQuoted(_ token: Int) -> Bool { quoteOf[token] != nil }
}

extension NamesInText {
  /// Without names that stand within longer ones.
  fileprivate var longest: [Name] {
    var longest: [Name] = []
    for name in all {
      if let last = longest.last, name.range.lowerBound < last.range.upperBound { continue }
      longest.append(name)
    }
    return longest
  }
}
