import Briefs

/// Finds lists of demands and of obstacles: as items, or as `First, … Second, …` in the text.
struct TermFinder {
  private let manuscript: Manuscript
  private let people: People
  private(set) var found: [TermList] = []
  /// A longer list is no list of terms.
  private static let mostItems = 50

  /// How many other lists there are.
  private(set) var otherCount = 0

  init(_ manuscript: Manuscript, _ people: People) {
    self.manuscript = manuscript
    self.people = people
    var block = 0
    while block < manuscript.blocks.count {
      if case .item = manuscript.blocks[block].kind {
        var end = block
        while end < manuscript.blocks.count, manuscript.blocks[end].kind == manuscript.blocks[block].kind {
          end += 1
        }
        readItems(block..<end)
        block = end
      } else {
        if manuscript.blocks[block].kind == .paragraph {
          readOrdinals(in: block)
          for sentence in manuscript.blocks[block].sentences { readInline(sentence) }
        }
        block += 1
      }
    }
  }

  private mutating func readItems(_ blocks: Range<Int>) {
    // The sentence before the list, or the heading above it.
    guard blocks.lowerBound > 0, let sentence = manuscript.blocks[blocks.lowerBound - 1].sentences.last,
      let isObstacles = TermWords.kind(of: tokens(sentence))
    else {
      otherCount += 1
      return
    }
    let items = blocks.map { TermLabel.item(manuscript.text(manuscript.blocks[$0].tokens)) }
    add(items, isObstacles, sentence)
  }

  /// `There are two obstacles. First, … Second, …`, in one paragraph or several.
  private mutating func readOrdinals(in block: Int) {
    let sentences = manuscript.blocks[block].sentences
    guard let first = sentences.firstIndex(where: { Ordinals.number(of: tokens($0)) == 1 }) else { return }
    let intro =
      first > 0 ? sentences[first - 1] : block > 0 ? manuscript.blocks[block - 1].sentences.last : nil
    guard let intro, let isObstacles = TermWords.kind(of: tokens(intro)) else { return }
    var items: [Range<Int>] = []
    var wanted = 1
    var next = block
    while next < manuscript.blocks.count, manuscript.blocks[next].kind == .paragraph {
      var sawOne = false
      for sentence in manuscript.blocks[next].sentences
      where next > block || sentence.lowerBound >= sentences[first].lowerBound {
        let number = Ordinals.number(of: tokens(sentence))
        if number == wanted || number == Ordinals.last && wanted > 1 {
          items.append(sentence)
          wanted += 1
          sawOne = true
        } else if sawOne, let item = items.last {
          items[items.count - 1] = item.lowerBound..<sentence.upperBound
        }
      }
      if !sawOne { break }
      next += 1
    }
    guard items.count > 1 else { return }
    add(items.map { TermLabel.item(Ordinals.strip(manuscript.text($0))) }, isObstacles, intro)
  }

  /// `Its demands are: (1) …; (2) …; and (3) …`, `China wants three things: …, … and …`
  private mutating func readInline(_ sentence: Range<Int>) {
    guard
      let colon = sentence.first(where: { manuscript.tokens[$0].text == ":" && !manuscript.isQuoted($0) }),
      let isObstacles = TermWords.kind(of: tokens(sentence.lowerBound..<colon))
    else { return }
    let count = tokens(sentence.lowerBound..<colon).lazy.compactMap { InlineList.numbers[$0.small] }.first
    let items = InlineList.items(of: manuscript.text(colon + 1..<sentence.upperBound), count: count)
    if items.count > 1 { add(items.map(TermLabel.item), isObstacles, sentence.lowerBound..<colon) }
  }

  private mutating func add(_ items: [TermList.Item], _ isObstacles: Bool, _ intro: Range<Int>) {
    let setter = isObstacles ? nil : setter(in: intro)
    let items = items.prefix(Self.mostItems)
    if let same = found.firstIndex(where: { $0.isObstacles == isObstacles && $0.setter == setter }) {
      found[same].items += items
    } else {
      found.append(TermList(isObstacles: isObstacles, setter: setter, items: Array(items)))
    }
  }

  /// Whose the terms are: who stands right before the word for them, or whom the sentence is about.
  private func setter(in sentence: Range<Int>) -> Voice? {
    let named = people.mentions(in: sentence)
    let cue = sentence.last { TermWords.conditions.contains(manuscript.tokens[$0].small) }
    if let cue,
      let owner = named.last(where: { $0.tokens.upperBound <= cue && cue - $0.tokens.upperBound <= 2 }),
      owner.isPossessive || cue == owner.tokens.upperBound
    {
      return owner.voice
    }
    if let subject = named.first(where: { !$0.isPossessive }) ?? named.first { return subject.voice }
    // `Its demands are:` speaks of whom the sentence before is about; `The junta wants:` does not.
    guard let cue, sentence.lowerBound > 0,
      let pronoun = tokens(sentence.lowerBound..<cue).suffix(3).last(where: {
        TermWords.pronouns[$0.small] != nil
      })
    else { return nil }
    let bearers = TermWords.pronouns[pronoun.small] ?? []
    let before = manuscript.sentence(of: sentence.lowerBound - 1)
    return people.mentions(in: before).first { !$0.isPossessive && bearers.contains($0.isPerson) }?.voice
  }

  private func tokens(_ range: Range<Int>) -> ArraySlice<Token> { manuscript.tokens[range] }
}
