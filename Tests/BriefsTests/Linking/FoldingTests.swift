import Testing

@testable import Briefs

struct FoldingTests {
  private func folded(_ text: String) -> String { String(decoding: Folding.bytes(of: text), as: UTF8.self) }

  @Test(arguments: [
    ("São Tomé", "Sao Tome"), ("Sa\u{0303}o", "Sao"), ("Łódź, Ærø, Straße", "Lodz, AEro, Strasse"),
    ("Việt Nam", "Viet Nam"), ("İstanbul ıŞğ", "Istanbul iSg"), ("Škoda Țepeș", "Skoda Tepes"),
    ("Côte d’Ivoire", "Cote d'Ivoire"), ("US–Russia‑talks — −", "US-Russia-talks - -"),
    ("a\u{A0}b\u{202F}c\nd\te", "a b c d e"), ("soft\u{AD}en", "soften"), ("中国 Україна", "中国 Украіна"),
    ("× ÷", "× ÷"),
  ])
  func `folds accents, apostrophes, dashes and spaces`(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func `keeps case`() {
    #expect(folded("Polish polish ÉÈé") == "Polish polish EEe")
  }

  @Test func `takes broken bytes one at a time`() {
    let bytes: [UInt8] = [0xC3, 0x41, 0xFF, 0xE2, 0x80]
    var widths: [Int] = []
    var offset = 0
    while offset < bytes.count {
      let step = Folding.step(in: bytes.span, at: offset, end: bytes.count)
      widths.append(step.width)
      offset += step.width
    }
    #expect(widths == [1, 1, 1, 1, 1])
  }
}
