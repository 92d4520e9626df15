/// Every name in a set of templates, numbered in order of appearance.
struct Names: Sendable {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  var count: Int { texts.count }

  func number(of text: String) -> Int? { numbers[text] }

  mutating func number(for text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}
