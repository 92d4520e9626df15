package import Search

/// A file of an index taken apart again: what its script hands over.
package struct ShardCall: Equatable {
  package var name: String
  package var stamp: String
  package var payload: String

  /// Nothing if the file is not exactly one call with three plain strings, or with an object for the manifest.
  package init?(_ file: SearchFile) { self.init(file.bytes) }

  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("dossier.shard("), text.hasSuffix(");\n") else { return nil }
    var strings: [String] = []
    var rest = text.dropFirst(14).dropLast(3).unicodeScalars[...]
    while let first = rest.popFirst() {
      if first == "{", strings == ["manifest", ""] {
        strings.append("{" + String(rest))
        break
      }
      guard first == "\"", let string = Self.string(&rest) else { return nil }
      strings.append(string)
      guard rest.isEmpty || rest.popFirst() == "," else { return nil }
    }
    guard strings.count == 3 else { return nil }
    (name, stamp, payload) = (strings[0], strings[1], strings[2])
  }

  /// The rest of a string literal, up to and with its closing mark.
  private static func string(_ rest: inout Substring.UnicodeScalarView) -> String? {
    var scalars = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return String(scalars) }
      if scalar.value < 0x20 || scalar == "<" || scalar.value == 0x2028 || scalar.value == 0x2029 {
        return nil
      }
      guard scalar == "\\" else {
        scalars.append(scalar)
        continue
      }
      let escape = rest.popFirst()
      let digits = escape == "x" ? 2 : escape == "u" ? 4 : 0
      guard digits > 0 else {
        scalars.append(escape == "n" ? "\n" : escape ?? "\u{FFFD}")
        continue
      }
      guard let value = UInt32(String(rest.prefix(digits)), radix: 16), let named = Unicode.Scalar(value)
      else { return nil }
      rest = rest.dropFirst(digits)
      scalars.append(named)
    }
    return nil
  }
}
