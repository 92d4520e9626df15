/// Parts blocks into sentences.
struct Sentences {
  private let tokens: [Token]
  /// For each token whether it stands in quotation marks, the marks included but for the last one.
  private let isInside: [Bool]

  init(_ tokens: [Token], quotes: [QuoteScan.Quote]) {
    self.tokens = tokens
    var inside = Array(repeating: false, count: tokens.count)
    for quote in quotes where !quote.isBlock {
      for index in quote.outer.lowerBound..<quote.inner.upperBound { inside[index] = true }
    }
    isInside = inside
  }

  func split(_ block: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = block.lowerBound
    for index in block where ends(at: index, in: block) {
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < block.upperBound { sentences.append(start..<block.upperBound) }
    return sentences
  }

  private func ends(at index: Int, in block: Range<Int>) -> Bool {
    guard !isInside[index], index + 1 < block.upperBound, tokens[index + 1].followsBlank else { return false }
    var last = index
    while last > block.lowerBound, Self.closing.contains(tokens[last].text) { last -= 1 }
    let stop = tokens[last].text
    guard [".", "!", "?", "…"].contains(stop) else { return false }
    let next = tokens[index + 1]
    let opens =
      next.isCapital || next.isNumber || ["“", "\"", "„", "«", "»", "‘", "'", "(", "["].contains(next.text)
    guard opens else { return false }
    // `“…!” Lavrov said`
    if last < index, stop != ".", goesOnToSpeaker(from: index + 1, in: block) { return false }
    return stop != "." || last == block.lowerBound || !Self.abbreviations.contains(tokens[last - 1].text)
  }

  private func goesOnToSpeaker(from start: Int, in block: Range<Int>) -> Bool {
    for index in start..<min(start + 8, block.upperBound) {
      if tokens[index].kind == .mark { return false }
      if SpeechWords.verbs.contains(tokens[index].small) { return true }
    }
    return false
  }

  private static let closing: Set<String> = ["”", "“", "\"", "’", "'", "»", "«", ")", "]"]
  private static let abbreviations: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sen", "Rep", "Gov", "St", "Jr", "Sr", "No", "vs",
    "Capt",
    "Sgt", "Hon", "Rev", "Adm", "Maj", "Inc", "Ltd", "Co", "Corp", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept",
    "Sep",
    "Oct", "Nov", "Dec", "Art", "Nr", "approx", "etc",
  ]
}
