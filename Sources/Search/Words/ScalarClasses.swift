/// What a character is to the search: part of a word, a character that is a word of its own, or a divider.
enum ScalarClass: UInt8 {
  case divider
  /// A letter, digit or mark of a script that divides its words.
  case word
  /// A character of a script without spaces between its words: indexed in pairs.
  case dense
  /// Nothing one types: direction marks, soft hyphens, accents written apart from their letter, signs of a transliteration.
  case ignored
  /// Divides, but a lone `s` behind it is dropped.
  case apostrophe
}

/// A memory of scalars already classified, since asking the Unicode tables each time is slow.
struct ScalarClasses {
  /// By scalar below 0x1_0000: zero is unknown, else `1 + class` in the low three bits and the lower-case scalar above.
  private var known = [UInt32](repeating: 0, count: 0x1_0000)

  /// The class of a scalar, and its lower-case form.
  mutating func look(up value: UInt32) -> (kind: ScalarClass, lower: UInt32) {
    guard value < 0x1_0000 else { return Self.classify(value) }
    let entry = known[Int(value)]
    if entry != 0, let kind = ScalarClass(rawValue: UInt8(entry & 7) - 1) { return (kind, entry >> 3) }
    let result = Self.classify(value)
    known[Int(value)] = result.lower << 3 | UInt32(result.kind.rawValue + 1)
    return result
  }

  /// Scripts that are indexed in pairs, as inclusive ranges; the client has the same list from the manifest.
  static let dense: [ClosedRange<UInt32>] = [
    0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
    0xFF66...0xFF9F, 0x2_0000...0x3_FFFF,
  ]

  private static func classify(_ value: UInt32) -> (kind: ScalarClass, lower: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return (.divider, value) }
    switch value {
    case 0x27, 0x2018, 0x2019, 0xFF07: return (.apostrophe, value)
    case 0x2B9...0x2BF, 0x300...0x36F, 0x591...0x5C7, 0x640, 0x64B...0x65F, 0x670: return (.ignored, value)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .format:
      return (.ignored, value)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      if dense.contains(where: { $0.contains(value) }) { return (.dense, value) }
      // Of the few lower-case forms of two scalars, the second is an accent, which is dropped anyway.
      return (.word, scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value)
    default:
      return (.divider, value)
    }
  }
}
