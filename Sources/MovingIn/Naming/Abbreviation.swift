/// Names that their authors gave with their abbreviations: `NATO (North Atlantic Treaty Organization)`, or the other way round.
enum Abbreviation {
  /// The name before the brackets and the one in them, if one of them shortens the other; not so for `Georgia (country)`.
  static func parted(_ name: String) -> (name: String, alias: String)? {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
    let before = name[..<open].trimmed
    let inside = name[name.index(after: open)...].dropLast().trimmed
    return shortens(before, inside) || shortens(inside, before) ? (before, inside) : nil
  }

  /// Whether a word in capitals has letters of a longer name, in their order and from its first one on.
  private static func shortens(_ word: String, _ name: String) -> Bool {
    guard (2...10).contains(word.count), word.count < name.count, word.contains(where: \.isUppercase),
      word.allSatisfy({ $0.isUppercase || $0.isNumber || "&-.".contains($0) })
    else { return false }
    var letters = name.uppercased()[...]
    guard letters.first == word.first else { return false }
    return word.filter(\.isLetter).allSatisfy { letter in
      guard let place = letters.firstIndex(of: letter) else { return false }
      letters = letters[letters.index(after: place)...]
      return true
    }
  }
}
