/// Text as a value or key of YAML.
package enum YAMLText {
  /// As it is where that is safe, else in double quotation marks; always on one line.
  package static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.enumerated().allSatisfy { index, scalar in
      scalar.properties.isAlphabetic
        || (index > 0 && (" .-’'".unicodeScalars.contains(scalar) || ("0"..."9").contains(scalar)))
    }
    if isPlain, text.last != " ", !YAMLNode.nothing.contains(text) { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\" + String(scalar)
      case _ where !isPrintable(scalar): out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return "\"\(out)\""
  }

  /// Whether YAML lets a character stand in a text, and on its line.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
