/// The common ground on which a written name and a registered one are compared: bytes in which accents, kinds of
/// apostrophe, dash and space no longer tell texts apart. Case does.
///
/// Accents are dropped rather than composed, so that composed and decomposed text, `São Tomé` and `Sao Tome`, are one.
enum Folding {
  /// One code point of text, folded.
  struct Step {
    /// Bytes read from the text, at least one.
    let width: Int
    /// The folded bytes, lowest first, four at most; none for a mark that combines with the letter before it.
    let bytes: UInt32
    let count: Int
    let kind: Kind
  }

  /// What a code point does to the bounds of words.
  enum Kind {
    case letter
    /// A letter of a script that writes no spaces, beside which a word may begin or end anywhere.
    case unspaced
    case other
  }

  /// Folds a whole name.
  static func bytes(of text: String) -> [UInt8] {
    let source = Array(text.utf8)
    var folded: [UInt8] = []
    folded.reserveCapacity(source.count)
    var offset = 0
    while offset < source.count {
      let step = step(in: source.span, at: offset, end: source.count)
      for index in 0..<step.count {
        folded.append(UInt8(truncatingIfNeeded: step.bytes >> (8 * UInt32(index))))
      }
      offset += step.width
    }
    return folded
  }

  /// Folds a whole name as it is written, and with `ue` for `ü` where it has an umlaut: `Juergen` is `Jürgen`.
  static func spellings(of name: String) -> [[UInt8]] {
    var hasUmlaut = false
    let spelled = name.map { letter -> String in
      guard let plain = umlauts[letter] else { return String(letter) }
      hasUmlaut = true
      return plain
    }
    return [bytes(of: name)] + (hasUmlaut ? [bytes(of: spelled.joined())] : [])
  }

  private static let umlauts: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
  ]

  /// Folds the code point that starts at an offset; a byte that is not UTF-8 counts as a stranger of its own.
  @inline(__always)
  static func step(in text: Span<UInt8>, at offset: Int, end: Int) -> Step {
    let first = text[offset]
    if first < 0x80 {
      return Step(width: 1, bytes: UInt32(space(first)), count: 1, kind: isWord(first) ? .letter : .other)
    }
    return wideStep(in: text, at: offset, end: end)
  }

  /// A line end is a space: names run on over soft breaks.
  @inline(__always)
  static func space(_ byte: UInt8) -> UInt8 {
    byte == 0x0A || byte == 0x0D || byte == 0x09 ? 0x20 : byte
  }

  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
  }

  private static func wideStep(in text: Span<UInt8>, at offset: Int, end: Int) -> Step {
    let (scalar, width) = decode(text, at: offset, end: end)
    switch scalar {
    case 0x2018, 0x2019, 0x02BC, 0x00B4, 0x2032: return one("'", width, .other)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: return one("-", width, .other)
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return one(" ", width, .other)
    case 0x00AD, 0x200B...0x200D, 0x2060, 0xFEFF: return Step(width: width, bytes: 0, count: 0, kind: .other)
    case 0x0300...0x036F: return Step(width: width, bytes: 0, count: 0, kind: .letter)
    default: break
    }
    if let base = LatinLetters.base(of: scalar) {
      return Step(width: width, bytes: base.bytes, count: base.count, kind: .letter)
    }
    let plain = unmarkedCyrillic(scalar)
    let encoded = UTF8.encode(Unicode.Scalar(plain) ?? "\u{FFFD}")
    var bytes: UInt32 = 0
    var count = 0
    for byte in encoded ?? UTF8.encodedReplacementCharacter {
      bytes |= UInt32(byte) << (8 * UInt32(count))
      count += 1
    }
    return Step(width: width, bytes: bytes, count: count, kind: kind(of: plain))
  }

  private static func one(_ character: Unicode.Scalar, _ width: Int, _ kind: Kind) -> Step {
    Step(width: width, bytes: character.value, count: 1, kind: kind)
  }

  /// The two letters whose marks NFD sets apart.
  private static func unmarkedCyrillic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0439: 0x0438
    case 0x0419: 0x0418
    case 0x0451: 0x0435
    case 0x0401: 0x0415
    case 0x0457: 0x0456
    case 0x0407: 0x0406
    default: scalar
    }
  }

  private static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      .unspaced
    default:
      (Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false) ? .letter : .other
    }
  }

  /// Decodes one scalar; broken bytes come back one at a time as U+FFFD.
  private static func decode(_ text: Span<UInt8>, at offset: Int, end: Int) -> (scalar: UInt32, width: Int) {
    let first = text[offset]
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + width <= end else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for index in 1..<width {
      let byte = text[offset + index]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, width)
  }
}
