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
    let after = around.after
    let isShort = sense.role == .names(.short)
    if let after, after.gap == .space || after.gap == .comma, isGeneration(after) {
      return .refused(.otherPerson)
    }
    if let after, after.gap == .space {
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
    guard before.gap == .space, before.isCapital || isParticle(before), !bearsOwnName(before) else {
      return nil
    }
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
  func fullStart(notBefore limit: Int) -> Int {
    var start = around.name.lowerBound
    var next = around.before
    while let word = next, word.gap == .space, word.range.lowerBound >= limit, bearsOwnName(word) {
      start = word.range.lowerBound
      next = around.word(before: start)
    }
    return start
  }

  /// Whether the word before is a part of the person’s registered name, or an initial of it.
  private func bearsOwnName(_ word: Surroundings.Word) -> Bool {
    guard word.isCapital || isParticle(word) else { return false }
    let written = folded(word.range)
    let surname = folded(around.name)
    let isInitial = written.count == 1
    let known = entities[Int(person.index)]
    for name in ([known.name] + known.aliases).flatMap(Folding.spellings) {
      for part in Self.small(name).split(separator: UInt8(ascii: " ")) {
        if part.elementsEqual(written) { return true }
        if isInitial, isMarked(word), part.first == written.first, !part.elementsEqual(surname) {
          return true
        }
      }
    }
    // `Donald J. Trump`: the initial stands behind a part of the name.
    guard isInitial, let earlier = around.word(before: word.range.lowerBound) else { return false }
    return earlier.gap == .space && earlier.range.count > 1 && bearsOwnName(earlier)
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
