/// The small grammars of CommonMark that say where a piece of markup ends, as libcmark 0.30.2 reads them.
///
/// All take an offset into the bytes of a leaf and return the offset behind what they found.
enum Scan {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Behind any white space, line ends included.
  static func spaces(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    return at
  }

  /// Behind spaces and tabs.
  static func blanks(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "\t") { at += 1 }
    return at
  }

  /// Behind what follows the `]` of a link: `(address "title")`, `[label]` or nothing.
  static func linkTail(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    guard start < bytes.count else { return start }
    if bytes[start] == UInt8(ascii: "("), let address = address(bytes, spaces(bytes, start + 1)) {
      let title = spaces(bytes, address)
      let end = spaces(bytes, title == address ? title : self.title(bytes, title) ?? title)
      if end < bytes.count, bytes[end] == UInt8(ascii: ")") { return end + 1 }
    }
    return label(bytes, start) ?? start
  }

  /// Behind a link reference definition and its line end.
  static func definition(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    guard let label = label(bytes, start), spaces(bytes, start + 1) < label - 1,
      label < bytes.count, bytes[label] == UInt8(ascii: ":"),
      let address = address(bytes, blanksAndLineEnd(bytes, label + 1))
    else { return nil }
    let title = blanksAndLineEnd(bytes, address)
    if title > address, let end = self.title(bytes, title), let next = lineEnd(bytes, end) { return next }
    return lineEnd(bytes, address)
  }

  /// Behind the line feed, if nothing but blanks is before it.
  private static func lineEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    let at = blanks(bytes, start)
    if at == bytes.count { return at }
    return bytes[at] == UInt8(ascii: "\n") ? at + 1 : nil
  }

  private static func blanksAndLineEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    lineEnd(bytes, start).map { blanks(bytes, $0) } ?? blanks(bytes, start)
  }

  /// Behind `[label]`.
  private static func label(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
    var at = start + 1
    while at < bytes.count, at - start <= 1001 {
      switch bytes[at] {
      case UInt8(ascii: "]"): return at + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\") where at + 1 < bytes.count && isPunctuation(bytes[at + 1]): at += 2
      default: at += 1
      }
    }
    return nil
  }

  /// Behind a link's address, in pointed brackets or bare.
  private static func address(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var at = start
    if at < bytes.count, bytes[at] == UInt8(ascii: "<") {
      at += 1
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: ">"): return at + 1 < bytes.count ? at + 1 : nil
        case UInt8(ascii: "\\"): at += 2
        case UInt8(ascii: "\n"), UInt8(ascii: "<"): return nil
        default: at += 1
        }
      }
      return nil
    }
    var depth = 0
    scan: while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\\") where at + 1 < bytes.count && isPunctuation(bytes[at + 1]):
        at += 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case _ where isSpace(byte):
        if at == start { return nil }
        break scan
      default:
        break
      }
      at += 1
    }
    return at < bytes.count && depth == 0 ? at : nil
  }

  /// Behind a title in quotation marks or parentheses.
  private static func title(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let closer: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closer = bytes[start]
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return nil
    }
    // If no plain closer follows, the last escaped one serves.
    var escaped: Int?
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == closer { return at + 1 }
      if bytes[at] == UInt8(ascii: "("), closer == UInt8(ascii: ")") { return escaped }
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count, isPunctuation(bytes[at + 1]) {
        at += 1
        if bytes[at] == closer { escaped = at + 1 }
      }
      at += 1
    }
    return escaped
  }

  /// Behind an entity such as `&amp;`, `&#39;` or `&#x27;`, by its form alone.
  static func entity(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var at = start + 1
    let digits: Int
    let most: Int
    let isNumeric = at < bytes.count && bytes[at] == UInt8(ascii: "#")
    let isHex = isNumeric && at + 1 < bytes.count && bytes[at + 1] | 0x20 == UInt8(ascii: "x")
    if isNumeric { at += isHex ? 2 : 1 }
    (digits, most) = (at, isHex ? 6 : isNumeric ? 7 : 31)
    while at < bytes.count, at - digits <= most {
      switch bytes[at] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex || !isNumeric: break
      case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex || !isNumeric: break
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !isNumeric: break
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !isNumeric: break
      case UInt8(ascii: ";") where at > digits: return at + 1
      default: return nil
      }
      at += 1
    }
    return nil
  }
}
