/// Refuses paragraphs in which libcmark 0.30.2 would look at every open `![` once for each link (CVE-2023-22486).
enum ImageGuard {
  /// How many such looks a document may cost: a fraction of a second.
  static let budget = 200_000_000

  static func check(_ text: [UInt8], _ lines: Lines) -> Refusal? {
    guard images(in: text, lines.body) * lines.body.count > budget else { return nil }

    // Too many to be sure at a glance, so count paragraph by paragraph. A bullet ends a paragraph as a blank
    // line does, which keeps long lists of images within the budget.
    let bytes = text.span
    var spent = 0
    var images = 0
    for line in 0..<lines.count {
      let range = lines.content(line, of: text)
      if endsParagraph(bytes, range) { images = 0 }
      for at in range {
        if bytes[at] == UInt8(ascii: "]") {
          spent += images
          if spent > budget { return Refusal(reason: .tooManyImages, range: at..<at + 1) }
        } else if bytes[at] == UInt8(ascii: "["), at > range.lowerBound, bytes[at - 1] == UInt8(ascii: "!") {
          images += 1
        }
      }
    }
    return nil
  }

  /// The number of `![` in a stretch.
  private static func images(in text: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var at = range.lowerBound
    while let mark = Lines.find(UInt8(ascii: "!"), in: text, at..<range.upperBound) {
      at = mark + 1
      if at < range.upperBound, text[at] == UInt8(ascii: "[") { count += 1 }
    }
    return count
  }

  /// Whether a line is blank or begins a list item, hardly indented.
  private static func endsParagraph(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var at = line.lowerBound
    while at < line.upperBound, bytes[at] == UInt8(ascii: " ") { at += 1 }
    if at == line.upperBound { return true }
    guard at - line.lowerBound <= 3, at + 2 < line.upperBound, bytes[at + 1] == UInt8(ascii: " ") else {
      return false
    }
    let mark = bytes[at]
    let isBullet = mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "+")
    return isBullet && bytes[at + 2] != UInt8(ascii: " ")
  }
}
