import Testing

@testable import Site

@Suite struct PlainLineTests {
  @Test func `has one line, and nothing that XML or a calendar cannot hold`() {
    #expect(PlainLine.of("as it is") == "as it is")
    #expect(PlainLine.of(" a \r\n\t b\u{2028}c\u{2029}d\u{85}e\u{A0}f ") == "a b c d e f")
    #expect(PlainLine.of("a\u{0}\u{1B}[1mb\u{7F}\u{9F}\u{FFFE}\u{FFFF}\u{1FFFF}c") == "a[1mbc")
    #expect(PlainLine.of("שלום \u{202E}é 🛰️") == "שלום \u{202E}é 🛰️")
    #expect(PlainLine.of("\n\u{1}") == "")
  }
}
