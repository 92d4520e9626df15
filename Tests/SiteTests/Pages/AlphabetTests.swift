import Testing

@testable import Site

@Suite struct AlphabetTests {
  private func parts(_ names: [String], limit: Int) -> [String] {
    Alphabet(names, limit: limit).parts.map { "\($0.title) \($0.anchor) \($0.entries)" }
  }

  @Test func `groups names by letter, whatever its marks`() {
    let alphabet = Alphabet(["1st", "Abe", "Émile", "Eve", "Ørsted", "李"], limit: 10)
    #expect(
      alphabet.letters.map { "\($0.title) \($0.anchor) \($0.entries)" } == [
        "# other 0..<1", "A a 1..<2", "E e 2..<4", "O o 4..<5", "李 李 5..<6",
      ])
    #expect(alphabet.parts.isEmpty)
  }

  @Test func `fills pages with whole letters, and splits a letter that is too long`() {
    let names =
      ["Ada", "Bea", "Ben", "Cy"] + (1...7).map { "Smith \($0), John" } + ["Taylor, A", "Umar", "Vic"]
    #expect(
      parts(names, limit: 3) == [
        "A–B a 0..<3", "C c 3..<4", "Smith–Smith s 4..<6", "Smith–Smith s-2 6..<8", "Smith–Smith s-3 8..<11",
        "T–V t 11..<14",
      ])
  }

  @Test func `knows where each letter begins, and what stands in a part`() throws {
    let alphabet = Alphabet(["Ada", "Sanders", "Sands", "Silva", "Smith", "Tom"], limit: 2)
    #expect(
      alphabet.parts.map(\.title) == ["A", "Sanders–Sands", "Silva–Smith", "T"])
    #expect(alphabet.letters.map { alphabet.part(of: $0)?.anchor } == ["a", "s", "t"])
    let second = try #require(alphabet.parts.dropFirst(2).first)
    #expect(alphabet.letters(in: second).map { "\($0.title) \($0.entries)" } == ["S 3..<5"])
  }
}
