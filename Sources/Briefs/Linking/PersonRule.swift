/// A surname is the person's unless the words beside it make it another's, or a thing's.
struct PersonRule {
  let around: Surroundings
  let person: NamedEntity

  func ruling(on name: Range<Int>, _ sense: NameIndex.Sense) -> Judge.Ruling? {
    let after = around.word(after: name.upperBound)
    let isShort = sense.role == .names(.short)
    if let after, after.gap == .space || after.gap == .comma, isGeneration(after) {
      return .refused(.otherPerson)
    }
    if let after, after.gap == .space {
      if after.traits.contains(.otherThing), after.isCapital { return .refused(.longerName) }
      if after.traits.contains(.following) { return .count(.notThePerson, embedded: true) }
      if isShort, after.isCapital, !after.isShouted,
        after.traits.isDisjoint(with: [.month, .weekday, .title])
      {
        return after.traits.isDisjoint(with: [.brand, .institution])
          ? .refused(.otherPerson) : .refused(.longerName)
      }
    }
    return isShort ? surnameRuling(name) : nil
  }

  private func surnameRuling(_ name: Range<Int>) -> Judge.Ruling? {
    let isWord = around.vocabulary.traits(of: around.text[name]).contains(.commonWord)
    guard let before = around.word(before: name.lowerBound) else {
      return isWord ? .refused(.word) : nil
    }
    if isWord { return ordinaryWordRuling(name, before) }
    guard before.gap == .space, before.isCapital, !bearsOwnName(before) else { return nil }
    if !before.traits.isDisjoint(with: [.title, .month, .weekday, .conjunction, .speech]) { return nil }
    // A capital at the start of a sentence says nothing, unless it is a given name's.
    if around.opensSentence(before.range.lowerBound), before.traits.contains(.opener) { return nil }
    if before.traits.contains(.opener) || isHonoured(before) { return nil }
    return .refused(.otherPerson)
  }

  /// `May` after a title is a name; `in May`, `May 5` and `Brown bears` are not.
  private func ordinaryWordRuling(_ name: Range<Int>, _ before: Surroundings.Word) -> Judge.Ruling? {
    if before.gap == .space, before.isCapital, bearsOwnName(before) { return nil }
    if before.gap == .space, before.traits.contains(.title) { return nil }
    if before.isCapital, before.gap == .space { return .refused(.otherPerson) }
    if around.opensSentence(name.lowerBound) || before.traits.contains(.placePreposition) {
      return .refused(.word)
    }
    guard let after = around.word(after: name.upperBound) else { return .count(.likely) }
    if after.gap == .possessive { return nil }
    if after.traits.contains(.speech) { return nil }
    return around.text[after.range].first.map { $0 &- 0x30 < 10 } ?? false ? .refused(.word) : .count(.likely)
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

  private func isGeneration(_ word: Surroundings.Word) -> Bool {
    ["Jr", "Sr", "II", "III", "IV", "Junior", "Senior"].contains {
      around.text[word.range].elementsEqual($0.utf8)
    }
  }
}
