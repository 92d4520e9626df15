/// Finds what a style sheet would load from elsewhere: what it imports, its pictures and its fonts.
struct StyleLoads {
  /// Where the addresses stand, ascending.
  private(set) var found: [Range<Int>] = []
  private let sheet: [UInt8]
  private let end: Int
  private var at: Int
  /// The functions that are open, innermost last.
  private var functions: [String] = []
  /// The rule that is open, such as `import`, up to its end.
  private var rule = ""

  init(_ sheet: [UInt8], in range: Range<Int>) {
    self.sheet = sheet
    at = range.lowerBound
    end = range.upperBound
    while at < end { step(range.lowerBound) }
  }

  private mutating func step(_ start: Int) {
    let byte = sheet[at]
    at += 1
    switch byte {
    case UInt8(ascii: "/") where at < end && sheet[at] == UInt8(ascii: "*"):
      let mark = sheet[at + 1..<end].firstRange(of: "*/".utf8)
      at = mark?.upperBound ?? end
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let string = at..<endOfString(quotedBy: byte)
      at = string.upperBound + 1
      if isAddress { check(string) }
    case UInt8(ascii: "("):
      functions.append(word(before: at - 1, from: start))
      while at < end, sheet[at] <= 0x20 { at += 1 }
      guard functions.last == "url", at < end, !"\"'".utf8.contains(sheet[at]) else { return }
      let address = at..<(sheet[at..<end].firstIndex(of: UInt8(ascii: ")")) ?? end)
      at = address.upperBound
      if isAddress { check(address) }
    case UInt8(ascii: ")"): _ = functions.popLast()
    case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"): rule = ""
    case UInt8(ascii: "@"):
      let name = at
      while at < end, sheet[at].isLetter || sheet[at] == UInt8(ascii: "-") { at += 1 }
      rule = word(before: at, from: name)
    default: break
    }
  }

  /// Whether the string that is read is one that a browser follows.
  private var isAddress: Bool {
    // A name space is a name, whatever it looks like.
    if rule == "namespace" { return false }
    guard let function = functions.last else { return rule == "import" }
    return function == "url" || function == "src" || function.hasSuffix("image-set")
  }

  private mutating func check(_ address: Range<Int>) {
    if LoadedAddress.isElsewhere(sheet[address]) { found.append(address) }
  }

  private func endOfString(quotedBy quote: UInt8) -> Int {
    var offset = at
    while offset < end, sheet[offset] != quote { offset += sheet[offset] == UInt8(ascii: "\\") ? 2 : 1 }
    return min(offset, end)
  }

  /// The lower-case word that ends at an offset.
  private func word(before offset: Int, from start: Int) -> String {
    let word = sheet[start..<offset].reversed().prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
    return String(decoding: word.reversed(), as: UTF8.self).lowercased()
  }
}
