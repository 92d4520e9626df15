/// A seat of government stands for its country unless the sentence means the place.
struct MetonymRule {
  let around: Surroundings

  /// How many words back a word of motion still governs `to` or `from`.
  private static let reach = 4

  func ruling() -> Judge.Ruling? {
    let before = wordBefore()
    if let before {
      if before.gap == .space, !before.isCapital || around.opensSentence(before.range.lowerBound) {
        if before.traits.contains(.placePreposition) { return .refused(.place) }
        if before.traits.contains(.motion) { return .refused(.place) }
        if before.traits.contains(.direction), follows(.motion, before, within: Self.reach) {
          return .refused(.place)
        }
        if before.traits.contains(.of), follows([.localNoun, .compass], before, within: 1) {
          return .refused(.place)
        }
        if before.traits.contains(.target), around.after?.gap != .hyphen, follows(.assault, before, within: 2)
        {
          return .refused(.place)
        }
      } else if before.gap == .space, before.isCapital, !before.isShouted,
        before.traits.isDisjoint(with: [.opener, .conjunction, .month, .weekday])
      {
        return .refused(.longerName)
      }
      if before.gap == .comma, before.isCapital, before.traits.contains(.usPlace) { return .refused(.place) }
    }
    guard let after = around.after else {
      return isDateline ? .refused(.place) : nil
    }
    if after.gap == .space || after.gap == .hyphen, after.traits.contains(.localNoun) {
      return .refused(.place)
    }
    if after.gap == .hyphen, isBased(after) { return .refused(.place) }
    // The row of a table, or a score.
    if after.gap == .space, around.text[after.range.lowerBound] &- 0x30 < 10 { return .refused(.place) }
    if after.gap == .space, after.isCapital, after.traits.isDisjoint(with: [.month, .weekday, .conjunction]) {
      return .refused(.longerName)
    }
    if after.gap == .comma, after.isCapital, after.traits.contains(.usPlace) || isCapitalDistrict(after) {
      return .refused(.place)
    }
    return isDateline ? .refused(.place) : nil
  }

  /// The word before, past an article: `in the Kremlin`.
  private func wordBefore() -> Surroundings.Word? {
    guard let word = around.before else { return nil }
    return word.gap == .space && word.traits.contains(.article)
      ? around.word(before: word.range.lowerBound) ?? word : word
  }

  /// Whether one of a few words before a preposition has one of the traits: `trip back to`, `drone strikes on`.
  private func follows(_ traits: WordTraits, _ preposition: Surroundings.Word, within reach: Int) -> Bool {
    var offset = preposition.range.lowerBound
    for _ in 0..<reach {
      guard let word = around.word(before: offset), word.gap == .space || word.gap == .hyphen else {
        return false
      }
      if !word.traits.isDisjoint(with: traits) { return true }
      offset = word.range.lowerBound
    }
    return false
  }

  /// `MOSCOW (Reuters)`, `SEOUL, Feb 3`, `BEIJING 1996-12-06`: in capitals at the start of a block.
  private var isDateline: Bool {
    guard around.nameOpensSentence else { return false }
    var cursor = around.name.upperBound
    while let byte = around.byte(at: cursor), byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") {
      cursor += 1
    }
    guard let byte = around.byte(at: cursor) else { return false }
    if byte == UInt8(ascii: "(") || byte &- 0x30 < 10 { return true }
    return around.after?.traits.contains(.month) ?? false
  }

  private func isBased(_ word: Surroundings.Word) -> Bool {
    ["based", "born", "area", "bound"].contains { around.text[word.range].elementsEqual($0.utf8) }
  }

  private func isCapitalDistrict(_ word: Surroundings.Word) -> Bool {
    around.text[word.range].elementsEqual("D".utf8) || around.text[word.range].elementsEqual("DC".utf8)
  }
}
