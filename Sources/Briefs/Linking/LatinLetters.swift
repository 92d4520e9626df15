/// The plain letters under the marked ones of Latin-1, Latin Extended-A and Vietnamese.
enum LatinLetters {
  /// The letters that a marked letter folds to, as bytes, lowest first; nil for everything else.
  static func base(of scalar: UInt32) -> (bytes: UInt32, count: Int)? {
    switch scalar {
    case 0xC6: return pair("A", "E")
    case 0xE6: return pair("a", "e")
    case 0xDF: return pair("s", "s")
    case 0x152: return pair("O", "E")
    case 0x153: return pair("o", "e")
    case 0x1EA0...0x1EF9: return vietnamese(scalar)
    default: break
    }
    let letter: UInt8
    switch scalar {
    case 0xC0...0xFF: letter = latin1[Int(scalar - 0xC0)]
    case 0x100...0x17F: letter = extended[Int(scalar - 0x100)]
    case 0x1CD...0x1DC: letter = carons[Int(scalar - 0x1CD)]
    case 0x218, 0x21A: letter = scalar == 0x218 ? UInt8(ascii: "S") : UInt8(ascii: "T")
    case 0x219, 0x21B: letter = scalar == 0x219 ? UInt8(ascii: "s") : UInt8(ascii: "t")
    case 0x1A0, 0x1AF: letter = scalar == 0x1A0 ? UInt8(ascii: "O") : UInt8(ascii: "U")
    case 0x1A1, 0x1B0: letter = scalar == 0x1A1 ? UInt8(ascii: "o") : UInt8(ascii: "u")
    case 0x1E6, 0x1E7: letter = scalar == 0x1E6 ? UInt8(ascii: "G") : UInt8(ascii: "g")
    default: return nil
    }
    return letter == UInt8(ascii: "?") ? nil : (UInt32(letter), 1)
  }

  // From U+00C0; `?` marks what has no plain letter.
  private static let latin1 = Array("AAAAAAACEEEEIIIIDNOOOOO?OUUUUYTsaaaaaaaceeeeiiiidnooooo?ouuuuyty".utf8)

  // From U+0100.
  private static let extended = Array(
    ("AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLl"
      + "NnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)

  // From U+01CD.
  private static let carons = Array("AaIiOoUuUuUuUuUu".utf8)

  private static func vietnamese(_ scalar: UInt32) -> (bytes: UInt32, count: Int) {
    let upper: UInt8 =
      switch scalar {
      case ...0x1EB7: UInt8(ascii: "A")
      case ...0x1EC7: UInt8(ascii: "E")
      case ...0x1ECB: UInt8(ascii: "I")
      case ...0x1EE3: UInt8(ascii: "O")
      case ...0x1EF1: UInt8(ascii: "U")
      default: UInt8(ascii: "Y")
      }
    return (UInt32(scalar % 2 == 0 ? upper : upper | 0x20), 1)
  }

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> (bytes: UInt32, count: Int) {
    (first.value | second.value << 8, 2)
  }
}
