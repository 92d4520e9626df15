/// Parts an item of a list into its label and its text.
enum TermLabel {
  private static let mostWords = 8

  static func item(_ given: String) -> TermList.Item {
    var text = given
    for ending in ["; and", "; or", ", and", ", or"] where text.hasSuffix(ending) {
      text.removeLast(ending.count)
    }
    while let last = text.last, ";,".contains(last) { text.removeLast() }
    for mark in [": ", " – ", " — ", " - ", ". "] {
      guard let place = text.firstRange(of: mark), fits(text[..<place.lowerBound]) else { continue }
      let rest = text[place.upperBound...]
      guard rest.contains(where: \.isLetter) else { continue }
      return TermList.Item(label: trimmed(text[..<place.lowerBound]), text: CleanText.line(rest))
    }
    // `Neutrality, ensuring that …`
    for mark in [", ", "; ", " ("] {
      if let place = text.firstRange(of: mark), fits(text[..<place.lowerBound]) {
        return TermList.Item(label: trimmed(text[..<place.lowerBound]), text: text)
      }
    }
    if fits(text[...]) { return TermList.Item(label: trimmed(text[...]), text: text) }
    let words = text.split(separator: " ").prefix(5).joined(separator: " ")
    return TermList.Item(label: trimmed(words[...]) + " …", text: text)
  }

  private static func fits(_ label: Substring) -> Bool {
    (1...mostWords).contains(label.split(separator: " ").count) && label.count <= 80
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, ".,:;".contains(last) { text.removeLast() }
    let line = CleanText.line(text)
    return line.prefix(1).uppercased() + line.dropFirst()
  }
}
