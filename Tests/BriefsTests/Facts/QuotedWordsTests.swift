import Testing

@testable import Briefs

struct QuotedWordsTests {
  private func parts(_ text: String) -> [String] {
    QuotedWords(text).parts.map {
      ($0.isOpenAtStart ? "~" : "") + String(decoding: $0.bytes, as: UTF8.self) + ($0.isOpenAtEnd ? "~" : "")
    }
  }

  @Test(arguments: [
    ("“One, two.”", "one, two"),
    ("one … two... three [...] four […] five", "one | two | three | four | five"),
    ("[T]he cat[s] (…) sat [down] here", "~he cat~ | sat | here"), ("a . b", "a . b"), ("…", ""), ("", ""),
    ("[open and shut", "open and shut"), ("[[[a]]] b", "b"), ("shut] it", "shut] it"),
  ])
  func `parts a quotation where its author left something out`(text: String, expected: String) {
    #expect(parts(text).joined(separator: " | ") == expected)
  }
}
