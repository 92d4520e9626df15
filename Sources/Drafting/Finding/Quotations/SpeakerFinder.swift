import Briefs

/// Finds whose words a quotation is, from the words around it.
struct SpeakerFinder {
  let manuscript: Manuscript
  let people: People

  private var tokens: [Token] { manuscript.tokens }
  private var doubt: Doubt { Doubt(manuscript: manuscript, people: people) }

  /// What the words before a verb, or behind it, say of who speaks.
  private enum Subject {
    case voice(Voice)
    case pronoun(Int)
    case thing(Int)
    /// Words that name nobody: `a spokesman`.
    case phrase(Range<Int>)
  }

  /// - Parameter last: whose words were quoted before, in the same block or the one before it.
  /// - Returns: nil where nothing near the quotation tells of a speaker.
  func voice(of quote: QuoteScan.Quote, last: Voice?) -> Voice? {
    if quote.isBlock { return introduced(before: manuscript.block(of: quote.inner.lowerBound), last: last) }
    let sentence = manuscript.sentence(of: quote.outer.lowerBound)
    let before = unquoted(
      max(sentence.lowerBound, quote.outer.lowerBound - Self.window)..<quote.outer.lowerBound)
    let after = clause(behind: quote, in: sentence)
    if let other = doubt.borrowing(in: before + after) ?? doubt.unsaid(in: before) { return .unsure(other) }
    let ending = tokens[quote.inner.upperBound - 1].text
    let closesClause = [",", "?", "!"].contains(ending) || after.first.map { tokens[$0].text == "," } == true
    // `If Lavrov says “yes”, Putin said`
    let isOpen = doubt.denies([], behind: before[...])
    let found =
      closesClause && !isOpen
      ? subject(behind: after) ?? subject(before: before) : subject(before: before) ?? subject(behind: after)
    if let found { return voice(found, last: last) }
    // `“…,” he said. “…”`
    let block = manuscript.blocks[manuscript.block(of: quote.outer.lowerBound)]
    let isBehindAnother = (block.tokens.lowerBound..<sentence.lowerBound).suffix(Self.window)
      .contains { manuscript.isQuoted($0) }
    if before.isEmpty, isBehindAnother { return last }
    // `Lavrov was blunt: “…”`, `A spokesman was blunt: “…”`
    if let colon = before.last, tokens[colon].text == ":" {
      return onlyPerson(in: before) ?? .unsure(opening(of: before))
    }
    guard before.isEmpty, quote.outer.lowerBound == block.tokens.lowerBound else { return nil }
    return introduced(before: manuscript.block(of: quote.outer.lowerBound), last: last)
  }

  /// The speaker whom the block before announces: `Lavrov said:`.
  private func introduced(before block: Int, last: Voice?) -> Voice? {
    guard block > 0, let sentence = manuscript.blocks[block - 1].sentences.last, let end = sentence.last,
      tokens[end].text == ":"
    else { return nil }
    let words = unquoted(sentence)
    if let found = subject(before: words) { return voice(found, last: last) }
    return onlyPerson(in: words)
  }

  /// The words up to the first verb that is a helper.
  private func opening(of words: [Int]) -> String {
    let phrase = words.prefix(8).prefix {
      tokens[$0].kind == .word && !SpeechWords.helpers.contains(tokens[$0].small)
    }
    guard let first = phrase.first, let last = phrase.last else { return "" }
    return manuscript.text(first..<last + 1)
  }

  private func onlyPerson(in words: [Int]) -> Voice? {
    guard let first = words.first, let end = words.last else { return nil }
    let named = people.mentions(in: first..<end + 1).filter {
      $0.isPerson && !$0.isPossessive && !followsPreposition($0, from: first)
    }
    let voices = Set(named.map(\.voice))
    return voices.count == 1 ? voices.first : nil
  }

  /// The words of a stretch that stand outside quotation marks.
  private func unquoted(_ range: Range<Int>) -> [Int] {
    var words: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let quote = manuscript.quote(at: index), !quote.isBlock {
        words.removeAll { tokens[$0].text == "," && $0 == index - 1 }
        index = quote.outer.upperBound
      } else {
        words.append(index)
        index += 1
      }
    }
    return words
  }

  /// The words behind a quotation up to the end of its sentence or the next quotation.
  private func clause(behind quote: QuoteScan.Quote, in sentence: Range<Int>) -> [Int] {
    var words: [Int] = []
    let start = quote.outer.upperBound
    for index in start..<max(start, min(sentence.upperBound, start + Self.window)) {
      if manuscript.quote(at: index) != nil { break }
      words.append(index)
    }
    return words
  }

  // MARK: Behind a quotation

  private func subject(behind words: [Int]) -> Subject? {
    var words = words[...]
    while let first = words.first, tokens[first].kind == .mark { words = words.dropFirst() }
    // `“Grain at Sea”, which Lavrov wrote`
    guard let first = words.first, !["which", "that", "whose"].contains(tokens[first].small) else {
      return nil
    }
    if tokens[first].small == "according", words.dropFirst().first.map({ tokens[$0].small }) == "to" {
      return phrase(words.dropFirst(2))
    }
    // `said Lavrov`, `the minister said`
    let verb = words.prefix(25).indices.first { SpeechWords.verbs.contains(tokens[words[$0]].small) }
    guard let verb else { return nil }
    if verb == words.startIndex
      || words[..<verb].allSatisfy({ SpeechWords.helpers.contains(tokens[$0].small) })
    {
      return phrase(words[(verb + 1)...])
    }
    return before(verb: words[verb], in: Array(words[..<verb]))
  }

  /// Who is named by words behind a verb, up to where they can end.
  private func phrase(_ words: ArraySlice<Int>) -> Subject? {
    let phrase = words.prefix { index in
      let token = tokens[index]
      return (token.kind == .word || ["’", "'"].contains(token.text))
        && (!SpeechWords.ends.contains(token.small) || people.mention(at: index) != nil)
    }
    guard let first = phrase.first, let last = phrase.last else { return nil }
    if SpeechWords.persons.contains(tokens[first].small) { return .pronoun(first) }
    if SpeechWords.things.contains(tokens[first].small) { return .thing(first) }
    let range = first..<last + 1
    let named = people.mentions(in: range).filter { !$0.isPossessive && !followsPreposition($0, from: first) }
    if let person = named.first(where: \.isPerson) {
      return doubt.isJoined(person) ? .phrase(range) : .voice(person.voice)
    }
    // A name with nothing but an article before it and nothing behind it.
    if let only = named.first, only.tokens.upperBound == range.upperBound,
      only.tokens.lowerBound == first || only.tokens.lowerBound == first + 1 && tokens[first].small == "the"
    {
      return .voice(only.voice)
    }
    return .phrase(range)
  }

  private func followsPreposition(_ mention: People.Mention, from start: Int) -> Bool {
    let before = mention.tokens.lowerBound - 1
    guard before >= start else { return false }
    if SpeechWords.prepositions.contains(tokens[before].small) { return true }
    return tokens[before].small == "the" && before > start
      && SpeechWords.prepositions.contains(tokens[before - 1].small)
  }

  // MARK: Before a quotation

  private func subject(before words: [Int]) -> Subject? {
    for place in words.indices.reversed() {
      let word = tokens[words[place]].small
      if word == "according", place + 2 < words.count, tokens[words[place + 1]].small == "to" {
        return phrase(words[(place + 2)...])
      }
      guard SpeechWords.verbs.contains(word), people.mention(at: words[place]) == nil else { continue }
      if place == 0 { return phrase(words[1...]) }
      if let found = before(verb: words[place], in: Array(words[..<place])) { return found }
    }
    return nil
  }

  /// Who is named right before a verb.
  private func before(verb: Int, in words: [Int]) -> Subject? {
    var rest = words[...]
    while let last = rest.last, isHelper(last) { rest = rest.dropLast() }
    guard let last = rest.last else { return nil }
    let word = tokens[last].small
    if !SpeechWords.joints.contains(word), doubt.denies(words[rest.endIndex...], behind: rest) {
      return .phrase(nounPhrase(rest).lowerBound..<verb + 1)
    }
    if SpeechWords.persons.contains(word) { return .pronoun(last) }
    if SpeechWords.things.contains(word) { return .thing(last) }
    if tokens[last].text == "," || tokens[last].text == ")" { return aside(rest) }
    if let mention = people.mention(at: last), mention.tokens.upperBound == last + 1 {
      let start = rest.first ?? last
      guard !mention.isPossessive, !followsPreposition(mention, from: start), !doubt.isJoined(mention) else {
        return .phrase(nounPhrase(rest))
      }
      return .voice(mention.voice)
    }
    let isNoun =
      tokens[last].kind == .word && !SpeechWords.joints.contains(word) && !SpeechWords.verbs.contains(word)
    return isNoun ? .phrase(nounPhrase(rest)) : nil
  }

  private func isHelper(_ index: Int) -> Bool {
    let word = tokens[index].small
    if people.mention(at: index) != nil { return false }
    return SpeechWords.helpers.contains(word) || word.hasSuffix("ly") && word.count > 4
  }

  /// `Dmitry Peskov, the Kremlin’s spokesman, said`: the name stands before what is said of its bearer.
  private func aside(_ words: ArraySlice<Int>) -> Subject? {
    let closing = tokens[words[words.endIndex - 1]].text
    let opening = closing == ")" ? "(" : ","
    let body = words.dropLast()
    // `The editor, Jane Example, said`
    if opening == ",", let last = body.last, let mention = people.mention(at: last),
      mention.tokens.upperBound == last + 1,
      !mention.isPossessive, mention.tokens.lowerBound > 0, tokens[mention.tokens.lowerBound - 1].text == ","
    {
      return .voice(mention.voice)
    }
    for place in body.indices.reversed() where tokens[body[place]].text == opening && place > body.startIndex
    {
      let mention = people.mention(at: body[place - 1])
      if let mention, mention.tokens.upperBound == body[place - 1] + 1, !mention.isPossessive {
        return .voice(mention.voice)
      }
      if SpeechWords.persons.contains(tokens[body[place - 1]].small) { return .pronoun(body[place - 1]) }
    }
    return onlyPerson(in: Array(words)).map { .voice($0) } ?? .phrase(nounPhrase(body))
  }

  /// The words that end here back to the article before them, or to the last mark.
  private func nounPhrase(_ words: ArraySlice<Int>) -> Range<Int> {
    let end = (words.last ?? 0) + 1
    var start = end - 1
    for index in words.reversed().prefix(9) {
      guard tokens[index].kind == .word || index == end - 1 else { break }
      start = index
      if ["the", "a", "an", "his", "her", "its", "their", "one", "some", "several", "two"].contains(
        tokens[index].small)
      {
        break
      }
    }
    return start..<end
  }

  // MARK: Who is meant

  private func voice(_ subject: Subject, last: Voice?) -> Voice {
    switch subject {
    case .voice(let voice): return voice
    case .phrase(let range): return titled(range) ?? .unsure(manuscript.text(range))
    case .thing(let index):
      if let last, case .entity(let entity) = last,
        manuscript.entities[entity].kind.folder != Kind.people.folder
      {
        return last
      }
      return .unsure(tokens[index].small)
    case .pronoun(let index):
      let voice = person(before: index, last: last)
      // `she said, referring to Jane Example`
      let rest = people.mentions(in: index..<max(index, manuscript.sentence(of: index).upperBound))
      let isAnother = rest.contains { $0.voice == voice && !manuscript.isQuoted($0.tokens.lowerBound) }
      return isAnother ? .unsure(tokens[index].small) : voice
    }
  }

  /// `the minister`, where the article has one person with that title.
  private func titled(_ range: Range<Int>) -> Voice? {
    guard range.count == 2, tokens[range.lowerBound].small == "the",
      let voices = people.byTitle[tokens[range.upperBound - 1].small], voices.count == 1
    else { return nil }
    return voices.first
  }

  /// The last person named before a pronoun; where a sentence names several, the one whom it is about.
  private func person(before index: Int, last: Voice?) -> Voice {
    let home = manuscript.block(of: index)
    var blocks = [home]
    var block = home - 1
    // Items stand between the paragraphs that speak of someone.
    while block >= 0, blocks.count <= Self.reach {
      if manuscript.blocks[block].kind == .paragraph { blocks.insert(block, at: 0) }
      block -= 1
    }
    let sentences = blocks.flatMap { block in
      manuscript.blocks[block].sentences.prefix { $0.lowerBound < index }.suffix(Self.window)
    }
    for sentence in sentences.reversed() {
      let persons = people.mentions(in: sentence.lowerBound..<min(sentence.upperBound, index))
        .filter { ($0.isPerson || mayBePerson($0)) && !manuscript.isQuoted($0.tokens.lowerBound) }
      guard let first = persons.first else { continue }
      let voices = Set(persons.map(\.voice))
      if voices.count == 1, first.isPerson { return first.voice }
      if let last, voices.contains(last) { return last }
      if first.tokens.lowerBound <= sentence.lowerBound + 3, first.isPerson, !first.isPossessive {
        return first.voice
      }
      return .unsure(tokens[index].small)
    }
    return .unsure(tokens[index].small)
  }

  /// Whether a name may be a person’s of whom the article does not tell that.
  private func mayBePerson(_ mention: People.Mention) -> Bool {
    guard case .named(let name) = mention.voice else { return false }
    return name.contains(" ") && !people.bodies.include(name)
  }

  /// How many words beside a quotation are looked at.
  private static let window = 120
  /// How many blocks back a pronoun may point.
  private static let reach = 3
}
