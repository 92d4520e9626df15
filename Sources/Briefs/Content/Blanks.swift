extension String {
  /// What stands between blanks of any kind.
  package var words: [Substring] { split(atBlanksAnd: { _ in false }) }

  /// What stands between blanks of any kind and further signs.
  ///
  /// Most texts are ASCII, in which Unicode need not be asked about each letter.
  func split(atBlanksAnd isGap: (Unicode.Scalar) -> Bool) -> [Substring] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return split { sign in
        sign.isWhitespace || sign.unicodeScalars.count == 1 && sign.unicodeScalars.first.map(isGap) == true
      }
    }
    return utf8.split { $0 == 0x20 || 0x09...0x0D ~= $0 || isGap(Unicode.Scalar($0)) }.map { Substring($0) }
  }
}
