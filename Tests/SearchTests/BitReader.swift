@testable import Search

/// Reads bits as `FORMAT.md` describes them, from nothing but the symbols.
struct BitReader {
  private var bits: [Int] = []
  private var position = 0

  init(_ symbols: some Collection<UInt8>) {
    let values = symbols.map { symbol in BitStream.alphabet.firstIndex(of: symbol) ?? -1 }
    for pair in stride(from: 0, to: values.count - 1, by: 2) {
      let number = values[pair] * 92 + values[pair + 1]
      for place in (0..<13).reversed() { bits.append(number >> place & 1) }
    }
  }

  mutating func read(_ width: Int) -> Int {
    (0..<width).reduce(0) { number, _ in
      defer { position += 1 }
      return number << 1 | bits[position]
    }
  }

  mutating func gamma() -> Int {
    var zeros = 0
    while bits[position] == 0 { (zeros, position) = (zeros + 1, position + 1) }
    return read(zeros + 1)
  }

  mutating func rice(_ remainder: Int) -> Int {
    var quotient = 0
    while read(1) == 1 { quotient += 1 }
    return quotient << remainder | read(remainder)
  }

  /// A list by levels, as pairs of document and level sorted by document.
  mutating func list(in range: Range<Int>) -> [[Int]] {
    let present = (0..<Impact.levels).filter { _ in read(1) == 1 }
    return present.flatMap { level in
      let count = gamma()
      let remainder = PostingEncoder.remainder(count, in: range.count)
      var next = range.lowerBound
      return (0..<count).map { _ in
        defer { next += 1 }
        next += rice(remainder)
        return [next, level]
      }
    }.sorted { $0[0] < $1[0] }
  }
}

/// The words of a shard of the vocabulary, each with its stem.
func vocabulary(_ payload: String) -> [String: String] {
  var words: [String: String] = [:]
  var rest = Substring(payload)
  func control() -> Int {
    rest.popFirst().flatMap { BitStream.controls.firstIndex(of: $0.asciiValue ?? 0) } ?? 0
  }
  func letters() -> Substring {
    let found = rest.prefix { $0.asciiValue.map { !BitStream.controls.contains($0) } ?? true }
    rest = rest.dropFirst(found.count)
    return found
  }
  var word = ""
  while !rest.isEmpty {
    word = String(word.prefix(control())) + letters()
    _ = control()
    words[word] = String(word.dropLast(control())) + letters()
  }
  return words
}
