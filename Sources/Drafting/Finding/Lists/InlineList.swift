/// A list within a sentence.
enum InlineList {
  static let numbers = ["two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8]

  /// The parts of what stands behind a colon: between semicolons, or between commas if there are as many as announced.
  static func items(of text: String, count: Int?) -> [String] {
    let text = text.last == "." ? String(text.dropLast()) : text
    let bySemicolon = text.split(separator: ";").map { part($0) }
    if bySemicolon.count > 1 { return bySemicolon }
    guard let count else { return [] }
    let byComma = text.replacing(" and ", with: ", ").split(separator: ",").map { part($0) }.filter {
      !$0.isEmpty
    }
    return byComma.count == count ? byComma : []
  }

  /// Without the number or the conjunction before it.
  private static func part(_ text: Substring) -> String {
    var part = CleanText.line(text)
    if part.hasPrefix("and ") { part.removeFirst(4) }
    return ListMark.strip(part) ?? part
  }
}
