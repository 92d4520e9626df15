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

  /// With single brackets for what a brief takes for a wiki link, and round ones for what it takes for a citation.
  static func withoutReferences(_ text: String) -> String {
    guard text.contains("[") else { return text }
    var out: [UInt8] = []
    /// How the bracket that was opened last ends.
    var closing: (mark: UInt8, isDouble: Bool)?
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "[") {
        let isDouble = rest.first == byte
        rest = rest.drop { $0 == byte }
        let isCitation = opensCitation(rest)
        out.append(isCitation ? UInt8(ascii: "(") : byte)
        closing = (isCitation ? UInt8(ascii: ")") : UInt8(ascii: "]"), isDouble)
      } else if byte == UInt8(ascii: "]"), let end = closing {
        if end.isDouble { rest = rest.drop { $0 == byte } }
        out.append(end.mark)
        closing = nil
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// `S1]`, `S1, S2]`
  private static func opensCitation(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "S") else { return false }
    let digits = text.dropFirst().prefix { 0x30...0x39 ~= $0 }
    return !digits.isEmpty && text.dropFirst(1 + digits.count).first.map(",;]".utf8.contains) == true
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
