/// A word as the scanner found it: lower case, at most 32 letters, not yet folded.
struct Word {
  static let longest = 32
  var letters = InlineArray<128, UInt8>(repeating: 0)
  /// Bytes in use of `letters`.
  var count = 0
  var hash: UInt64 = 0
  /// The first eight bytes, the first one lowest, and zeros behind a shorter word.
  var opening: UInt64 = 0
  /// The next eight, in the same way.
  var middle: UInt64 = 0
  /// The first byte, which a look into the letters would copy all of them for.
  var first: UInt8 { UInt8(truncatingIfNeeded: opening) }
  /// Whether the word is a character or a pair of a script that does not divide its words.
  var isDense = false
  /// Whether the word is two that a hyphen or an apostrophe joins, which have been words already.
  var isJoint = false

  mutating func clear() {
    count = 0
    opening = 0
    middle = 0
    hash = 0xcbf2_9ce4_8422_2325
    isDense = false
    isJoint = false
  }

  mutating func append(_ byte: UInt8) {
    letters[count] = byte
    if count < 8 {
      opening |= UInt64(byte) &<< UInt64(8 * count)
    } else if count < 16 {
      middle |= UInt64(byte) &<< UInt64(8 * count - 64)
    }
    count += 1
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else { return }
    for byte in bytes { append(byte) }
  }

  /// Makes a joint of this word and the one behind it.
  mutating func join(_ other: borrowing Word) {
    isJoint = true
    var letters = (0..<count).count { self.letters[$0] & 0xC0 != 0x80 }
    for index in 0..<other.count {
      if other.letters[index] & 0xC0 != 0x80 { letters += 1 }
      guard letters <= Word.longest else { return }
      append(other.letters[index])
    }
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
      joinAt = joinEnd(behind: left.first, left.count, in: text)
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
    let isPossessive = isAfterApostrophe && word.count == 1 && word.first == UInt8(ascii: "s")
    isAfterApostrophe = false
    if word.count == 1, Self.isLetter(word.first) { readInitials(in: text) }
    if isJoined, !isPossessive {
      left.join(word)
      hasJoint = true
    } else {
      joinAt = joinEnd(behind: word.first, word.count, in: text)
      if joinAt >= 0 { left = word }
    }
    return !isPossessive
  }

  /// The place behind a hyphen or an apostrophe that stands here, between two words that may be written as one; or -1.
  ///
  /// - Parameters:
  ///   - letter: The first byte of the word before it.
  ///   - count: The bytes of that word.
  private func joinEnd(behind letter: UInt8, _ count: Int, in text: borrowing Span<UInt8>) -> Int {
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
