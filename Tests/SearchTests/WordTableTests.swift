import Testing

@testable import Search

struct WordTableTests {
  /// Words that are asked for lately are found by another way than others.
  @Test func `numbers words in the order in which they come, however long and however many`() {
    var letters: [String] = []
    for length in [1, 7, 8, 9, 15, 16, 17, 32] {
      for last in ["a", "b", "é"] { letters.append(String(repeating: "x", count: length - 1) + last) }
    }
    let words = letters + (0..<20_000).map { "w\($0)" }
    var table = WordTable()
    for _ in 0..<2 {
      for (number, text) in words.enumerated() {
        var word = Word()
        word.clear()
        for byte in text.utf8 { word.append(byte) }
        #expect(table.number(of: word) == number)
        #expect(table[number].elementsEqual(text.utf8))
      }
    }
    #expect(table.count == words.count)
  }
}
