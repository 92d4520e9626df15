import Markdown

/// An item's text, parted where a sentence opens with a label such as `Confidence:`.
struct LabelledSentences {
  struct Part {
    let label: Label
    /// From the label to the next one.
    let whole: Range<Int>
    /// Behind the colon.
    let content: Range<Int>
  }

  /// What stands before the first label.
  let opening: Range<Int>
  let parts: [Part]

  init(_ page: ResolvedText, _ literal: Range<Int>, opening labels: [Label], _ wording: Wording) {
    let text = page.document.literals
    var starts: [(label: Label, start: Int, colon: Int)] = []
    for colon in literal where text[colon] == UInt8(ascii: ":") {
      var start = colon
      while start > literal.lowerBound, text[start - 1] > UInt8(ascii: " "), colon - start < 40 { start -= 1 }
      guard let label = wording.label(String(decoding: text[start..<colon], as: UTF8.self)),
        labels.contains(label), Self.opensSentence(start, text, literal)
      else { continue }
      starts.append((label, start, colon))
    }
    opening = literal.lowerBound..<(starts.first?.start ?? literal.upperBound)
    parts = starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].start : literal.upperBound
      return Part(
        label: starts[index].label, whole: starts[index].start..<end,
        content: page.trimmed(starts[index].colon + 1..<end))
    }
  }
  /// A label is so plain that what looks like an abbreviation before it ends a sentence all the same.
  private static func opensSentence(_ start: Int, _ text: [UInt8], _ literal: Range<Int>) -> Bool {
    if Sentence.begins(at: start, in: text, literal) { return true }
    let before = text[literal.lowerBound..<start].last { $0 > UInt8(ascii: " ") }
    return before.map { ".!?]".utf8.contains($0) } ?? true
  }
}
