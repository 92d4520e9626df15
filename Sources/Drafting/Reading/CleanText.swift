/// Text of a page as an article has it.
enum CleanText {
  /// On one line, with single blanks and without what is not seen: soft hyphens, marks of direction, controls.
  static func line(_ text: some StringProtocol) -> String {
    var out = String.UnicodeScalarView()
    var needsBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsBlank = !out.isEmpty
      } else if !isHidden(scalar) {
        if needsBlank { out.append(" ") }
        needsBlank = false
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// Without what a brief takes for a wiki link or for a citation, whatever stands before it.
  static func withoutReferences(_ text: String) -> String {
    guard text.contains("[") else { return text }
    var out = text
    while out.contains("[[") { out = out.replacing("[[", with: "[") }
    for place in out.ranges(of: "[S").reversed() {
      let digits = out[place.upperBound...].prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, digits.endIndex < out.endIndex, ",;]".contains(out[digits.endIndex]) else {
        continue
      }
      out.replaceSubrange(place, with: "(S")
    }
    return out
  }

  /// A line of at most so many characters, cut at a word.
  static func line(_ text: String, limit: Int) -> String {
    let line = line(text)
    guard line.count > limit else { return line }
    let start = line.prefix(limit)
    return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]) + " …"
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF: true
    // Joiners belong to words of many scripts.
    case 0x200C, 0x200D: false
    default:
      scalar.properties.isDefaultIgnorableCodePoint && scalar.properties.generalCategory != .nonspacingMark
    }
  }
}
