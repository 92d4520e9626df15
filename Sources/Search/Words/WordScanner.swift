/// Walks over a text and stops at each word of it. Bytes that are not UTF-8 divide words.
struct WordScanner: ~Copyable {
  private(set) var word = Word()
  private var classes = ScalarClasses()
  private var position = 0
  private var isAfterApostrophe = false
  private var isInsidePairs = false
  /// A word behind which a hyphen or an apostrophe stands, or, if `hasJoint`, the joint that comes next.
  private var left = Word()
  private var hasJoint = false
  /// Where the word begins that makes a joint with `left`, if one does.
  private var joinAt = -1

  /// Starts at the beginning of the next text.
  mutating func restart() {
    position = 0
    isAfterApostrophe = false
    isInsidePairs = false
    hasJoint = false
    joinAt = -1
  }

  /// Moves to the next word, which is then in `word`; false at the end of the text.
  mutating func advance(in text: borrowing Span<UInt8>) -> Bool {
    if hasJoint {
      swap(&word, &left)
      hasJoint = false
      joinAt = Self.joinEnd(behind: left.first, left.count, at: position, in: text)
      return true
    }
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
    let isJoined = position == joinAt
    joinAt = -1
    isInsidePairs = false
    let start = PlainLetters(text, at: position)
    word.begin(start.opening, start.middle, start.count)
    position += start.count
    // Nearly always the word ends here, at a blank or a stop.
    if position < text.count, text[position] >= 0x80 || Self.isPlainWord(text[position]) {
      readRest(in: text)
    }
    let isPossessive = isAfterApostrophe && word.count == 1 && word.first == UInt8(ascii: "s")
    isAfterApostrophe = false
    if word.count == 1, Self.isLetter(word.first) { readInitials(in: text) }
    if isJoined, !isPossessive {
      left.join(word)
      hasJoint = true
    } else {
      joinAt = Self.joinEnd(behind: word.first, word.count, at: position, in: text)
      if joinAt >= 0 { left.become(word) }
    }
    return !isPossessive
  }

  /// Goes on with a word whose letters until here are all plain.
  @inline(never)
  private mutating func readRest(in text: borrowing Span<UInt8>) {
    var letters = word.count
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
  }

  /// The place behind a hyphen or an apostrophe that stands here, between two words that may be written as one; or -1.
  ///
  /// - Parameters:
  ///   - letter: The first byte of the word before it.
  ///   - count: The bytes of that word.
  @inline(__always)
  private static func joinEnd(
    behind letter: UInt8, _ count: Int, at position: Int, in text: borrowing Span<UInt8>
  ) -> Int {
    guard position + 1 < text.count, letter &- 0x30 >= 10 else { return -1 }
    // Nearly always a blank or a stop.
    guard text[position] == 0x2D || text[position] == 0x27 || text[position] >= 0x80 else { return -1 }
    let (value, length) = UTF8Decoder.scalar(in: text, at: position)
    switch value {
    case 0x2D, 0x2010, 0x2011: return position + length
    // A letter alone is an article, as in `l’accord`.
    case 0x27, 0x2019: return count > 1 ? position + length : -1
    default: return -1
    }
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
    word.begin(0, 0, 0)
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
