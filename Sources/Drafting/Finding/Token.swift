/// A word or a mark of a text.
struct Token: Sendable {
  enum Kind: Sendable { case word, mark }

  let kind: Kind
  /// As it is written; of a mark one character.
  let text: String
  /// Byte offsets.
  let range: Range<Int>
  /// Whether a blank stands before it, or the text begins with it.
  let followsBlank: Bool

  var isCapital: Bool { text.first?.isUppercase == true }
  var isNumber: Bool { text.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
  var small: String { text.lowercased() }

  /// The words and marks of a stretch of a text. A word holds letters, digits, and hyphens and apostrophes between
  /// them; `U.S.` and `J.` are words with their full stops.
  static func all(in text: [UInt8], _ range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    var offset = range.lowerBound
    var wasBlank = true
    let scalars = String(decoding: text[range], as: UTF8.self).unicodeScalars
    var word = String.UnicodeScalarView()
    var start = offset
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
    func close() {
      guard !word.isEmpty else { return }
      tokens.append(
        Token(
          kind: .word, text: String(word), range: start..<start + String(word).utf8.count,
          followsBlank: wasBlank))
      word = String.UnicodeScalarView()
      wasBlank = false
    }
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      let width = UTF8.width(scalar)
      let isJoined =
        !word.isEmpty && joiners.contains(scalar) && next < scalars.endIndex && isPart(scalars[next])
        && (scalar != "." || isAbbreviated(word))
      if isPart(scalar) || isJoined {
        if word.isEmpty { start = offset }
        word.append(scalar)
      } else if scalar == ".", isInitials(word) {
        word.append(scalar)
        close()
      } else {
        close()
        if scalar.properties.isWhitespace {
          wasBlank = true
        } else {
          tokens.append(
            Token(kind: .mark, text: String(scalar), range: offset..<offset + width, followsBlank: wasBlank))
          wasBlank = false
        }
      }
      offset += width
      index = next
    }
    close()
    return tokens
  }

  private static let joiners: Set<Unicode.Scalar> = ["-", "’", "'", "‑", "."]

  /// Whether a full stop within may belong to the word: `U.S`, `3.5`, `example.org` is none.
  private static func isAbbreviated(_ word: String.UnicodeScalarView) -> Bool {
    word.last.map { $0.properties.numericType != nil } == true || isInitials(word)
  }

  /// `J`, `U.S`, `a.m`: single letters with full stops between them.
  private static func isInitials(_ word: String.UnicodeScalarView) -> Bool {
    let parts = String(word).split(separator: ".", omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.allSatisfy({ $0.count == 1 && $0.first?.isLetter == true }) else {
      return false
    }
    return parts.count > 1 || word.first?.properties.isUppercase == true
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { scalar.utf8.count }
}
