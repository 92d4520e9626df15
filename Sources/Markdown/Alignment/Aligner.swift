/// Finds libcmark's inlines again in the source, one after the other.
///
/// The library's own columns are wrong behind line breaks in quotations and lists, tabs, removed definitions and link
/// titles, and it joins texts of which one came from an entity. The order and kind of its nodes leave only one way to
/// read the source, though, so this reader follows them byte by byte, in time linear in the source.
struct Aligner {
  var leaf = LeafText()
  var segments: [Segment] = []
  /// Whether a text was not found; then the rest of the leaf is placed where that one was expected.
  private var isLost = false

  /// The place in the source where the next inline begins.
  var source: Int { leaf.source }

  /// Makes the leaf's lines, appended before, ready to be read.
  mutating func begin(skippingDefinitions: Bool) {
    isLost = false
    leaf.at = 0
    if skippingDefinitions {
      while let next = Scan.definition(leaf.bytes.span, leaf.at) { leaf.at = next }
    }
    leaf.trimEnd()
  }

  /// Steps over a piece of text, which was appended to `literals`.
  ///
  /// - Parameter isAutolink: whether backslashes stand for themselves.
  mutating func text(_ range: Range<Int>, of literals: [UInt8], isAutolink: Bool) {
    let decoded = literals.span
    let lines = leaf.bytes
    let bytes = lines.span
    var literal = range.lowerBound
    while literal < range.upperBound {
      let equal = Self.plainCount(decoded, literal..<range.upperBound, bytes, leaf.at..<leaf.pieceEnd)
      if equal > 0 {
        place(literal)
        literal += equal
        leaf.at += equal
        continue
      }
      let step = step(decoded, literal..<range.upperBound, bytes, isAutolink: isAutolink)
      if step.source == 0 {
        if search(decoded, literal..<range.upperBound, bytes) { continue }
        place(literal, decodedCount: 1)
        return
      }
      let isVerbatim = step.source == step.literal && !step.isEscape
      place(literal, decodedCount: isVerbatim ? 0 : step.source)
      literal += step.literal
      leaf.at += step.source
    }
  }

  /// Steps to the next line; the line feed was appended to the literals at `literal`.
  mutating func newline(literal: Int) {
    let start = leaf.at
    var end = Scan.blanks(leaf.bytes.span, start)
    while let byte = leaf[end], byte == 0x0B || byte == 0x0C { end = Scan.blanks(leaf.bytes.span, end + 1) }
    let isEscaped = leaf[end] == UInt8(ascii: "\\")
    if isEscaped { end += 1 }
    if leaf[end] != UInt8(ascii: "\n") { end = leaf.pieceEnd - 1 }
    leaf.at = max(start, min(end, leaf.count))
    place(literal)
    leaf.at = min(leaf.at + 1, leaf.count)
    // Behind a backslash the library keeps white space, if the line has any left.
    if !isEscaped { leaf.at = Scan.blanks(leaf.bytes.span, leaf.at) }
  }

  /// Steps over the asterisks or underscores of an emphasis.
  mutating func delimiters(_ count: Int) {
    for _ in 0..<count {
      guard let byte = leaf[leaf.at], byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else { return }
      leaf.at += 1
    }
  }

  /// Steps over a code span, whose text was appended to `literals`.
  mutating func code(_ range: Range<Int>, of literals: [UInt8]) {
    let fence = backticks(leaf.at)
    var inner = leaf.at + fence..<leaf.at + fence
    while let byte = leaf[inner.upperBound] {
      let count = byte == UInt8(ascii: "`") ? backticks(inner.upperBound) : 0
      if count == fence { break }
      inner = inner.lowerBound..<inner.upperBound + max(count, 1)
    }
    // One space on both sides is no part of the code.
    leaf.at = inner.lowerBound + (inner.count == range.count + 2 ? 1 : 0)
    var literal = range.lowerBound
    while literal < range.upperBound, leaf.at < inner.upperBound {
      let length = min(range.upperBound - literal, min(leaf.pieceEnd, inner.upperBound) - leaf.at)
      place(literal)
      literal += length
      leaf.at += length
    }
    leaf.at = min(inner.upperBound + fence, leaf.count)
  }

  /// Places the lines of a code block, each of which ends as its line in the source does.
  mutating func codeLines(
    _ range: Range<Int>, of literals: [UInt8], in text: [UInt8], _ lines: Lines, firstLine: Int
  ) {
    var literal = range.lowerBound
    var line = firstLine
    while literal < range.upperBound, line < lines.count {
      let end = Lines.find(UInt8(ascii: "\n"), in: literals, literal..<range.upperBound) ?? range.upperBound
      let content = lines.content(line, of: text)
      place(literal, source: max(content.lowerBound, content.upperBound - (end - literal)))
      literal = end + 1
      line += 1
    }
  }

  /// Steps over raw HTML.
  mutating func html(count: Int) {
    leaf.at = min(leaf.at + count, leaf.count)
  }

  /// Steps over `[`, `![` or `<`; says whether it was the last, an autolink's.
  mutating func linkStart() -> Bool {
    let isAutolink = leaf[leaf.at] == UInt8(ascii: "<")
    if leaf[leaf.at] == UInt8(ascii: "!") { leaf.at += 1 }
    if isAutolink || leaf[leaf.at] == UInt8(ascii: "[") { leaf.at += 1 }
    return isAutolink
  }

  /// Steps over the `]` or `>` of a link and the address behind it.
  mutating func linkEnd(isAutolink: Bool) {
    if isAutolink {
      if leaf[leaf.at] == UInt8(ascii: ">") { leaf.at += 1 }
    } else if leaf[leaf.at] == UInt8(ascii: "]") {
      leaf.at = Scan.linkTail(leaf.bytes.span, leaf.at + 1)
    }
  }

  /// Notes that the literal at an offset stands at the current place.
  private mutating func place(_ literal: Int, decodedCount: Int = 0) {
    place(literal, source: leaf.source, decodedCount: decodedCount)
  }

  private mutating func place(_ literal: Int, source: Int, decodedCount: Int = 0) {
    if decodedCount == 0, let last = segments.last, last.isVerbatim,
      last.source - last.literal == source - literal
    {
      return
    }
    segments.append(Segment(literal: literal, source: source, decodedCount: decodedCount))
  }

  private func backticks(_ start: Int) -> Int {
    var end = start
    while leaf[end] == UInt8(ascii: "`") { end += 1 }
    return end - start
  }

  /// Moves forward to where the text can be read on.
  private mutating func search(_ decoded: Span<UInt8>, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard !isLost else { return false }
    let length = min(range.count, 12)
    var at = leaf.at + 1
    while at + length <= bytes.count {
      var equal = 0
      while equal < length, bytes[at + equal] == decoded[range.lowerBound + equal] { equal += 1 }
      if equal == length {
        leaf.at = at
        return true
      }
      at += 1
    }
    isLost = true
    return false
  }
}

extension Aligner {
  /// How many bytes are the same on both sides before one that may be more than itself.
  private static func plainCount(
    _ decoded: Span<UInt8>, _ literal: Range<Int>, _ bytes: Span<UInt8>, _ source: Range<Int>
  ) -> Int {
    let count = min(literal.count, source.count)
    var equal = 0
    // Nearly all text is plain, so most of it is passed over eight bytes at a time.
    while count - equal >= 8 {
      let (a, b) = unsafe (
        decoded.bytes.unsafeLoadUnaligned(fromByteOffset: literal.lowerBound + equal, as: UInt64.self),
        bytes.bytes.unsafeLoadUnaligned(fromByteOffset: source.lowerBound + equal, as: UInt64.self)
      )
      if a != b || hasByte(UInt8(ascii: "\\"), a) || hasByte(UInt8(ascii: "&"), a) { break }
      equal += 8
    }
    while equal < count {
      let byte = bytes[source.lowerBound + equal]
      guard byte == decoded[literal.lowerBound + equal], byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&")
      else { break }
      equal += 1
    }
    return equal
  }

  /// Whether one of the eight bytes of a word has this value.
  private static func hasByte(_ byte: UInt8, _ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let zeroWhereEqual = word ^ (ones &* UInt64(byte))
    return (zeroWhereEqual &- ones) & ~zeroWhereEqual & (ones << 7) != 0
  }

  /// What one backslash or ampersand stands for: the bytes used on either side, none if they do not fit.
  private func step(
    _ decoded: Span<UInt8>, _ literal: Range<Int>, _ bytes: Span<UInt8>, isAutolink: Bool
  ) -> (literal: Int, source: Int, isEscape: Bool) {
    let nothing = (literal: 0, source: 0, isEscape: false)
    let at = leaf.at
    guard at < bytes.count else { return nothing }
    let byte = bytes[at]
    let first = decoded[literal.lowerBound]
    if byte == UInt8(ascii: "\\"), !isAutolink, at + 1 < bytes.count, bytes[at + 1] == first,
      Scan.isPunctuation(first)
    {
      return (1, 2, true)
    }
    if byte == UInt8(ascii: "&"), let end = Scan.entity(bytes, at) {
      let isAmpersand = end - at == 5 && Self.isAmpersand(bytes[at + 1], bytes[at + 2], bytes[at + 3])
      let isNumeric = bytes[at + 1] == UInt8(ascii: "#")
      // An unknown name stands for itself.
      if first != UInt8(ascii: "&") || isAmpersand || isNumeric {
        return (Self.decodedLength(decoded, literal, bytes, at..<end), end - at, true)
      }
    }
    return byte == first ? (1, 1, false) : nothing
  }

  /// Whether the three letters are `amp` or `AMP`; other mixtures name nothing.
  private static func isAmpersand(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (UInt8(ascii: "a"), UInt8(ascii: "m"), UInt8(ascii: "p")): true
    case (UInt8(ascii: "A"), UInt8(ascii: "M"), UInt8(ascii: "P")): true
    default: false
    }
  }

  /// The length of what an entity stands for: one scalar, or two for a few names.
  private static func decodedLength(
    _ decoded: Span<UInt8>, _ literal: Range<Int>, _ bytes: Span<UInt8>, _ entity: Range<Int>
  ) -> Int {
    let (first, length) = scalar(decoded, literal)
    let rest = literal.lowerBound + length..<literal.upperBound
    guard !rest.isEmpty, bytes[entity.lowerBound + 1] != UInt8(ascii: "#") else { return length }
    let (second, secondLength) = scalar(decoded, rest)
    let isPair =
      switch second {
      // A line, stroke or other change of the sign before it, unless that is what the author wrote next.
      case 0xCCB1, 0xCCB3, 0xCCB8, 0xE28392, 0xE283A5, 0xEFB880:
        scalar(bytes, entity.upperBound..<bytes.count).packed != second
      // `&ThickSpace;`
      case 0xE2808A: first == 0xE2819F
      // `&fjlig;`
      case 0x6A: first == 0x66
      default: false
      }
    return isPair ? length + secondLength : length
  }

  /// The bytes of the scalar at the beginning of a stretch, packed into a number, and how many they are.
  private static func scalar(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (packed: UInt32, length: Int) {
    guard let start = range.first else { return (0, 0) }
    let wanted =
      switch bytes[start] {
      case 0xF0...0xF7: 4
      case 0xE0...0xEF: 3
      case 0xC0...0xDF: 2
      default: 1
      }
    let length = min(wanted, range.count)
    var packed: UInt32 = 0
    for at in start..<start + length { packed = packed << 8 | UInt32(bytes[at]) }
    return (packed, length)
  }
}
