extension Article {
  /// Quotations of more words are not aligned word by word.
  private static let longestAligned = 200

  /// The stretch of the normal text that comes nearest to some words; nil where nothing is like them.
  ///
  /// One pass finds the stretch of as many words that shares most with the quotation, rare words above all; an
  /// alignment of its neighbourhood then finds where the likeness begins and ends.
  func nearest(to part: QuotedWords.Part) -> Range<Int>? {
    let quoted = NormalText.words(of: part.bytes[...]).map { part.bytes[$0] }
    guard !words.isEmpty, !quoted.isEmpty else { return nil }
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    let wanted = quoted.map { word in
      let number = numbers[word] ?? numbers.count
      numbers[word] = number
      return number
    }
    let found = words.map { numbers[text.bytes[$0]] }
    guard let window = densestWindow(wanted, found, kinds: numbers.count) else { return nil }
    let aligned = wanted.count <= Self.longestAligned ? align(wanted, found, around: window) : window
    return words[aligned.lowerBound].lowerBound..<words[aligned.upperBound - 1].upperBound
  }

  /// The first stretch of as many words as are wanted that shares most of them.
  private func densestWindow(_ wanted: [Int], _ found: [Int?], kinds: Int) -> Range<Int>? {
    var frequency = Array(repeating: 0, count: kinds)
    for case let number? in found { frequency[number] += 1 }
    var need = Array(repeating: 0, count: kinds)
    for number in wanted { need[number] += 1 }
    var have = Array(repeating: 0, count: kinds)
    var (score, matches) = (0, 0)
    var best: (start: Int, score: Int, matches: Int) = (0, 0, 0)
    for (index, number) in found.enumerated() {
      if index >= wanted.count, let leaving = found[index - wanted.count] {
        if have[leaving] <= need[leaving] {
          score -= 1 + 1000 / frequency[leaving]
          matches -= 1
        }
        have[leaving] -= 1
      }
      if let number {
        have[number] += 1
        if have[number] <= need[number] {
          score += 1 + 1000 / frequency[number]
          matches += 1
        }
      }
      if score > best.score { best = (max(0, index + 1 - wanted.count), score, matches) }
    }
    guard best.matches * 3 >= wanted.count else { return nil }
    return best.start..<min(best.start + wanted.count, found.count)
  }

  /// The stretch near `window` with the smallest edit distance to the wanted words; it may begin and end anywhere.
  private func align(_ wanted: [Int], _ found: [Int?], around window: Range<Int>) -> Range<Int> {
    let margin = wanted.count / 2 + 1
    let area = max(0, window.lowerBound - margin)..<min(found.count, window.upperBound + margin)
    /// For each count of wanted words the cost so far and where the stretch began.
    var column = (0...wanted.count).map { (cost: $0, start: area.lowerBound) }
    var best: (cost: Int, range: Range<Int>) = (Int.max, window)
    for index in area {
      var next = [(cost: 0, start: index + 1)]
      next.reserveCapacity(column.count)
      // A stretch that begins with this word.
      var diagonal = (cost: 0, start: index)
      for row in 1...wanted.count {
        let replaced = (diagonal.cost + (found[index] == wanted[row - 1] ? 0 : 1), diagonal.start)
        let added = (column[row].cost + 1, column[row].start)
        let left = (next[row - 1].cost + 1, next[row - 1].start)
        next.append([replaced, added, left].min { $0.0 < $1.0 } ?? replaced)
        diagonal = column[row]
      }
      column = next
      let last = column[wanted.count]
      if last.cost <= best.cost, last.start <= index { best = (last.cost, last.start..<index + 1) }
    }
    return best.range
  }
}
