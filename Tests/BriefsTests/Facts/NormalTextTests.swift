import Testing

@testable import Briefs

struct NormalTextTests {
  private func normal(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: NormalText(bytes, 0..<bytes.count).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("  A\u{A0}\tb\r\n c ", "a b c"), ("a — b -- c–d − e", "a-b-c-d-e"),
    ("“a” ‘b’ „c‟ «d» ''e'' `f` g’s", "'a' 'b' 'c' 'd' 'e' 'f' g's"),
    ("a… b", "a... b"), ("São Sa\u{303}o", "sao sao"), ("soft\u{AD}hyphen\u{200B}", "softhyphen"),
    ("МОСКВА Ёлка Явь", "москва елка явь"), ("東京", "東京"), ("", ""),
  ])
  func `folds blanks, dashes, quotation marks, accents and case`(text: String, expected: String) {
    #expect(normal(text) == expected)
  }

  @Test func `knows where each byte comes from`() {
    let bytes = Array("x  “é — Я".utf8)
    let normal = NormalText(bytes, 1..<bytes.count)
    #expect(String(decoding: normal.bytes, as: UTF8.self) == "'e-я")
    #expect(normal.origins == [3, 6, 9, 13, 13])
  }

  @Test func `finds words`() {
    let bytes = Array(" it's, я2-b ".utf8)
    #expect(
      NormalText.words(of: bytes[...]).map { String(decoding: bytes[$0], as: UTF8.self) } == [
        "it", "s", "я2", "b",
      ])
    #expect(NormalText.words(of: [][...]) == [])
  }
}
