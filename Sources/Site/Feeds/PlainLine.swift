/// A text as feeds and calendars can hold it: on one line, without controls and what is no character.
enum PlainLine {
  static func of(_ text: String) -> String {
    if isPlain(text) || isLine(text) { return text }
    var out = String.UnicodeScalarView()
    var needsBlank = false
    for scalar in text.unicodeScalars {
      if !isPrinting(scalar) {
        if scalar.properties.isWhitespace {
          needsBlank = true
          continue
        }
        if scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint {
          continue
        }
      }
      if needsBlank, !out.isEmpty { out.append(" ") }
      needsBlank = false
      out.append(scalar)
    }
    return String(out)
  }

  /// Whether a text has nothing but single blanks between what is printed.
  private static func isLine(_ text: String) -> Bool {
    var wasBlank = true
    for scalar in text.unicodeScalars {
      let isBlank = scalar == " "
      guard isPrinting(scalar) || isBlank && !wasBlank else { return false }
      wasBlank = isBlank
    }
    return !wasBlank
  }

  /// Whether a character is one of those that make up most of any text: it then needs no look into Unicode's tables.
  ///
  /// Printing ASCII, the letters of Europe up to where the first blank of another script stands, dashes and quotation marks.
  private static func isPrinting(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21..<0x7F, 0xA1..<0x1680, 0x2010..<0x2028: true
    default: false
    }
  }

  /// Whether a text is printing ASCII with single blanks, as most are.
  private static func isPlain(_ text: String) -> Bool {
    var wasBlank = false
    for byte in text.utf8 {
      let isBlank = byte == 0x20
      guard (0x20..<0x7F).contains(byte), !(isBlank && wasBlank) else { return false }
      wasBlank = isBlank
    }
    return true
  }
}
