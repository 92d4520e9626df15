/// Where a browser would get something from that it loads by itself.
enum LoadedAddress {
  /// Schemes of what is in the page already, or nowhere.
  private static let harmless = ["data", "blob", "about", "javascript"]

  /// Whether an address leads away from the site’s own files, in whatever way a browser understands it.
  static func isElsewhere(_ address: some Sequence<UInt8>) -> Bool {
    // Browsers skip blanks before an address, and line ends and tabs within it.
    let bytes = address.filter { ![0x09, 0x0A, 0x0D].contains($0) }.drop { $0 <= 0x20 }
    if bytes.count > 1, bytes.prefix(2).allSatisfy({ $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) {
      return true
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, first.isLetter else {
      return false
    }
    let scheme = bytes[..<colon]
    return scheme.allSatisfy { $0.isLetter || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
      && !harmless.contains { $0.utf8.elementsEqual(scheme.map { $0 | 0x20 }) }
  }

  /// An attribute’s value as a browser takes it: with the references in it resolved that an address may hold.
  static func decoded(_ value: ArraySlice<UInt8>) -> [UInt8] {
    guard value.contains(UInt8(ascii: "&")) else { return Array(value) }
    var text = ""
    for (index, part) in String(decoding: value, as: UTF8.self).split(
      separator: "&", omittingEmptySubsequences: false
    ).enumerated() {
      guard index > 0 else {
        text += part
        continue
      }
      let name = part.prefix { $0 != ";" }
      let rest = part.dropFirst(name.count + 1)
      text += character(name).map { String($0) + rest } ?? "&" + part
    }
    return Array(text.utf8)
  }

  private static func character(_ name: Substring) -> Character? {
    let names: [Substring: Character] = [
      "amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "colon": ":", "sol": "/", "bsol": "\\",
      "Tab": "\t", "NewLine": "\n", "lpar": "(", "rpar": ")",
    ]
    guard name.hasPrefix("#") else { return names[name] }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
      .map(Character.init)
  }
}

extension UInt8 {
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
