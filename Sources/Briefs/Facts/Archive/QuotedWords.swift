/// A quotation as it is looked up: the parts between what its author left out or put in brackets, in order.
struct QuotedWords {
  struct Part {
    let bytes: [UInt8]
    /// Whether a word of the article may go on beyond the part's ends, as in `[T]he`.
    let isOpenAtStart: Bool
    let isOpenAtEnd: Bool
  }

  let parts: [Part]

  init(_ quotation: String) {
    let text = Array(quotation.utf8)
    var parts: [Part] = []
    var start = 0
    var isOpenAtStart = false
    func close(at end: Int, isOpenAtEnd: Bool) {
      let trimmed = Self.trimmed(NormalText(text, start..<end).bytes)
      guard !trimmed.isEmpty else { return }
      parts.append(Part(bytes: Array(trimmed), isOpenAtStart: isOpenAtStart, isOpenAtEnd: isOpenAtEnd))
    }
    var offset = 0
    // Behind the last closing bracket no opening one is worth a search.
    let lastClosing = text.lastIndex(of: UInt8(ascii: "]")) ?? -1
    while offset < text.count {
      guard let gap = Self.gap(at: offset, in: text, lastClosing: lastClosing) else {
        offset += 1
        continue
      }
      let isBracket = text[offset] == UInt8(ascii: "[")
      close(at: offset, isOpenAtEnd: isBracket && offset > 0 && NormalText.isWord(text[offset - 1]))
      start = gap
      offset = gap
      isOpenAtStart = isBracket && gap < text.count && NormalText.isWord(text[gap])
    }
    close(at: text.count, isOpenAtEnd: false)
    self.parts = parts
  }

  /// The end of an ellipsis or of a bracket that begins at an offset.
  private static func gap(at offset: Int, in text: [UInt8], lastClosing: Int) -> Int? {
    switch text[offset] {
    case 0xE2: return text[offset...].starts(with: "…".utf8) ? offset + 3 : nil
    case UInt8(ascii: "."):
      let dots = text[offset...].prefix { $0 == UInt8(ascii: ".") }
      return dots.count >= 3 ? dots.endIndex : nil
    case UInt8(ascii: "["):
      guard offset < lastClosing else { return nil }
      return text[offset...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    default: return nil
    }
  }

  /// Without the punctuation at both ends, which quotation marks carry along.
  private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var rest = bytes[...]
    while let first = rest.first, !NormalText.isWord(first) { rest.removeFirst() }
    while let last = rest.last, !NormalText.isWord(last) { rest.removeLast() }
    return rest
  }
}

extension Article {
  /// The first part that the article does not have behind the ones before it; nil when all are there.
  func firstMissing(of quotation: QuotedWords) -> QuotedWords.Part? {
    var start = 0
    for part in quotation.parts {
      guard let found = find(part, from: start) else { return part }
      start = found.upperBound
    }
    return nil
  }

  /// The first place of a part as whole words, by Knuth, Morris and Pratt: one pass, whatever repeats.
  private func find(_ part: QuotedWords.Part, from start: Int) -> Range<Int>? {
    let (text, wanted) = (text.bytes, part.bytes)
    var borders = [0]
    borders.reserveCapacity(wanted.count)
    var length = 0
    for index in wanted.indices.dropFirst() {
      while length > 0, wanted[index] != wanted[length] { length = borders[length - 1] }
      if wanted[index] == wanted[length] { length += 1 }
      borders.append(length)
    }
    length = 0
    for index in start..<max(start, text.count) {
      while length > 0, length == wanted.count || text[index] != wanted[length] {
        length = borders[length - 1]
      }
      if text[index] == wanted[length] { length += 1 }
      guard length == wanted.count else { continue }
      let (lower, upper) = (index + 1 - length, index + 1)
      let startsWord = part.isOpenAtStart || lower == 0 || !NormalText.isWord(text[lower - 1])
      let endsWord = part.isOpenAtEnd || upper == text.count || !NormalText.isWord(text[upper])
      if startsWord, endsWord { return lower..<upper }
    }
    return nil
  }
}
