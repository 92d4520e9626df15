import Testing

@testable import HTML

@Suite struct TextDecoderTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: TextDecoder.decode(bytes), as: UTF8.self) }
  private func page(_ bytes: [UInt8]) -> String {
    String(decoding: TextDecoder.decodeHTML(bytes), as: UTF8.self)
  }

  private func units(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? pair.reversed() : pair
    }
  }

  @Test func `reads UTF-8, with and without a mark, and drops zeros`() {
    #expect(text(Array("Łódź “x”".utf8)) == "Łódź “x”")
    #expect(text([0xEF, 0xBB, 0xBF] + Array("é".utf8)) == "é")
    #expect(text(Array("a\0b".utf8)) == "ab")
  }

  @Test(arguments: [false, true])
  func `reads UTF-16, with and without a mark`(bigEndian: Bool) {
    let words = "<p>Ceasefire talks — Łódź</p>"
    #expect(page(units("\u{FEFF}" + words, bigEndian: bigEndian)) == words)
    #expect(page(units(words + String(repeating: "x", count: 60), bigEndian: bigEndian)).hasPrefix(words))
    #expect(text(units("\u{FEFF}\u{1F600}", bigEndian: bigEndian)) == "😀")
  }

  @Test func `takes what is not UTF-8 for Windows-1252`() {
    #expect(text([0x93, 0x61, 0x92, 0x73, 0x94, 0x20, 0xE9, 0x20, 0x80]) == "“a’s” é €")
  }

  @Test func `believes a page that names its encoding, unless its bytes show another`() {
    let russian: [UInt8] = [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0]
    for label in ["windows-1251", "'WINDOWS-1251'", "cp1251"] {
      #expect(page(Array("<meta charset=\(label)>".utf8) + russian).hasSuffix("Москва"))
    }
    #expect(
      page(Array("<?xml version='1.0' encoding=\"koi8-r\"?>".utf8) + [0xED, 0xCF, 0xD3, 0xCB, 0xD7, 0xC1])
        .hasSuffix("Москва"))
    #expect(page(Array("<meta charset=iso-8859-1>é”".utf8)).hasSuffix("é”"))
    #expect(page(Array("<meta charset=iso-8859-1>".utf8) + [0x93, 0xE9]).hasSuffix("“é"))
    #expect(page(Array("<meta charset=shift_jis>".utf8) + [0x93, 0x8C, 0x8B, 0x9E]).hasSuffix("東京"))
    #expect(page(Array("<meta charset=no-such-thing>".utf8) + [0xE9]).hasSuffix("é"))
  }

  @Test func `mends broken bytes and goes on`() {
    #expect(
      page(Array("<meta charset=utf-8>a".utf8) + [0xFF, 0xC3] + Array("b".utf8)).hasSuffix(
        "a\u{FFFD}\u{FFFD}b"))
    #expect(
      page(Array("<meta charset=shift_jis>".utf8) + [0x93, 0x8C, 0xFF, 0x41, 0x93]).hasSuffix(
        "東\u{FFFD}A\u{FFFD}"))
  }
}
