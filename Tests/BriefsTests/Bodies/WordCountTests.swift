import Testing

@testable import Briefs

struct WordCountTests {
  private func count(_ text: String) -> Int { WordCount.count(Array(text.utf8)) }

  @Test(arguments: [
    ("", 0), ("  \n", 0), ("one", 1), ("Two words.", 2), ("don't", 1), ("'tis", 1), ("the desks' view", 3),
    ("in 2025, 3.5 percent", 5), ("E-mail", 2), ("Élysée palace", 2), ("Россия и Украина", 3), ("停战协议", 2),
    ("在2025年3月", 3), ("用GDP衡量", 2), ("停战，停火。", 2), ("talks — again", 2), ("« paix »", 1),
  ])
  func `counts runs of letters and digits`(text: String, words: Int) {
    #expect(count(text) == words)
  }

  /// Wherever a word lies among the bytes that are looked at together.
  @Test(arguments: 0..<20)
  func `counts the same wherever a text begins`(blanks: Int) {
    let text = "It’s what the minister's aide said: 12 ships, Černomorsk’s port isn't open"
    #expect(count(String(repeating: " ", count: blanks) + text) == count(text))
    #expect(count(String(repeating: "a", count: blanks) + "a" + text) == count(text))
    #expect(count(text + String(repeating: "z", count: blanks)) == count(text))
  }
}
