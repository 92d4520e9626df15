/// A country's name or people inside a longer name in capitals is often not the country.
struct CountryRule {
  let around: Surroundings
  let isShouted: Bool

  /// The words of a longer name that are looked at.
  private static let reach = 6

  func ruling(on name: Range<Int>, _ sense: NameIndex.Sense) -> Judge.Ruling? {
    let before = around.word(before: name.lowerBound)
    let after = around.word(after: name.upperBound)
    if let before, let ruling = ruling(before: before, name, sense) { return ruling }
    if sense.role == .names(.demonym), isLanguage(before, after) { return .refused(.language) }
    if let after, after.gap == .space, after.isCapital, !isShouted, !after.isShouted {
      return ruling(after: after, name, sense)
    }
    return nil
  }

  private func ruling(before: Surroundings.Word, _ name: Range<Int>, _ sense: NameIndex.Sense) -> Judge
    .Ruling?
  {
    if before.gap == .hyphen, before.traits.contains(.halfPeople) { return .count(.compound, embedded: true) }
    if before.gap == .comma, before.isCapital, sense.rival == .place, before.traits.contains(.usPlace) {
      return .refused(.otherPlace)
    }
    guard before.gap == .space else { return nil }
    if isOf(before) { return rulingOf(before) }
    guard before.isCapital, !before.isShouted || isShouted else { return nil }
    if !before.traits.isDisjoint(with: [.opener, .title, .month, .weekday, .conjunction]) { return nil }
    if before.traits.contains(.givenName), sense.rival == .person { return .refused(.otherPerson) }
    if around.opensSentence(before.range.lowerBound), before.traits.isDisjoint(with: [.brand]) {
      return nil
    }
    if before.traits.contains(.brand), !isShouted { return .refused(.longerName) }
    return sense.rival == .person ? .refused(.otherPerson) : nil
  }

  /// `Bank of China` is a firm; `Republic of China` and `President of France` are not.
  private func rulingOf(_ preposition: Surroundings.Word) -> Judge.Ruling? {
    guard let head = around.word(before: preposition.range.lowerBound), head.gap == .space, head.isCapital,
      !head.isShouted, head.traits.contains(.brand)
    else { return nil }
    return .refused(.longerName)
  }

  private func ruling(after first: Surroundings.Word, _ name: Range<Int>, _ sense: NameIndex.Sense) -> Judge
    .Ruling?
  {
    if !first.traits.isDisjoint(with: [.month, .weekday]) { return nil }
    if first.traits.contains(.people) { return .count(.insideMatch, embedded: true) }
    if first.traits.contains(.title), first.traits.isDisjoint(with: [.brand]) { return nil }
    var word = first
    var isInstitution = false
    for _ in 0..<Self.reach {
      if word.isCapital {
        if word.traits.contains(.brand) { return .refused(.longerName) }
        if word.traits.contains(.institution) { isInstitution = true }
      }
      guard let next = around.word(after: word.range.upperBound), next.gap == .space,
        next.isCapital || next.traits.contains(.connector)
      else { break }
      word = next
    }
    if isInstitution { return .count(.institution, embedded: true) }
    return nil
  }

  /// `in French`, `speaks Russian and Polish`: an adjective that no noun follows.
  private func isLanguage(_ before: Surroundings.Word?, _ after: Surroundings.Word?) -> Bool {
    guard let before, before.gap == .space,
      Self.beforeLanguage.contains(String(decoding: around.text[before.range], as: UTF8.self))
    else { return false }
    guard let after else { return true }
    return after.gap != .space && after.gap != .hyphen || after.traits.contains(.conjunction)
  }

  private static let beforeLanguage: Set<String> = [
    "in", "into", "speak", "speaks", "speaking", "spoke", "spoken", "fluent", "learn", "learning", "speaker",
  ]

  private func isOf(_ word: Surroundings.Word) -> Bool {
    let bytes = around.text[word.range]
    guard bytes.elementsEqual("the".utf8) else { return bytes.elementsEqual("of".utf8) }
    return false
  }
}
