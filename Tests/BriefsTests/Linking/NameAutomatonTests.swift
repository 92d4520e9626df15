import Testing

@testable import Briefs

struct NameAutomatonTests {
  private func match(_ names: [String], _ text: String, from start: Int = 0) -> Int? {
    let bytes = Array(text.utf8)
    let automaton = NameAutomaton(names.map { Array($0.utf8) })
    return automaton.longestMatch(in: bytes.span, from: start, limit: bytes.count, end: bytes.count)?.value
  }

  @Test func `takes the longest name that ends with a word`() {
    let names = ["Guinea", "Guinea-Bissau", "Guin"]
    #expect(match(names, "Guinea-Bissau.") == 1)
    #expect(match(names, "Guinea-Bissaus") == 0)
    #expect(match(names, "Guineas") == nil)
    #expect(match(names, "Guin Guinea") == 2)
  }

  @Test func `knows exactly its names`() {
    let automaton = NameAutomaton(["a", "ab", "b"].map { Array($0.utf8) })
    #expect(
      ["a", "ab", "b", "", "abc", "c"].map { automaton.value(of: $0.utf8) } == [0, 1, 2, nil, nil, nil])
  }

  @Test func `does without names`() {
    #expect(match([], "anything") == nil)
  }

  @Test func `agrees with a search name by name over many names`() {
    var state: UInt64 = 7
    func draw(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 33) % limit
    }
    let names = Array(
      Set((0..<400).map { _ in (0..<(1 + draw(5))).map { _ in ["a", "b", "ab ", "é"][draw(4)] }.joined() })
    )
    .filter { $0.last != " " }.sorted()
    let automaton = NameAutomaton(names.map(Folding.bytes))
    let text = (0..<2000).map { _ in ["a", "b", " ", "e"][draw(4)] }.joined()
    let bytes = Array(text.utf8)
    let folded = names.map { Folding.bytes(of: $0) }
    for start in bytes.indices {
      let expected = folded.indices.filter { place in
        let end = start + folded[place].count
        return bytes[start...].starts(with: folded[place])
          && (end == bytes.count || bytes[end] == UInt8(ascii: " "))
      }.max { folded[$0].count < folded[$1].count }
      let found = automaton.longestMatch(in: bytes.span, from: start, limit: bytes.count, end: bytes.count)
      #expect(found.map { folded[$0.value] } == expected.map { folded[$0] })
    }
  }
}
