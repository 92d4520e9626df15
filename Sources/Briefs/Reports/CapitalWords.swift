/// Capitalised words that stand together, and the names among them.
struct CapitalWords {
  struct Word {
    let range: Range<Int>
    let traits: WordTraits
    let shape: Shape
    /// Its capital may be due to its place alone.
    let opensSentence: Bool

    var isInCapitals: Bool { shape == .acronym || shape == .shout }
  }

  enum Shape {
    /// `Lavrov`, `Al-Assad`.
    case plain
    /// `J`, of `J. D. Vance`.
    case initial
    /// Two to six capitals: `IAEA`.
    case acronym
    /// More of them, as in a headline.
    case shout

    init(_ word: ArraySlice<UInt8>) {
      let isUpper = word.allSatisfy { $0 &- 0x41 < 26 }
      self = !isUpper ? .plain : word.count == 1 ? .initial : word.count <= 6 ? .acronym : .shout
    }
  }

  struct Name {
    let range: Range<Int>
    let opensSentence: Bool
    let isSingle: Bool
    let followsArticle: Bool
    /// A title or a given name comes before it, or it speaks.
    let isPerson: Bool
  }

  private var words: [Word] = []
  /// The small words that have come since, of which a name may hold one or two.
  private var small: [String] = []
  /// Whether a registered name stands right before: `Russian` before `Foreign Ministry`.
  private var followsKnown = false
  private var followsTitle = false
  private var followsArticle = false

  var isOpen: Bool { !words.isEmpty }

  /// Whether a full stop behind the last word is likely to belong to it: `J.`, `Gen.`.
  var endsInAbbreviation: Bool {
    guard let last = words.last, small.isEmpty else { return false }
    return last.shape == .initial || last.traits.contains(.title) && last.range.count < 5
  }

  /// Says what stands right before the first word.
  mutating func begin(after traits: WordTraits, followsArticle: Bool, followsKnown: Bool) {
    followsTitle = traits.contains(.title)
    self.followsArticle = followsArticle
    self.followsKnown = followsKnown
  }

  mutating func clear() {
    words.removeAll(keepingCapacity: true)
    small = []
    (followsKnown, followsTitle, followsArticle) = (false, false, false)
  }

  mutating func append(_ word: Word) {
    words.append(word)
    if !small.isEmpty { small = [] }
  }

  /// Takes a small word if a name may go on behind it: `Ministry of`, `Ursula von der`.
  mutating func takes(_ word: String, in text: [UInt8]) -> Bool {
    guard let last = words.last, small.count < 2 else { return false }
    switch word {
    case "of":
      let isHead =
        !last.traits.isDisjoint(with: Self.institutional)
        || Self.heads.contains(String(decoding: text[last.range], as: UTF8.self))
      guard isHead, small.isEmpty else { return false }
    case "the": guard small == ["of"] else { return false }
    default: guard Self.particles.contains(word) else { return false }
    }
    small.append(word)
    return true
  }

  /// The names among the words, given what the next word is.
  func names(in text: [UInt8], before next: WordTraits) -> [Name] {
    guard let last = words.last, words.count <= Self.longest else { return [] }
    if !last.traits.isDisjoint(with: Self.institutional) {
      let rest = words[...].trimming(Self.openers)
      let isKnownsOwn = followsKnown && rest.count == words.count
      return isKnownsOwn ? [] : name(rest, in: text, isTitled: false).map { [$0] } ?? []
    }
    var names: [Name] = []
    var isTitled = followsTitle
    // A title is no part of a name, and what stands before it is another one.
    for part in words.split(omittingEmptySubsequences: false, whereSeparator: { $0.traits.contains(.title) })
    {
      let rest = part.trimming(Self.openers)
      let speaks = part.endIndex == words.endIndex && next.contains(.speech)
      if let name = name(rest, in: text, isTitled: isTitled || speaks) { names.append(name) }
      isTitled = true
    }
    return names
  }

  /// The name that words make; nil when all of them are ordinary.
  private func name(_ words: ArraySlice<Word>, in text: [UInt8], isTitled: Bool) -> Name? {
    guard let first = words.first, let last = words.last, last.shape != .initial else { return nil }
    if words.contains(where: { $0.shape == .shout }) { return nil }
    let isSingle = words.count == 1
    if isSingle {
      let written = String(decoding: text[first.range], as: UTF8.self)
      let isNoName =
        first.shape == .acronym
        ? self.words.count(where: \.isInCapitals) > 1 || Self.notAcronyms.contains(written)
        : !first.traits.isEmpty || written.unicodeScalars.count < 3
      if isNoName { return nil }
    } else if words.allSatisfy({ $0.shape == .acronym || !$0.traits.isDisjoint(with: Self.ordinary) }) {
      return nil
    }
    let isPerson = isTitled || !isSingle && first.traits.contains(.givenName)
    return Name(
      range: first.range.lowerBound..<last.range.upperBound,
      opensSentence: first.opensSentence && first.shape == .plain && !first.traits.contains(.givenName),
      isSingle: isSingle && first.shape != .acronym,
      followsArticle: followsArticle && first.range == self.words.first?.range,
      isPerson: isPerson && first.shape != .acronym)
  }

  /// More words than this are a headline.
  private static let longest = 7

  private static let institutional: WordTraits = [.institution, .brand, .otherThing]
  private static let openers: WordTraits = [
    .opener, .month, .weekday, .conjunction, .placePreposition, .direction, .speech, .connector, .article,
  ]
  private static let ordinary = institutional.union(openers).union([
    .title, .following, .localNoun, .motion, .people,
  ])
  private static let heads: Set<String> = [
    "Act", "Battle", "Bureau", "Charter", "Conference", "Convention", "Declaration", "Front", "Kingdom",
    "Office", "Organization", "Organisation", "Republic", "Strait", "Treaty", "Union",
  ]
  /// Small words that a name may hold or begin with.
  static let particles: Set<String> = [
    "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le",
    "van", "von", "ul",
  ]
  /// Roman numerals and abbreviations that name nobody.
  private static let notAcronyms: Set<String> = [
    "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "AM", "PM", "OK",
    "TV",
    "CEO", "GDP", "GMT", "UTC", "EST", "EDT", "CET", "NGO", "PDF", "QC", "MP", "AD", "BC", "DNA", "HIV",
    "AIDS",
    "SMS", "USD", "EUR",
  ]
}

extension ArraySlice<CapitalWords.Word> {
  /// Without the words at both ends that have one of some traits.
  fileprivate func trimming(_ traits: WordTraits) -> Self {
    var rest = drop { !$0.traits.isDisjoint(with: traits) }
    while let last = rest.last, !last.traits.isDisjoint(with: traits) { rest.removeLast() }
    return rest
  }
}
