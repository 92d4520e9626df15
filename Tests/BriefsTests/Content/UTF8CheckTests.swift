import Testing

@testable import Briefs

struct UTF8CheckTests {
  @Test(arguments: [
    "", "abc", "é北😀", "\u{0}\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}",
  ])
  func `accepts what is well formed`(text: String) {
    #expect(UTF8Check.firstInvalid(in: Array(text.utf8)) == nil)
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
      [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
      [0xF0, 0x9F, 0x28, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF, 0xFE],
    ] as [[UInt8]])
  func `finds stray, overlong, cut, surrogate and too high code points`(bytes: [UInt8]) {
    #expect(UTF8Check.firstInvalid(in: Array("é".utf8) + bytes) == 2)
    #expect(UTF8Check.firstInvalid(in: Array("é".utf8) + bytes + Array("abc".utf8)) == 2)
    for count in 0..<20 {
      let letters = [UInt8](repeating: UInt8(ascii: "a"), count: count)
      #expect(UTF8Check.firstInvalid(in: letters + bytes + letters) == count)
    }
  }
}
