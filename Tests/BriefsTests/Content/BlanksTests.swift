import Testing

@testable import Briefs

struct BlanksTests {
  @Test(arguments: [
    ("", []), (" \t\r\n", []), ("one", ["one"]),
    (" one\ttwo\r\nthree\u{B}four ", ["one", "two", "three", "four"]),
    ("Łódź\u{A0}and\u{2003}Kraków", ["Łódź", "and", "Kraków"]), ("a-b_c", ["a-b_c"]),
  ])
  func `parts words at blanks of any kind`(text: String, words: [String]) {
    #expect(text.words.map(String.init) == words)
  }

  @Test(arguments: ["a-b _c", "á-b _c"])
  func `parts them at other signs as well`(text: String) {
    #expect(
      text.split { $0 == "-" || $0 == "_" || $0 == " " }
        == text.split(atBlanksAnd: { $0 == "-" || $0 == "_" }))
  }
}
