import Testing

@testable import Search

struct WordScannerTests {
  private func words(_ text: String) -> [String] { words(Array(text.utf8)) }

  private func words(_ bytes: [UInt8]) -> [String] {
    var scanner = WordScanner()
    var found: [String] = []
    while scanner.advance(in: bytes.span) {
      found.append(String(decoding: Folding.fold(scanner.word.bytes), as: UTF8.self))
    }
    return found
  }

  @Test func `divides at everything that is neither letter nor digit, and folds case, accents and ligatures`()
  {
    #expect(words("oﬃce baﬄe ﬆaﬀ") == ["office", "baffle", "staff"])
    #expect(words("Côte d’Ivoire: Ærø—F, 16/1997!") == ["cote", "d", "ivoire", "aero", "f", "16", "1997"])
  }

  @Test func `drops the s of a possessive but keeps a lone s`() {
    #expect(words("Putin's Russia’s “s”") == ["putin", "russia", "s"])
  }

  @Test func `reads initials with full stops as one word`() {
    #expect(
      words("U.S. and e.g. the U.N.O. by Amos C. Sawyer. A.bc") == [
        "us", "and", "eg", "the", "uno", "by", "amos", "c", "sawyer", "a", "bc",
      ])
  }

  @Test func `adds as one word what a hyphen or an apostrophe joins, but no article and no row of numbers`() {
    #expect(words("Non-proliferation") == ["non", "proliferation", "nonproliferation"])
    #expect(words("stand-by-me, U.S.-led") == ["stand", "by", "standby", "me", "byme", "us", "led"])
    #expect(words("Sha’ab l’accord Qur'an’s") == ["sha", "ab", "shaab", "l", "accord", "qur", "an", "quran"])
    #expect(
      words("F-16 2025-04-03 a- b -c 北-x") == ["f", "16", "f16", "2025", "04", "03", "a", "b", "c", "北", "x"])
    #expect(
      words(String(repeating: "é", count: 20) + "-" + String(repeating: "a", count: 20)).map(\.count) == [
        20, 20, 32,
      ])
  }

  @Test func `passes over marks that nobody sees`() {
    #expect(
      words("co\u{AD}operation \u{200F}שלום\u{200F} a\u{301}b Ṣanʿāʾ Hawaiʻi Qurʼan") == [
        "cooperation", "שלום", "ab", "sana", "hawaii", "quran",
      ])
  }

  @Test func `indexes scripts without spaces in pairs, and a lone character as itself`() {
    #expect(words("俄罗斯 和 NATO北约") == ["俄罗", "罗斯", "和", "nato", "北约"])
  }

  @Test func `keeps the first 32 letters of a word`() {
    #expect(words(String(repeating: "ab", count: 5_000_000)) == [String(repeating: "ab", count: 16)])
    #expect(words(String(repeating: "я", count: 40)) == [String(repeating: "я", count: 32)])
  }

  /// Eight bytes at a time are read where so many are left.
  @Test func `reads plain letters alike wherever they stand and whatever is before and behind them`() {
    for length in 1...34 {
      let word = String("aBcDeFgHiJ0123456789zYxWvUtSrQpOnMlKjZA".prefix(length))
      let lower = String(word.lowercased().prefix(32))
      for behind in [
        "", " ", "@", "[", "`", "{", "/", ":", "\u{0}", "\u{1A}", "\u{7F}", "—", "\u{AD}", " and on",
      ] {
        let more = behind == " and on" ? ["and", "on"] : []
        #expect(words(word + behind) == [lower] + more)
        #expect(words("—" + word + behind) == [lower] + more)
      }
      #expect(words(word + "É then") == [String((word.lowercased() + "e").prefix(32)), "then"])
    }
  }

  @Test func `takes bytes that are not UTF-8 for dividers`() {
    #expect(words([0x61, 0xFF, 0x62, 0xED, 0xA0, 0x80, 0x63, 0xE2, 0x80]) == ["a", "b", "c"])
  }
}
