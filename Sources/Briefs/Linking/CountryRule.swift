/// A country's name or people inside a longer name in capitals is often not the country.
struct CountryRule {
  let around: Surroundings
  let isShouted: Bool
  /// Another registered name stands right before this one.
  let followsName: Bool
  /// The sure name of another country stands right behind this one, as in a list that lost its comma.
  let precedesCountry: Bool

  /// The words of a longer name that are looked at.
  private static let reach = 6
  /// The words between a country and the title of an office in it.
  private static let officeReach = 10

  func ruling(on sense: NameIndex.Sense) -> Judge.Ruling? {
    let (before, after) = (around.before, around.after)
    if let before, let ruling = ruling(before: before, sense) { return ruling }
    if let after, after.gap == .comma, after.isCapital, after.traits.contains(.usPlace) {
      return .refused(.otherPlace)
    }
    if sense.role == .names(.demonym), isLanguage(before, after) { return .refused(.language) }
    if let after, after.gap == .space, after.isCapital, isShouted == after.isShouted {
      return ruling(after: after, sense)
    }
    return nil
  }

  private func ruling(before: Surroundings.Word, _ sense: NameIndex.Sense) -> Judge.Ruling? {
    if before.gap == .hyphen, before.traits.contains(.halfPeople) { return .count(.compound, embedded: true) }
    if before.gap == .comma, before.isCapital, sense.rival == .place, before.traits.contains(.usPlace) {
      return .refused(.otherPlace)
    }
    guard before.gap == .space else { return nil }
    if before.isShouted, before.traits.contains(.beforePronoun),
      around.text[around.name].elementsEqual("US".utf8)
    {
      return .refused(.word)
    }
    if before.traits.contains(.romance), !before.isCapital || isShouted && before.isShouted {
      return .refused(.longerName)
    }
    if let preposition = preposition(before) { return ruling(of: preposition) }
    if isPlaceOfBody(before) { return .refused(.longerName) }
    guard before.isCapital, !before.isPossessive, isShouted || !before.isShouted, !followsName else {
      return nil
    }
    if sense.rival == .person, around.isOtherName(before) { return .refused(.otherPerson) }
    if before.traits.contains(.address), sense.role != .names(.demonym) { return .refused(.otherPerson) }
    if !before.traits.isDisjoint(with: Self.open) { return nil }
    if before.traits.contains(.brand) { return isShouted ? nil : .refused(.longerName) }
    if isShouted { return nil }
    if before.traits.contains(.givenName) { return .refused(.otherPerson) }
    // Any other capital at the start of a sentence, or in a headline, says nothing.
    return around.opensSentence(before.range.lowerBound) || around.isHeadline ? nil : .refused(.longerName)
  }

  /// Words that stand before a country's name and make no longer name with it.
  private static let open: WordTraits = [
    .opener, .title, .month, .weekday, .conjunction, .compass, .placePreposition, .direction, .speech,
    .people,
  ]

  /// `Bank of China` is a firm; `Republic of China` and `President of France` are not.
  private func ruling(of preposition: Surroundings.Word) -> Judge.Ruling? {
    guard let head = around.word(before: preposition.range.lowerBound), head.gap == .space, head.isCapital,
      head.isShouted == isShouted, head.traits.contains(.borrower)
    else { return nil }
    return .refused(.longerName)
  }

  /// `Human Rights in China` and `Interim Force in Lebanon` are bodies; `human rights in China` are not.
  private func isPlaceOfBody(_ preposition: Surroundings.Word) -> Bool {
    guard around.text[preposition.range].elementsEqual("in".utf8),
      let head = around.word(before: preposition.range.lowerBound), head.gap == .space, head.isCapital,
      !head.isShouted, !around.opensSentence(head.range.lowerBound)
    else { return false }
    return head.traits.contains(.mandate)
  }

  /// The `of` before a name, past an article.
  private func preposition(_ before: Surroundings.Word) -> Surroundings.Word? {
    if before.traits.contains(.of) { return before }
    guard before.traits.contains(.article), let word = around.word(before: before.range.lowerBound) else {
      return nil
    }
    return word.gap == .space && word.traits.contains(.of) ? word : nil
  }

  private func ruling(after first: Surroundings.Word, _ sense: NameIndex.Sense) -> Judge
    .Ruling?
  {
    if !first.traits.isDisjoint(with: [.month, .weekday]) || first.range.count == 1 { return nil }
    if first.traits.contains(.people) { return .count(.insideMatch, embedded: true) }
    if first.traits.contains(.title), first.traits.isDisjoint(with: [.brand]) { return nil }
    if first.traits.contains(.event) { return .refused(.longerName) }
    // A line in capitals does not tell names from other words, nor does one that gives each word a capital.
    if isShouted || around.isHeadline {
      if first.traits.contains(.brand) { return .refused(.longerName) }
      let isInstitution = !isShouted && first.traits.contains(.institution)
      return isInstitution ? .count(.institution, embedded: true) : nil
    }
    var word = first
    var isInstitution = false
    for _ in 0..<Self.reach {
      if word.isCapital {
        if word.traits.contains(.institution) { isInstitution = true }
        if isInstitution { break }
        if word.traits.contains(.brand) { return .refused(.longerName) }
        if word.traits.contains(.title) { return nil }
      }
      guard let next = around.word(after: word.range.upperBound), next.gap == .space,
        next.isCapital || next.traits.contains(.connector)
      else { break }
      word = next
    }
    if isInstitution { return .count(.institution, embedded: true) }
    if isAdjectival(sense) || first.traits.contains(.compass) || precedesCountry || followsOffice {
      return nil
    }
    return .refused(.longerName)
  }

  /// `President of Armenia Serzh Sargsyan`: what follows the country is who holds the office before it.
  private var followsOffice: Bool {
    guard var word = around.before, !word.isCapital else { return false }
    for _ in 0..<Self.officeReach {
      guard word.gap == .space else { return false }
      if word.isCapital {
        if word.traits.contains(.title) { return true }
      } else if word.traits.isDisjoint(with: [.connector, .conjunction, .direction, .placePreposition]) {
        return false
      }
      guard let next = around.word(before: word.range.lowerBound) else { return false }
      word = next
    }
    return false
  }

  /// `U.S.` and the like stand before any noun as adjectives do.
  private func isAdjectival(_ sense: NameIndex.Sense) -> Bool {
    if sense.role == .names(.demonym) { return true }
    let name = around.text[around.name]
    return name.count < 6 && name.allSatisfy { $0 == UInt8(ascii: ".") || $0 &- 0x41 < 26 }
  }

  /// `in French`, `speaks Russian and Polish`: an adjective that no noun follows, or `the Russian language`.
  private func isLanguage(_ before: Surroundings.Word?, _ after: Surroundings.Word?) -> Bool {
    if let after, after.gap == .space, after.traits.contains(.language) { return true }
    guard let before, before.gap == .space, before.traits.contains(.beforeLanguage) else { return false }
    guard let after else { return true }
    return after.gap != .space && after.gap != .hyphen
      || !after.traits.isDisjoint(with: [.conjunction, .placePreposition, .direction])
  }
}
