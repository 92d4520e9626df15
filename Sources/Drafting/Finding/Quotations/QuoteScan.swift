/// Finds what stands between quotation marks.
struct QuoteScan {
  struct Quote: Sendable, Equatable {
    /// The tokens between the marks.
    let inner: Range<Int>
    /// The tokens with their marks; where a block is quoted as a whole, or goes on in the next one, there is none.
    let outer: Range<Int>
    /// Whether it is the last one, which is not closed, that goes on here.
    let goesOn: Bool
    /// Whether a whole block is set off as someone’s words.
    let isBlock: Bool
  }

  private let tokens: [Token]
  private(set) var quotes: [Quote] = []

  /// - Parameter blocks: the tokens of each, and whether it is set off as a quotation.
  init(_ tokens: [Token], blocks: [(tokens: Range<Int>, isQuoted: Bool)]) {
    self.tokens = tokens
    let usesSingle = !tokens.contains { ["\"", "“", "”", "„", "«", "»"].contains($0.text) }
    var wasOpen = false
    for (range, isQuoted) in blocks {
      let before = quotes.count
      wasOpen = scan(range, single: usesSingle, wasOpen: wasOpen)
      if isQuoted, quotes.count == before, !range.isEmpty {
        quotes.append(Quote(inner: range, outer: range, goesOn: false, isBlock: true))
      }
    }
  }

  /// Whether the block ends within a quotation.
  private mutating func scan(_ block: Range<Int>, single: Bool, wasOpen: Bool) -> Bool {
    var open: (index: Int, closers: Set<String>, depth: Int)?
    var goesOn = wasOpen
    var left: [String: Int] = [:]
    for index in block where Self.nested.contains(tokens[index].text) {
      left[tokens[index].text, default: 0] += 1
    }
    for index in block {
      let token = tokens[index]
      guard token.kind == .mark else { continue }
      if let count = left[token.text] { left[token.text] = count - 1 }
      if let begun = open {
        // `„… „…“ …“`, where there are marks enough to close both and all that follow.
        if token.text == tokens[begun.index].text, let openers = left[token.text],
          begun.closers.reduce(0, { $0 + (left[$1] ?? 0) }) >= openers + begun.depth + 1
        {
          open?.depth += 1
          continue
        }
        guard begun.closers.contains(token.text), closes(index, in: block) else { continue }
        if begun.depth > 1 {
          open?.depth -= 1
          continue
        }
        if index > begun.index + 1 {
          quotes.append(
            Quote(
              inner: begun.index + 1..<index, outer: begun.index..<index + 1,
              goesOn: goesOn && begun.index == block.lowerBound, isBlock: false))
        }
        open = nil
        goesOn = false
      } else if let closers = Self.closers(of: token.text, single: single), opens(index, in: block) {
        open = (index, closers, 1)
      }
    }
    // A paragraph may leave open what the next one opens again.
    guard let open, ["“", "„", "«", "»", "\""].contains(tokens[open.index].text),
      block.upperBound - open.index > 4
    else { return false }
    quotes.append(
      Quote(
        inner: open.index + 1..<block.upperBound, outer: open.index..<block.upperBound,
        goesOn: goesOn && open.index == block.lowerBound, isBlock: false))
    return true
  }

  private static func closers(of mark: String, single: Bool) -> Set<String>? {
    switch mark {
    case "“": ["”", "\""]
    case "„": ["“", "”"]
    case "«": ["»"]
    case "»": ["«", "»"]
    case "\"": ["\"", "”"]
    case "‘" where single: ["’"]
    case "'" where single: ["'"]
    default: nil
    }
  }

  /// Marks of which one kind opens and another closes, so that pairs can stand within pairs.
  private static let nested: Set<String> = ["„", "“", "”", "«", "»"]

  private func opens(_ index: Int, in block: Range<Int>) -> Bool {
    guard index + 1 < block.upperBound, !tokens[index + 1].followsBlank || tokens[index].text == "«" else {
      return false
    }
    guard ["\"", "'", "»"].contains(tokens[index].text), index > block.lowerBound, !tokens[index].followsBlank
    else {
      return true
    }
    return ["(", "[", "—", "–", "-", ":", "/"].contains(tokens[index - 1].text)
  }

  private func closes(_ index: Int, in block: Range<Int>) -> Bool {
    let next = index + 1 < block.upperBound ? tokens[index + 1] : nil
    switch tokens[index].text {
    case "\"": return !tokens[index].followsBlank || next == nil
    case "’", "'": return next == nil || next?.followsBlank == true || next?.kind == .mark
    default: return true
    }
  }
}
