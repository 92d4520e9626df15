import Diagnostics

/// How much there is to read.
enum WordCount {
  /// Runs of letters and digits; of scripts written without spaces each second letter counts as a word.
  static func count(_ text: [UInt8]) -> Int {
    let text = text.span
    let kinds = kinds.span
    var words = 0
    var ideographs = 0
    var isInWord: UInt8 = 0
    for start in stride(from: 0, to: text.count, by: 8) {
      let bytes = EightBytes(text, at: start)
      if bytes.wide | bytes.equal(to: UInt8(ascii: "'")) == 0 {
        let letters = bytes.letters | bytes.digits
        words += EightBytes.count(of: letters & ~(letters << 8 | UInt64(isInWord) << 7))
        isInWord = UInt8(letters >> 63)
        continue
      }
      for at in start..<min(start + 8, text.count) {
        let kind = kinds[Int(text[at])]
        let isLetter = kind & letter
        words += Int(isLetter & ~isInWord)
        ideographs += Int(kind >> 1 & 1)
        isInWord = isLetter | isInWord & kind >> 2
      }
    }
    return words + ideographs / 2
  }

  private static let letter: UInt8 = 1
  /// A lead byte of U+3000–U+D7FF, where scripts without spaces live.
  private static let ideograph: UInt8 = 2
  /// Goes on with a word but begins none: an apostrophe, what follows a lead byte, and the lead bytes of little but signs and
  /// punctuation, U+0080–U+00BF, U+2000–U+2FFF and U+F000–U+FFFF.
  private static let goesOn: UInt8 = 4

  private static let kinds = (0..<256).map { (value: Int) -> UInt8 in
    switch UInt8(value) {
    case UInt8(ascii: "'"), 0x80...0xBF, 0xC2, 0xE2, 0xEF: goesOn
    case 0xE3...0xED: ideograph
    case let byte: byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? letter : 0
    }
  }
}
