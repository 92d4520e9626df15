/// Finds names in prose that the registry does not have: acronyms and capitalised words.
///
/// One pass over the bytes; only words with a capital letter, and those beside them, are looked at more closely.
struct NameScan {
  /// How one text uses one name.
  struct Sighting: Sendable {
    var count = 0
    /// How many of them open a sentence, where the capital of the first word says nothing.
    var openings = 0
    /// How many follow an article or the like, as words do rather than names.
    var articled = 0
    /// How many are a person’s: a title or a given name comes first, or the name speaks.
    var personal = 0
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
  /// Every place of every name, ascending; gathered on demand.
  private(set) var places: [(name: String, range: Range<Int>, isPerson: Bool)] = []
  private let keepsPlaces: Bool

  /// - Parameter mentions: ascending; those that are refused may be parts of other names.
  init(_ text: [UInt8], runs: [ProseRun], mentions: [Mention], keepingPlaces: Bool = false) {
    self.text = text
    keepsPlaces = keepingPlaces
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
    while open.isOpen ? cursor.advance(in: bytes) : cursor.advanceToCapital(in: bytes) {
      let word = cursor.word
      let isAbbreviated = cursor.gap == .stop && open.endsInAbbreviation
      if cursor.gap != .blank, !isAbbreviated { close() }
      while nextKnown < known.count, known[nextKnown].upperBound <= word.lowerBound { nextKnown += 1 }
      if nextKnown < known.count, known[nextKnown].lowerBound < word.upperBound {
        close()
        cursor.skip(to: min(known[nextKnown].upperBound, block.upperBound))
      } else if cursor.isCapital || open.isOpen && hasArabicArticle(word, bytes) {
        if !open.isOpen { begin(cursor, bytes) }
        open.append(
          .init(
            range: word, traits: traits(of: word), shape: .init(text[word]),
            opensSentence: cursor.opensSentence && !isAbbreviated))
      } else if word.count > 5 || !open.takes(String(decoding: text[word], as: UTF8.self), in: text) {
        close(before: vocabulary.traits(of: word, in: text.span))
      }
    }
    close()
  }

  /// Looks at what stands before the first word of a name.
  private mutating func begin(_ cursor: WordCursor, _ bytes: Span<UInt8>) {
    guard cursor.gap == .blank else { return }
    let previous = cursor.previousWord(in: bytes)
    open.begin(
      after: previous.isEmpty ? [] : vocabulary.traits(of: previous, in: text.span),
      followsArticle: Self.articles.contains(String(decoding: text[previous], as: UTF8.self)),
      followsKnown: nextKnown > 0 && known[nextKnown - 1].upperBound == cursor.previousEnd
        || nextKnown < known.count && known[nextKnown].upperBound == cursor.previousEnd)
  }

  /// Whether a small article is tied to a name: `al-Assad`, `ash-Sharif`.
  private func hasArabicArticle(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard let hyphen = text[word].prefix(4).firstIndex(of: UInt8(ascii: "-")), hyphen + 1 < word.upperBound
    else { return false }
    return WordCursor.isCapital(bytes, at: hyphen + 1, end: word.upperBound)
  }

  /// A title is one in compounds as well: `Secretary-General`.
  private func traits(of word: Range<Int>) -> WordTraits {
    let traits = vocabulary.traits(of: word, in: text.span)
    guard traits.isEmpty, let hyphen = text[word].firstIndex(of: UInt8(ascii: "-")) else { return traits }
    return vocabulary.traits(of: word.lowerBound..<hyphen, in: text.span).intersection(.title)
  }

  private mutating func close(before next: WordTraits = []) {
    guard open.isOpen else { return }
    for name in open.names(in: text, before: next) {
      let words = text[name.range].split(whereSeparator: { Folding.space($0) == 0x20 })
      let written =
        words.count == 1
        ? String(decoding: words[0], as: UTF8.self)
        : words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      sightings[written, default: Sighting(isSingle: name.isSingle, first: name.range)].add(name)
      if keepsPlaces { places.append((written, name.range, name.isPerson)) }
    }
    open.clear()
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "this", "these", "those", "our", "their", "its", "his", "her", "my", "your",
    "all",
    "every", "each", "any", "some", "no", "many", "other", "both", "such", "new", "another",
  ]
}

extension NameScan.Sighting {
  fileprivate mutating func add(_ name: CapitalWords.Name) {
    count += 1
    if name.opensSentence { openings += 1 }
    if name.followsArticle { articled += 1 }
    if name.isPerson { personal += 1 }
  }
}
