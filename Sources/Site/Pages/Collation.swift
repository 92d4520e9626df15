/// Alphabetical order as a reader expects it: accents and case do not count, and `Émile` stands under E.
enum Collation {
  /// What names are compared by.
  static func key(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
    var key = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.canonicalCombiningClass != .notReordered { continue }
      key.append(contentsOf: base(of: scalar).unicodeScalars)
    }
    return String(key)
  }

  /// The heading that a name stands under: its first letter, or `#` for anything that is none.
  static func initial(_ name: String) -> String {
    guard let first = key(name).first(where: { $0.isLetter || $0.isNumber }), first.isLetter else {
      return "#"
    }
    return first.uppercased()
  }

  /// A Latin letter without its marks, told by its Unicode name: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func base(of scalar: Unicode.Scalar) -> String {
    let prefix = "LATIN SMALL LETTER "
    guard scalar.value >= 0x80, let name = scalar.properties.name, name.hasPrefix(prefix) else {
      return String(scalar)
    }
    let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
    return letter.count <= 2 ? letter.lowercased() : String(scalar)
  }
}
