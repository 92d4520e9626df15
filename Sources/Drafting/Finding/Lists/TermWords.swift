/// The words that announce a list of terms or of obstacles.
enum TermWords {
  static let conditions: Set<String> = [
    "demand", "demands", "demanded", "demanding", "condition", "conditions", "term", "terms", "requirement",
    "requirements", "requires", "insists", "precondition",
    "preconditions", "ultimatum", "prerequisites", "wants", "asks",
  ]
  private static let obstacles: Set<String> = [
    "obstacle", "obstacles", "hurdle", "hurdles", "barrier", "barriers", "challenge", "challenges",
    "impediment",
    "impediments", "difficulty", "difficulties", "hinder", "complicate", "complications", "roadblocks",
    "roadblock", "constraints",
    "risks", "problems", "stumbling", "sticking", "derail",
  ]

  /// Words that stand for whoever sets terms, and whether that may be a person.
  static let pronouns: [String: Set<Bool>] = [
    "he": [true], "his": [true], "she": [true], "her": [true], "it": [false], "its": [false],
    "they": [true, false], "their": [true, false],
  ]

  /// Whether a sentence announces obstacles, or conditions; nil for neither. The last word for one decides.
  static func kind(of sentence: ArraySlice<Token>) -> Bool? {
    for token in sentence.reversed() {
      if obstacles.contains(token.small) { return true }
      if conditions.contains(token.small) { return false }
    }
    return nil
  }
}

/// Words that number the points of a text.
enum Ordinals {
  /// What `finally` counts as.
  static let last = 99
  private static let words: [String: Int] = [
    "first": 1, "firstly": 1, "second": 2, "secondly": 2, "third": 3, "thirdly": 3, "fourth": 4,
    "fourthly": 4, "fifth": 5,
    "fifthly": 5, "sixth": 6, "finally": last, "lastly": last,
  ]

  /// The number of a sentence that opens with one and a comma: `First, …`, `The second is …`.
  static func number(of sentence: ArraySlice<Token>) -> Int? {
    guard let opening = sentence.first else { return nil }
    let rest = opening.small == "the" ? sentence.dropFirst() : sentence
    guard let word = rest.first, let number = words[word.small], let next = rest.dropFirst().first else {
      return nil
    }
    return [",", ":", "is", "was", "–", "—", "concerns", "obstacle", "demand", "condition", "hurdle"]
      .contains(next.small) ? number : nil
  }

  /// The sentence without that opening.
  static func strip(_ text: String) -> String {
    guard let comma = text.firstIndex(where: { ",:".contains($0) }),
      text[..<comma].lowercased().split(separator: " ").count == 1
    else { return text }
    return CleanText.line(text[text.index(after: comma)...])
  }
}
