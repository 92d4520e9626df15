/// A text as feeds and calendars can hold it: on one line, without controls and what is no character.
enum PlainLine {
  static func of(_ text: String) -> String {
    if isPlain(text) { return text }
    var out = String.UnicodeScalarView()
    var needsBlank = false
    for scalar in text.unicodeScalars {
      // Printing ASCII is most of any text, and needs no look into Unicode's tables.
      if !(0x21..<0x7F).contains(scalar.value) {
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
