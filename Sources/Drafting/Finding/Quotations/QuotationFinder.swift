import Briefs

/// Finds an article’s quotations, with whoever speaks.
struct QuotationFinder {
  private let manuscript: Manuscript
  private let speakers: SpeakerFinder

  /// More of them are no article’s.
  private static let limit = 200
  private static let mostMarks = 2000
  /// How many words beside a quotation are looked at.
  private static let window = 120
  /// Fewer words are a name or a turn of phrase, unless someone is said to have used them.
  private static let fewestWords = 4

  private(set) var found: [FoundQuotation] = []
  /// How many turns of phrase were passed over.
  private(set) var passedOver = 0

  init(_ manuscript: Manuscript, _ people: People) {
    self.manuscript = manuscript
    speakers = SpeakerFinder(manuscript: manuscript, people: people)
    findAll()
  }

  private mutating func findAll() {
    var seen: Set<String> = []
    /// Whose words were quoted last, and in which block.
    var last: (voice: Voice, block: Int)?
    for quote in manuscript.quotes.prefix(Self.mostMarks) {
      let block = manuscript.block(of: quote.outer.lowerBound)
      if manuscript.blocks[block].kind == .heading || isSpeakersLine(block) || isIntroduction(block) {
        continue
      }
      let text = text(of: quote)
      if quote.goesOn || continuesBlock(quote, block), let previous = found.last {
        found[found.count - 1].paragraphs = previous.paragraphs + [text]
        continue
      }
      let recent = last.flatMap { block - $0.block <= 1 ? $0.voice : nil }
      let isWhole = quote.isBlock || quote.outer == manuscript.blocks[block].tokens
      let signer = isWhole ? signature(below: block) : nil
      let voice = signer ?? speakers.voice(of: quote, last: recent)
      let words = manuscript.tokens[quote.inner].count { $0.kind == .word }
      guard words >= Self.fewestWords || voice != nil, found.count < Self.limit else {
        passedOver += 1
        continue
      }
      if let voice { last = (voice, block) }
      guard seen.insert(text.lowercased().filter(\.isLetter)).inserted else { continue }
      let sentence = manuscript.sentence(of: quote.outer.lowerBound)
      let around = sentence.clamped(
        to: quote.outer.lowerBound - Self.window..<quote.outer.upperBound + Self.window
      ).filter { !manuscript.isQuoted($0) }
      let tokens = around.map { manuscript.tokens[$0] }
      found.append(
        FoundQuotation(
          paragraphs: [text], voice: voice ?? .unsure(""),
          medium: Medium.find(in: tokens) { speakers.people.mention(at: around[$0])?.isPerson == true },
          date: day(in: tokens)?.text))
    }
  }

  /// The day of saying: one that opens the sentence or stands right behind the verb, and is no later than the article.
  private func day(in sentence: [Token]) -> DateSpan? {
    let verbs = sentence.indices.filter { SpeechWords.verbs.contains(sentence[$0].small) }
    return DateScan(sentence, near: manuscript.date).all.first { found in
      let start = found.tokens.lowerBound
      let isNear = start < 3 || verbs.contains { $0 < start && start - $0 < 6 }
      return isNear && found.span.start.day != nil && manuscript.date.map { found.span.start <= $0 } ?? true
    }?.span
  }

  // MARK: Blocks set off as quotations

  /// Whether a block is another paragraph of the quotation before it.
  private func continuesBlock(_ quote: QuoteScan.Quote, _ block: Int) -> Bool {
    quote.isBlock && block > 0 && manuscript.blocks[block - 1].kind == .quotation
      && !isSpeakersLine(block - 1) && !isIntroduction(block - 1)
      && found.last != nil
  }

  /// `She wrote on Telegram:`, above what she wrote.
  private func isIntroduction(_ block: Int) -> Bool {
    let words = manuscript.tokens[manuscript.blocks[block].tokens]
    return manuscript.blocks[block].kind == .quotation && words.last?.text == ":"
      && block + 1 < manuscript.blocks.count && manuscript.blocks[block + 1].kind == .quotation
      && words.contains { SpeechWords.verbs.contains($0.small) }
  }

  /// `— Jane Example, minister`
  private func isSpeakersLine(_ block: Int) -> Bool {
    let tokens = manuscript.blocks[block].tokens
    guard manuscript.blocks[block].kind == .quotation, (2..<16).contains(tokens.count), block > 0 else {
      return false
    }
    return ["—", "–", "-", "―"].contains(manuscript.tokens[tokens.lowerBound].text)
      && manuscript.tokens[tokens.lowerBound + 1].isCapital && manuscript.blocks[block - 1].kind == .quotation
  }

  /// Who signs the quotation that a block begins.
  private func signature(below block: Int) -> Voice? {
    var next = block + 1
    while next < manuscript.blocks.count, manuscript.blocks[next].kind == .quotation {
      if isSpeakersLine(next) {
        let tokens = manuscript.blocks[next].tokens
        if let mention = speakers.people.mention(at: tokens.lowerBound + 1), !mention.isPossessive {
          return mention.voice
        }
        let words = tokens.dropFirst().prefix { manuscript.tokens[$0].kind == .word }
        return .unsure(manuscript.text(tokens.lowerBound + 1..<tokens.lowerBound + 1 + words.count))
      }
      next += 1
    }
    return nil
  }

  /// A quotation in marks, whether or not the article has them, without the comma that parts it from its speaker.
  private func text(of quote: QuoteScan.Quote) -> String {
    var inner = manuscript.text(quote.inner)
    let isPhrase = manuscript.tokens[quote.inner].count { $0.kind == .word } < Self.fewestWords
    if inner.last == "," || isPhrase && inner.last == "." { inner.removeLast() }
    let isClosed = quote.isBlock || quote.outer.upperBound > quote.inner.upperBound
    return "“" + inner + (isClosed ? "”" : "")
  }
}
