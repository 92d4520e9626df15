/// Names for headings, by which a page's address can point at them.
package enum HeadingIDs {
  /// Longer names are cut: no one types them, and a hostile heading must not swell the page.
  private static let longest = 80

  /// One id for each text, in order: unique, never empty, and the same for the same document.
  ///
  /// The first heading of a name has the plain id, a further one a number behind it that no other heading has as its
  /// plain id, wherever that stands.
  static func assign(_ texts: [String]) -> [String] {
    let plain = texts.map(slug)
    var taken = Set(plain)
    var uses: [String: Int] = [:]
    return plain.map { slug in
      guard var number = uses[slug] else {
        uses[slug] = 1
        return slug
      }
      repeat { number += 1 } while !taken.insert("\(slug)-\(number)").inserted
      uses[slug] = number
      return "\(slug)-\(number)"
    }
  }

  /// Letters and digits of any script in lower case, all else as single hyphens.
  package static func slug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    var needsHyphen = false
    for scalar in text.unicodeScalars where !isApostrophe(scalar) {
      guard isWordPart(scalar) else {
        needsHyphen = !slug.isEmpty
        continue
      }
      if slug.count >= longest { break }
      if needsHyphen { slug.append("-") }
      needsHyphen = false
      slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return slug.isEmpty ? "section" : String(slug)
  }

  /// `Iran's` reads better as `irans` than as `iran-s`.
  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
