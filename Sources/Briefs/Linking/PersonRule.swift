/// A surname is the person's unless the words beside it make it another's, or a thing's.
struct PersonRule {
  let around: Surroundings
  let person: NamedEntity
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
        return after.traits.isDisjoint(with: [.brand, .institution])
          ? .refused(.otherPerson) : .refused(.longerName)
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
    // A capital at the start of a sentence says nothing, unless it is a given name's.
    if around.opensSentence(before.range.lowerBound), before.traits.contains(.opener) { return nil }
    if before.traits.contains(.opener) || isHonoured(before) { return nil }
    return .refused(.otherPerson)
  }

  /// `in May`, `May 5` and `Brown bears` are no names; a page that gives the full name may use the bare one.
  private func ordinaryWordRuling(_ before: Surroundings.Word) -> Judge.Ruling? {
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

  /// Whether the word before is a part of the person's registered name, or an initial of it.
  private func bearsOwnName(_ word: Surroundings.Word) -> Bool {
    let written = Folding.bytes(of: String(decoding: around.text[word.range], as: UTF8.self))
    for name in [person.name] + person.aliases {
      for part in Folding.bytes(of: name).split(separator: UInt8(ascii: " "))
      where part.elementsEqual(written) {
        return true
      }
    }
    guard written.count == 1 else { return false }
    // `Donald J. Trump`: the initial stands between two parts of the name.
    guard let earlier = around.word(before: word.range.lowerBound), earlier.gap == .space else {
      return false
    }
    return earlier.range.count > 1 && bearsOwnName(earlier)
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
    ["de", "da", "di", "du", "van", "von", "der", "bin"].contains {
      around.text[word.range].elementsEqual($0.utf8)
    }
  }

  private func isGeneration(_ word: Surroundings.Word) -> Bool {
    ["Jr", "Sr", "II", "III", "IV", "Junior", "Senior"].contains {
      around.text[word.range].elementsEqual($0.utf8)
    }
  }
}
