/// Finds names in prose that the registry does not have: acronyms and capitalised words.
///
/// One pass over the bytes; only words with a capital letter, and those beside them, are looked at more closely.
struct NameScan {
  /// How one text uses one name.
  struct Sighting: Sendable {
    var count = 0
    /// How many of them open a sentence, where the capital of the first word says nothing.
    var openings = 0
    var isPerson = false
    let isSingle: Bool
    /// Where it first stands: byte offsets into the text.
    let first: Range<Int>
  }

  private let text: [UInt8]
  private let vocabulary = Vocabulary.english
  /// What is registered and meant, ascending.
  private let known: [Range<Int>]
  private var nextKnown = 0
  private var open = CapitalWords()
  private(set) var sightings: [String: Sighting] = [:]

  /// - Parameter mentions: ascending; those that are refused may be parts of other names.
  init(_ text: [UInt8], runs: [ProseRun], mentions: [Mention]) {
    self.text = text
    known = mentions.lazy.filter { $0.verdict != .refused }.map(\.range)
    var run = 0
    while run < runs.count {
      var last = run
      while last + 1 < runs.count, runs[last + 1].continues { last += 1 }
      if runs[run].context != .heading { scan(runs[run].range.lowerBound..<runs[last].range.upperBound) }
      run = last + 1
    }
  }

  private mutating func scan(_ block: Range<Int>) {
    // A copy of the reference: the span then borrows from it and not from this scan, which is written to below.
    let text = text
    let bytes = text.span
    var cursor = WordCursor(block)
    while cursor.advance(in: bytes) {
      let word = cursor.word
      let isAbbreviated = cursor.gap == .stop && open.endsInAbbreviation
      if cursor.gap != .blank, !isAbbreviated { close() }
      while nextKnown < known.count, known[nextKnown].upperBound <= word.lowerBound { nextKnown += 1 }
      if nextKnown < known.count, known[nextKnown].lowerBound < word.upperBound {
        close()
        cursor.skip(to: min(known[nextKnown].upperBound, block.upperBound))
        open.clear(followsKnown: true)
      } else if cursor.isCapital {
        open.append(
          .init(
            range: word, traits: vocabulary.traits(of: word, in: text.span), shape: .init(text[word]),
            opensSentence: cursor.opensSentence && !isAbbreviated))
      } else if open.isOpen {
        if open.takes(String(decoding: text[word], as: UTF8.self), in: text) { continue }
        let traits = vocabulary.traits(of: word, in: text.span)
        close(before: traits)
        open.clear(followsTitle: traits.contains(.title))
      } else {
        open.clear(followsTitle: bytes[word.lowerBound] >= 0x61 && isTitle(word, before: block.upperBound))
      }
    }
    close()
  }

  /// Whether a small word is a title; asked only where a capital may follow it.
  private func isTitle(_ word: Range<Int>, before end: Int) -> Bool {
    let next = word.upperBound + 1
    guard next < end, WordCursor.isCapital(text.span, at: next, end: end) else { return false }
    return vocabulary.traits(of: word, in: text.span).contains(.title)
  }

  private mutating func close(before next: WordTraits = []) {
    guard open.isOpen else { return open.clear() }
    for name in open.names(in: text, before: next) {
      let words = text[name.range].split(whereSeparator: { Folding.space($0) == 0x20 })
      let written = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      var sighting =
        sightings[written] ?? Sighting(isSingle: name.isSingle, first: name.range)
      sighting.count += 1
      sighting.openings += name.opensSentence ? 1 : 0
      sighting.isPerson = sighting.isPerson || name.isPerson
      sightings[written] = sighting
    }
    open.clear()
  }
}
