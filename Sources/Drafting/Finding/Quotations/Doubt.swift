/// Tells that the words around a quotation do not say plainly that someone spoke: `never said`, `if she says`, `quoting`.
struct Doubt {
  let manuscript: Manuscript
  let people: People

  private var tokens: [Token] { manuscript.tokens }

  /// Whether nobody is said to have spoken: `Lavrov never said`, `If Lavrov says`, `denied that Lavrov had said`.
  ///
  /// - Parameters:
  ///   - helpers: what stands between the speaker and the verb.
  ///   - words: what stands before that.
  func denies(_ helpers: ArraySlice<Int>, behind words: ArraySlice<Int>) -> Bool {
    if helpers.contains(where: { Self.notSo.contains(tokens[$0].small) }) { return true }
    let clause = words.reversed().prefix { ![",", ";", ":", "and", "but"].contains(tokens[$0].text) }
    return clause.contains { Self.unsettled.contains(tokens[$0].small) }
  }

  /// The words that tell that a quotation is another’s: `quoting Winston Churchill`.
  func borrowing(in words: [Int]) -> String? {
    guard let start = words.firstIndex(where: { Self.borrowed.contains(tokens[$0].small) }) else {
      return nil
    }
    return text(words[start...].prefix { tokens[$0].kind == .word })
  }

  /// Who is named before a quotation without a verb, behind someone who has one: `Lavrov said “no”, Putin “yes”`.
  func unsaid(in words: [Int]) -> String? {
    // `and Putin that “it was”`
    let end = words.lastIndex { tokens[$0].small == "that" && people.mention(at: $0 - 1) != nil }
    let words = words[..<(end ?? words.endIndex)]
    guard let last = words.last, people.mention(at: last)?.tokens.upperBound == last + 1 else { return nil }
    let start = words.lastIndex { people.mention(at: $0) == nil && !tokens[$0].isCapital } ?? words.startIndex
    let isAnother = [",", ";", "and", "but", "while"].contains(tokens[words[start]].small)
    guard isAnother, words[..<start].contains(where: { SpeechWords.verbs.contains(tokens[$0].small) }) else {
      return nil
    }
    return text(words[(start + 1)...])
  }

  /// Whether a name is one of two that go together: `Lavrov and Putin`.
  func isJoined(_ mention: People.Mention) -> Bool {
    let block = manuscript.blocks[manuscript.block(of: mention.tokens.lowerBound)].tokens
    func isTitle(_ index: Int) -> Bool { tokens[index].isCapital && people.mention(at: index) == nil }
    var before = mention.tokens.lowerBound - 1
    while before > block.lowerBound, isTitle(before) { before -= 1 }
    if before > block.lowerBound, Self.ands.contains(tokens[before].small),
      let other = people.mention(at: before - 1), other.isPerson == mention.isPerson,
      !isRemote(other, in: block)
    {
      return true
    }
    var behind = mention.tokens.upperBound
    guard behind < block.upperBound, Self.ands.contains(tokens[behind].small) else { return false }
    behind += 1
    while behind < block.upperBound, isTitle(behind) { behind += 1 }
    return behind < block.upperBound && people.mention(at: behind)?.isPerson == mention.isPerson
  }

  private func isRemote(_ mention: People.Mention, in block: Range<Int>) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return before >= block.lowerBound && SpeechWords.prepositions.contains(tokens[before].small)
  }

  private func text(_ words: ArraySlice<Int>) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return manuscript.text(first..<last + 1)
  }

  private static let ands: Set<String> = ["and", "or", "&"]
  private static let notSo: Set<String> = [
    "never", "not", "hardly", "could", "may", "might", "must", "should", "will",
  ]
  private static let unsettled: Set<String> = [
    "if", "unless", "whether", "denied", "denies", "deny", "denying", "doubted", "doubts", "falsely",
    "nobody",
  ]
  private static let borrowed: Set<String> = ["quoting", "misquoting", "paraphrasing", "echoing"]
}
