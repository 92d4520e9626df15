/// A word as the scanner found it: lower case, at most 32 letters, not yet folded.
struct Word {
  static let longest = 32
  var letters = InlineArray<128, UInt8>(repeating: 0)
  /// Bytes in use of `letters`.
  var count = 0
  var hash: UInt64 = 0
  /// Whether the word is a character or a pair of a script that does not divide its words.
  var isDense = false

  mutating func clear() {
    count = 0
    hash = 0xcbf2_9ce4_8422_2325
    isDense = false
  }

  mutating func append(_ byte: UInt8) {
    letters[count] = byte
    count += 1
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else { return }
    for byte in bytes { append(byte) }
  }

  /// The word's bytes, copied.
  var bytes: [UInt8] { (0..<count).map { letters[$0] } }
}

/// Walks over a text and stops at each word of it. Bytes that are not UTF-8 divide words.
struct WordScanner {
  private(set) var word = Word()
  private var classes = ScalarClasses()
  private var position = 0
  private var isAfterApostrophe = false
  private var isInsidePairs = false

  /// Starts at the beginning of the next text.
  mutating func restart() {
    position = 0
    isAfterApostrophe = false
    isInsidePairs = false
  }

  /// Moves to the next word, which is then in `word`; false at the end of the text.
  mutating func advance(in text: borrowing Span<UInt8>) -> Bool {
    while position < text.count {
      let byte = text[position]
      if Self.isPlainWord(byte) {
        if readWord(in: text) { return true }
      } else if byte < 0x80 {
        isAfterApostrophe = byte == 0x27
        isInsidePairs = false
        position += 1
      } else {
        let (value, length) = UTF8Decoder.scalar(in: text, at: position)
        switch classes.look(up: value).kind {
        case .word:
          if readWord(in: text) { return true }
        case .dense:
          if readPair(value, length, in: text) { return true }
        case .ignored:
          position += length
        case let kind:
          isAfterApostrophe = kind == .apostrophe
          isInsidePairs = false
          position += length
        }
      }
    }
    return false
  }

  /// Reads the word that starts here; false when it is the `s` of a possessive.
  private mutating func readWord(in text: borrowing Span<UInt8>) -> Bool {
    word.clear()
    var letters = 0
    isInsidePairs = false
    while position < text.count {
      let byte = text[position]
      if Self.isPlainWord(byte) {
        if letters < Word.longest { word.append(Self.lowercased(byte)) }
        letters += 1
        position += 1
      } else if byte < 0x80 {
        break
      } else {
        let (value, length) = UTF8Decoder.scalar(in: text, at: position)
        let (kind, lower) = classes.look(up: value)
        guard kind == .word || kind == .ignored else { break }
        position += length
        guard kind == .word else { continue }
        if letters < Word.longest { word.append(scalar: lower) }
        letters += 1
      }
    }
    let isPossessive = isAfterApostrophe && word.count == 1 && word.letters[0] == UInt8(ascii: "s")
    isAfterApostrophe = false
    if word.count == 1, Self.isLetter(word.letters[0]) { readInitials(in: text) }
    return !isPossessive
  }

  /// Goes on reading `U.S.` as `us`: single letters, each behind a full stop.
  private mutating func readInitials(in text: borrowing Span<UInt8>) {
    while position + 1 < text.count, text[position] == UInt8(ascii: "."), Self.isLetter(text[position + 1]) {
      if position + 2 < text.count, text[position + 2] >= 0x80 || Self.isPlainWord(text[position + 2]) {
        return
      }
      if word.count < Word.longest { word.append(Self.lowercased(text[position + 1])) }
      position += 2
    }
  }

  /// Reads a character and its neighbour; false for the last character of a run, which was in a pair already.
  private mutating func readPair(_ value: UInt32, _ length: Int, in text: borrowing Span<UInt8>) -> Bool {
    word.clear()
    word.isDense = true
    word.append(scalar: value)
    position += length
    let wasInsidePairs = isInsidePairs
    isInsidePairs = false
    while position < text.count, text[position] >= 0x80 {
      let (next, width) = UTF8Decoder.scalar(in: text, at: position)
      let kind = classes.look(up: next).kind
      if kind == .dense {
        word.append(scalar: next)
        isInsidePairs = true
        return true
      }
      guard kind == .ignored else { break }
      position += width
    }
    return !wasInsidePairs
  }

  private static func isPlainWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
