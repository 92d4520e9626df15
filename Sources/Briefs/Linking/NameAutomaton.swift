/// A deterministic automaton over folded bytes that knows which number, if any, belongs to a name.
///
/// The states are the prefixes of the names in breadth-first order, so that the children of a state lie side by side
/// and a state costs nine bytes; the root alone has a table. It is built in one sort and one pass over the names.
struct NameAutomaton: Sendable {
  /// What a walk found.
  struct Match {
    let end: Int
    let value: Int
  }

  /// The first child of each state; the last entry closes the list.
  private let firstChild: [Int32]
  /// The byte that leads to each state.
  private let label: [UInt8]
  /// The number of the name that ends in each state, or −1.
  private let value: [Int32]
  /// The state after each first byte, or 0.
  private let entry: [Int32]

  /// Takes distinct, non-empty names; the number of a name is its place in the list.
  init(_ names: [[UInt8]]) {
    let order = names.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    var firstChild: [Int32] = []
    var label: [UInt8] = [0]
    var value: [Int32] = []
    // One entry a state: the sorted names that share its prefix, and the length of that prefix.
    var pending: [(names: Range<Int>, depth: Int)] = [(0..<order.count, 0)]
    var state = 0
    while state < pending.count {
      let (group, depth) = pending[state]
      var low = group.lowerBound
      if low < group.upperBound, names[order[low]].count == depth {
        value.append(Int32(order[low]))
        low += 1
      } else {
        value.append(-1)
      }
      firstChild.append(Int32(pending.count))
      while low < group.upperBound {
        let byte = names[order[low]][depth]
        var high = low + 1
        while high < group.upperBound, names[order[high]][depth] == byte { high += 1 }
        pending.append((low..<high, depth + 1))
        label.append(byte)
        low = high
      }
      state += 1
    }
    firstChild.append(Int32(pending.count))

    var entry = [Int32](repeating: 0, count: 256)
    for child in Int(firstChild[0])..<Int(firstChild.count > 1 ? firstChild[1] : 1) {
      entry[Int(label[child])] = Int32(child)
    }
    self.firstChild = firstChild
    self.label = label
    self.value = value
    self.entry = entry
  }

  var stateCount: Int { value.count }

  /// Whether a name begins with this folded byte.
  func begins(with byte: UInt8) -> Bool { entry[Int(byte)] != 0 }

  /// The number of exactly this name.
  func value(of name: some Sequence<UInt8>) -> Int? {
    var state = 0
    for byte in name {
      state = next(state, byte, firstChild.span, label.span)
      if state == 0 { return nil }
    }
    return value[state] < 0 ? nil : Int(value[state])
  }

  /// The longest name that begins at an offset of the text and ends with a word, and no later than `limit`.
  ///
  /// A walk reads at most the bytes of the longest name, so a whole text costs time in proportion to its length.
  func longestMatch(in text: Span<UInt8>, from start: Int, limit: Int, end: Int) -> Match? {
    let firstChild = firstChild.span
    let label = label.span
    var found: Match?
    var offset = start
    var state = 0
    while offset < limit {
      let byte = text[offset]
      var kind = Folding.Kind.letter
      if byte < 0x80 {
        state = next(state, Folding.space(byte), firstChild, label)
        if state == 0 { return found }
        offset += 1
        if value[state] < 0 { continue }
        kind = Folding.isWord(byte) ? .letter : .other
      } else {
        let step = Folding.step(in: text, at: offset, end: end)
        var bytes = step.bytes
        for _ in 0..<step.count {
          state = next(state, UInt8(truncatingIfNeeded: bytes), firstChild, label)
          if state == 0 { return found }
          bytes >>= 8
        }
        offset += step.width
        kind = step.kind
      }
      if offset <= limit, value[state] >= 0, WordBounds.allowEnd(in: text, at: offset, after: kind, end: end)
      {
        found = Match(end: offset, value: Int(value[state]))
      }
    }
    return found
  }

  @inline(__always)
  private func next(_ state: Int, _ byte: UInt8, _ firstChild: Span<Int32>, _ label: Span<UInt8>) -> Int {
    if state == 0 { return Int(entry[Int(byte)]) }
    var low = Int(firstChild[state])
    var high = Int(firstChild[state + 1])
    while high - low > 8 {
      let middle = (low + high) / 2
      if label[middle] <= byte { low = middle } else { high = middle }
    }
    while low < high {
      if label[low] == byte { return low }
      low += 1
    }
    return 0
  }
}
