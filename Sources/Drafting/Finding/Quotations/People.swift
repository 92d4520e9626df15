import Briefs

/// Who is named where in a manuscript, a surname standing for the full name that the article gives elsewhere.
struct People {
  struct Mention {
    let voice: Voice
    /// The tokens of the name.
    let tokens: Range<Int>
    let isPerson: Bool
    /// `Lavrov’s`
    let isPossessive: Bool
  }

  /// Ascending.
  let all: [Mention]
  /// Who is introduced by a word such as `minister`, in small letters.
  let byTitle: [String: Set<Voice>]
  let bodies: BodySigns
  private let byToken: [Int: Int]

  init(_ manuscript: Manuscript) {
    let bodies = BodySigns(manuscript)
    self.bodies = bodies
    let fullNames = Self.fullNames(manuscript, bodies)
    var mentions: [Mention] = []
    var token = 0
    let tokens = manuscript.tokens
    for name in manuscript.names where name.isMeant {
      while token < tokens.count, tokens[token].range.upperBound <= name.range.lowerBound { token += 1 }
      var end = token
      while end < tokens.count, tokens[end].range.lowerBound < name.range.upperBound { end += 1 }
      guard end > token, let (voice, isPerson) = Self.voice(of: name, manuscript, fullNames, bodies) else {
        continue
      }
      let last = tokens[end - 1]
      let follows = end < tokens.count && ["’", "'"].contains(tokens[end].text) && !tokens[end].followsBlank
      mentions.append(
        Mention(
          voice: voice, tokens: token..<end, isPerson: isPerson,
          isPossessive: last.range.upperBound > name.range.upperBound && !last.text.hasSuffix(".") || follows)
      )
    }
    all = mentions
    var byToken: [Int: Int] = [:]
    for (index, mention) in mentions.enumerated() {
      for token in mention.tokens { byToken[token] = index }
    }
    self.byToken = byToken
    var byTitle: [String: Set<Voice>] = [:]
    for mention in mentions where mention.isPerson && mention.tokens.lowerBound > 0 {
      let before = tokens[mention.tokens.lowerBound - 1]
      if before.kind == .word { byTitle[before.small, default: []].insert(mention.voice) }
    }
    self.byTitle = byTitle
  }

  func mention(at token: Int) -> Mention? { byToken[token].map { all[$0] } }

  /// The mentions within some tokens, in order.
  func mentions(in tokens: Range<Int>) -> [Mention] {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].tokens.lowerBound >= tokens.lowerBound { high = middle } else { low = middle + 1 }
    }
    return Array(all[low...].prefix { $0.tokens.upperBound <= tokens.upperBound })
  }

  private static func voice(
    of name: NamesInText.Name, _ manuscript: Manuscript, _ fullNames: [String: String],
    _ bodies: BodySigns
  ) -> (Voice, isPerson: Bool)? {
    switch name.bearer {
    case .entity(let index):
      let kind = manuscript.entities[index].kind
      return kind.isActor ? (.entity(index), kind.folder == Kind.people.folder) : nil
    case .group: return nil
    case .unknown(let isPerson):
      let full = fullNames[name.text] ?? name.text
      if bodies.include(full) { return (.named(full), false) }
      return (.named(full), isPerson || full != name.text || fullNames[full] != nil)
    }
  }

  /// For each surname, and each full name, of an unknown person the full name.
  private static func fullNames(_ manuscript: Manuscript, _ bodies: BodySigns) -> [String: String] {
    var persons: [String: String] = [:]
    var surnames: [String: Set<String>] = [:]
    let names = manuscript.names
    for name in names {
      guard case .unknown(let isPerson) = name.bearer, name.text.contains(" "), !bodies.include(name.text),
        isPerson || manuscript.speaks(name)
      else { continue }
      persons[name.text] = name.text
      surnames[String(name.text.split(separator: " ").last ?? ""), default: []].insert(name.text)
    }
    // `Anna Example` without a title is the person of whom the text goes on to say what `Example` does.
    let acting = Set(names.lazy.filter { !$0.text.contains(" ") && manuscript.acts($0) }.map(\.text))
    for name in names {
      guard case .unknown = name.bearer, persons[name.text] == nil, !bodies.include(name.text) else {
        continue
      }
      let words = name.text.split(separator: " ")
      guard (2...3).contains(words.count), let last = words.last.map(String.init), acting.contains(last)
      else {
        continue
      }
      persons[name.text] = name.text
      surnames[last, default: []].insert(name.text)
    }
    for (surname, bearers) in surnames where bearers.count == 1 {
      if let bearer = bearers.first { persons[surname] = bearer }
    }
    return persons
  }
}

extension Manuscript {
  /// Whether a name stands for itself and not before a noun: `Lavrov has`, `Lavrov’s`, but not `European allies`.
  fileprivate func acts(_ name: NamesInText.Name) -> Bool {
    let next = self.next(after: name)
    guard let next, next.range.lowerBound > name.range.upperBound, next.kind == .word else { return true }
    return SpeechWords.helpers.contains(next.small) || SpeechWords.verbs.contains(next.small)
      || SpeechWords.ends.contains(next.small)
  }

  /// Whether a name speaks: `said Jane Example`, `Jane Example said`, `the editor, Jane Example, said`, `— Jane Example`.
  fileprivate func speaks(_ name: NamesInText.Name) -> Bool {
    let start = firstToken { $0.range.upperBound > name.range.lowerBound }
    let end = firstToken { $0.range.lowerBound >= name.range.upperBound }
    func isVerb(_ index: Int) -> Bool {
      tokens.indices.contains(index) && SpeechWords.verbs.contains(tokens[index].small)
    }
    if isVerb(end) || isVerb(start - 1) { return true }
    guard start > 0, end < tokens.count else { return false }
    let isAside = tokens[start - 1].text == "," && tokens[end].text == ","
    return isAside && isVerb(end + 1)
      || ["—", "–"].contains(tokens[start - 1].text) && block(of: start) != block(of: end)
  }

  /// The first token that reaches beyond a name.
  func next(after name: NamesInText.Name) -> Token? {
    let index = firstToken { $0.range.upperBound > name.range.upperBound }
    return index < tokens.count ? tokens[index] : nil
  }

  /// The first token of which something is true that is true of all behind it.
  func firstToken(where isBehind: (Token) -> Bool) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
