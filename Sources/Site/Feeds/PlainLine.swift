/// A text as feeds and calendars can hold it: on one line, without controls and what is no character.
enum PlainLine {
  static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) || $0 == 0x20 }), !text.contains("  ") {
      return text
    }
    var out = String.UnicodeScalarView()
    var needsBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsBlank = true
        continue
      }
      if scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint {
        continue
      }
      if needsBlank, !out.isEmpty { out.append(" ") }
      needsBlank = false
      out.append(scalar)
    }
    return String(out)
  }
}
