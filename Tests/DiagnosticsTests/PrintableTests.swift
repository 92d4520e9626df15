import Testing

@testable import Diagnostics

struct PrintableTests {
  @Test(arguments: [
    ("Zoë 北京 e\u{301}", "Zoë 北京 e\u{301}"), ("a\tb\nc\r\nd", "a b c  d"), ("\u{FEFF}a", "a"),
    ("\u{1B}]0;x\u{7}", "\u{FFFD}]0;x\u{FFFD}"), ("a\u{85}\u{9B}b", "a\u{FFFD}\u{FFFD}b"),
    ("a\u{202E}b\u{2066}c\u{61C}d\u{200F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
    ("a\u{2028}b", "a\u{FFFD}b"),
  ])
  func `keeps letters and replaces what steers`(text: String, shown: String) {
    #expect(text.printable == shown)
  }

  @Test func `leaves out the middle of a phrase that is a page long`() {
    let phrase = String(repeating: "a", count: 300)
    #expect(phrase.printablePhrase == phrase)
    #expect(
      (phrase + "b").printablePhrase
        == String(repeating: "a", count: 200) + "…" + String(repeating: "a", count: 79) + "b")
  }
}
