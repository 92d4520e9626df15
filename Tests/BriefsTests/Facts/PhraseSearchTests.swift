import Testing

@testable import Briefs

struct PhraseSearchTests {
  @Test(arguments: [
    ("It is Very\nUnlikely", "Very\nUnlikely"), ("unlikely", "unlikely"), ("a likely unlikely", "likely"),
    ("(likely)", "likely"),
  ])
  func `finds the first phrase as whole words`(text: String, found: String) {
    let bytes = Array(text.utf8)
    let range = PhraseSearch(["very unlikely", "unlikely", "likely"]).first(in: bytes, 0..<bytes.count)
    #expect(range.map { String(decoding: bytes[$0], as: UTF8.self) } == found)
  }

  @Test(arguments: ["", "likelyish", "dislikely", "élikely", "like"])
  func `finds no part of a word`(text: String) {
    let bytes = Array(text.utf8)
    #expect(PhraseSearch(["likely"]).first(in: bytes, 0..<bytes.count) == nil)
  }
}
