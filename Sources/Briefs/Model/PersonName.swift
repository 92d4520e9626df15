import YAML

/// What a new page says of a person’s name.
package enum PersonName {
  /// The lines of front matter that give a person’s name, a surname and a place in the alphabet; a name of one word has
  /// neither.
  package static func lines(for name: String) -> [String] {
    let whole = "name: \(YAMLText.quoted(name))"
    guard let (surname, sort) = parts(of: name) else { return [whole] }
    return [whole, "short: [\(YAMLText.quoted(surname))]", "sort: \(YAMLText.quoted(sort))"]
  }

  private static func parts(of name: String) -> (surname: String, sort: String)? {
    var words = name.words[...]
    while let last = words.last, generations.contains(String(last)) { words.removeLast() }
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    // `Lee Jae-myung`: two given names in one word stand behind the surname.
    let hyphen = last.firstIndex(of: "-")
    if let hyphen, last[hyphen...].dropFirst().first?.isLowercase == true {
      return (String(first), words.joined(separator: " "))
    }
    // `Robert F. Kennedy, Jr.`
    let surname = last.hasSuffix(",") ? String(last.dropLast()) : String(last)
    return (surname, "\(surname), \(words.dropLast().joined(separator: " "))")
  }

  /// What tells bearers of one name apart.
  private static let generations: Set<String> = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"]
}
