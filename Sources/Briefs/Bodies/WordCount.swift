/// How much there is to read.
enum WordCount {
  /// Runs of letters and digits; of scripts written without spaces each second letter counts as a word.
  static func count(_ text: [UInt8]) -> Int {
    var words = 0
    var ideographs = 0
    var isInWord = false
    for byte in text {
      // Lead bytes of U+3000–U+D7FF, where such scripts live.
      if (0xE3...0xED).contains(byte) { ideographs += 1 }
      let isLetter =
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (0x30...0x39).contains(byte)
      if isLetter, !isInWord { words += 1 }
      isInWord = isLetter || (isInWord && byte == UInt8(ascii: "'"))
    }
    return words + ideographs / 2
  }
}
