/// A surname is the person's unless the words beside it make it another's, or a thing's.
struct PersonRule {
  let around: Surroundings
  let entities: [NamedEntity]
  let person: EntityID
  /// The name as written, a headline's capitals included.
  let isShouted: Bool
  /// The page gives the full name, or its front matter does.
  let isSure: Bool
  /// A people's name stands right before: `American Tyson`.
  let followsDemonym: Bool

  func ruling(on sense: NameIndex.Sense) -> Judge.Ruling? {
    // `Marcos Jr.` is the Marcos who is registered so.
    let after = around.after.flatMap { isGeneration($0) && isPart($0) ? nil : $0 }
    let isShort = sense.role == .names(.short)
    if let after, after.gap == .space || after.gap == .comma, isGeneration(after) {
      return .refused(.otherPerson)
    }
    if let after, after.gap == .space {
      if isShort, isParticle(after), let rest = around.word(after: after.range.upperBound),
        rest.gap == .space, rest.isCapital
      {
        return .refused(.otherPerson)
      }
      if after.traits.contains(.otherThing), after.isCapital { return .refused(.longerName) }
      if after.traits.contains(.following) { return .count(.notThePerson, embedded: true) }
      if isShort, !isShouted, after.isCapital, !after.isShouted,
        after.traits.isDisjoint(with: [.month, .weekday, .title])
      {
        if !after.traits.isDisjoint(with: [.brand, .institution]) { return .refused(.longerName) }
        if !around.isHeadline { return .refused(.otherPerson) }
      }
    }
    return isShort ? surnameRuling() : nil
  }

  private func surnameRuling() -> Judge.Ruling? {
    let isWord = around.vocabulary.traits(of: around.name, in: around.text.span).contains(.commonWord)
    guard let before = around.before else {
      return isWord && !isSure ? .refused(.word) : nil
    }
    if isWord, let ruling = ordinaryWordRuling(before) { return ruling }
    if isWord, before.isCapital, before.gap == .space, before.traits.contains(.title) { return nil }
    if isShouted || followsDemonym || before.isPossessive { return nil }
    guard before.gap == .space, before.isCapital || isParticle(before) else { return nil }
    if bearsOwnName(before) { return followsAnotherName() ? .refused(.otherPerson) : nil }
    if !before.traits.isDisjoint(with: [.title, .month, .weekday, .conjunction, .speech]) { return nil }
    // `A. Smith` is another Smith, however small a word the letter may be.
    if before.range.count == 1, isMarked(before) { return .refused(.otherPerson) }
    // A capital at the start of a sentence says nothing, unless it is a given name's.
    if around.opensSentence(before.range.lowerBound), before.traits.contains(.opener) { return nil }
    if before.traits.contains(.opener) || isHonoured(before) { return nil }
    return .refused(.otherPerson)
  }

  /// `in May`, `May 5` and `Brown bears` are no names; a page that gives the full name may use the bare one.
  private func ordinaryWordRuling(_ before: Surroundings.Word) -> Judge.Ruling? {
    // `Major-General`
    if let after = around.after, after.gap == .hyphen, after.isCapital { return .refused(.word) }
    if let after = around.after, after.gap == .space, around.text[after.range.lowerBound] &- 0x30 < 10 {
      return .refused(.word)
    }
    let isMonth = around.vocabulary.traits(of: around.name, in: around.text.span).contains(.month)
    if isMonth, !before.traits.isDisjoint(with: [.placePreposition, .direction]) { return .refused(.word) }
    if isSure || before.gap == .space && before.traits.contains(.title) { return nil }
    if around.nameOpensSentence || !before.traits.isDisjoint(with: .placePreposition) {
      return .refused(.word)
    }
    if around.after?.gap == .possessive || around.after?.traits.contains(.speech) ?? false { return nil }
    return before.isCapital && before.gap == .space ? nil : .count(.likely)
  }

  /// Where the name begins once the person’s own given names, initials and particles before it are taken in:
  /// `Donald J. Trump`, `Suu Kyi`.
  func fullStart(notBefore limit: Int) -> Int { ownNames(notBefore: limit).start }

  /// The person’s own names before the surname: where they begin, and whether a given name is among them, not initials and
  /// particles alone.
  private func ownNames(notBefore limit: Int) -> (start: Int, hasGivenName: Bool) {
    var start = around.name.lowerBound
    var hasGivenName = false
    var next = around.before
    while let word = next, word.gap == .space, word.range.lowerBound >= limit, bearsOwnName(word) {
      start = word.range.lowerBound
      if word.range.count > 1, !word.traits.contains(.particle) { hasGivenName = true }
      next = around.word(before: start)
    }
    return (start, hasGivenName)
  }

  /// Whether a name that is not the person’s stands before those that are: `John F. Kennedy` is not `Robert F. Kennedy`, and
  /// `George H. W. Bush` not `George W. Bush`.
  private func followsAnotherName() -> Bool {
    let own = ownNames(notBefore: 0)
    guard let earlier = around.word(before: own.start) else { return false }
    if earlier.range.count == 1, isMarked(earlier) { return true }
    guard !own.hasGivenName, !earlier.isPossessive, around.isOtherName(earlier) else { return false }
    return earlier.traits.contains(.givenName) || !around.opensSentence(earlier.range.lowerBound)
  }

  /// Whether the word before is a part of the person’s registered name, or an initial of it.
  private func bearsOwnName(_ word: Surroundings.Word) -> Bool {
    guard word.isCapital || isParticle(word) else { return false }
    if isPart(word) { return true }
    let written = folded(word.range)
    guard written.count == 1, isMarked(word) else { return false }
    let surname = folded(around.name)
    let names = knownNames
    if names.joined().contains(where: { $0.first == written[0] && !$0.elementsEqual(surname) }) {
      return true
    }
    // `Donald J. Trump`: the initial stands behind a part of the name, which has no other there.
    guard let earlier = around.word(before: word.range.lowerBound), earlier.gap == .space,
      earlier.range.count > 1, bearsOwnName(earlier)
    else { return false }
    let given = folded(earlier.range)
    return names.allSatisfy { $0.first?.elementsEqual(given) == false || $0.count < 3 }
  }

  /// Whether a word is one of the person’s registered names, whatever its case and with or without a full stop.
  private func isPart(_ word: Surroundings.Word) -> Bool {
    let written = folded(word.range)
    return knownNames.joined().contains { $0.elementsEqual(written) }
  }

  /// The words of the registered names, without full stops.
  private var knownNames: [[ArraySlice<UInt8>]] {
    let known = entities[Int(person.index)]
    return ([known.name] + known.aliases).flatMap(Folding.spellings).map { name in
      Self.small(name).split(separator: UInt8(ascii: " ")).map { word in
        word.last == UInt8(ascii: ".") ? word.dropLast() : word
      }
    }
  }

  private func folded(_ range: Range<Int>) -> [UInt8] {
    Self.small(Folding.bytes(of: String(decoding: around.text[range], as: UTF8.self)))
  }

  /// A folded name without capitals: `van` and `Van` are one particle.
  private static func small(_ name: [UInt8]) -> [UInt8] { name.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }

  /// Whether a full stop shows that a letter is an initial.
  private func isMarked(_ word: Surroundings.Word) -> Bool {
    around.byte(at: word.range.upperBound) == UInt8(ascii: ".")
  }

  /// A word of office in capitals that no list has: the word before it is one.
  private func isHonoured(_ word: Surroundings.Word) -> Bool {
    guard let earlier = around.word(before: word.range.lowerBound), earlier.gap == .space else {
      return false
    }
    return earlier.isCapital && earlier.traits.contains(.title) && word.traits.contains(.institution)
  }

  /// `de Trump`, `van Trump`: half of a longer surname.
  private func isParticle(_ word: Surroundings.Word) -> Bool {
    !word.isCapital && word.traits.contains(.particle)
  }

  private func isGeneration(_ word: Surroundings.Word) -> Bool {
    word.isCapital && word.traits.contains(.generation)
  }
}
