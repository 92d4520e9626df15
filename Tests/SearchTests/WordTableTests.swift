import Testing

@testable import Search

struct WordTableTests {
  @Test func `numbers words in the order in which they come, however long and however many`() {
    var letters: [String] = []
    for length in [1, 7, 8, 9, 15, 16, 17, 32] {
      for last in ["a", "b", "é"] { letters.append(String(repeating: "x", count: length - 1) + last) }
    }
    let words = letters + (0..<20_000).map { "w\($0)" }
    var table = WordTable()
    for _ in 0..<2 {
      for (number, text) in words.enumerated() {
        #expect(table.number(of: text.utf8) == number)
        #expect(table[number].elementsEqual(text.utf8))
      }
    }
    #expect(table.count == words.count)
  }

  /// These words take each other’s places, of which there are few.
  @Test func `remembers a word’s numbers or nothing, however many words come`() {
    var recent = RecentWords()
    var found = 0
    for round in 0..<2 {
      for number in 0..<20_000 {
        let word = Word("w\(number)".utf8)
        if let known = recent.find(word) {
          #expect(known == (number, number * 2))
          found += 1
        }
        recent.keep(word, number, number * 2)
        #expect(recent.find(word)?.stem == number * 2)
      }
      #expect(round == 1 || found == 0)
    }
    let long = Word(String(repeating: "x", count: 17).utf8)
    recent.keep(long, 1, 2)
    #expect(recent.find(long) == nil)
  }
}
