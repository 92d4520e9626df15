import Diagnostics

/// A deterministic automaton over folded bytes that knows which number, if any, belongs to a name.
///
/// The states are the prefixes that names share, in breadth-first order, so that the children of a state lie side by
/// side; what only one name has is kept as a tail of plain bytes. A name costs little more than its own length, and the
/// whole is built in one sort and one pass over the names.
struct NameAutomaton: Sendable {
  /// What a walk found.
  struct Match {
    let end: Int
    let value: Int
  }

  /// All of a state in one place, since the walk waits for memory more than for anything else.
  private struct State {
    /// The byte that leads here.
    let label: UInt8
    /// The first of the children; the next state’s closes the list.
    let firstChild: Int32
    /// Where the tail starts; the next state’s start closes it.
    let tailStart: Int32
    /// The number of the name that ends here, behind the tail, or −1.
    let value: Int32
  }

  /// The last one closes the lists of the one before.
  private let states: [State]
  private let tails: [UInt8]
  /// The state after each first byte, or 0.
  private let entry: [Int32]
  /// Where the first letters of a word lead to; a free place has none of them.
  private var jumps: [Jump]

  private struct Jump {
    var opening: UInt64 = 0
    var state: Int32 = 0
    var tail: Int32 = 0
  }

  /// Takes distinct, non-empty names; the number of a name is its place in the list.
  init(_ names: [[UInt8]]) {
    let order = names.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    var states: [State] = []
    var tails: [UInt8] = []
    // One entry a state: the sorted names that share its prefix, and the length of that prefix.
    var pending: [(names: Range<Int>, depth: Int)] = [(0..<order.count, 0)]
    func add(label: UInt8 = 0, value: Int?) {
      states.append(
        State(
          label: label, firstChild: Int32(pending.count), tailStart: Int32(tails.count),
          value: value.map { Int32($0) } ?? -1))
    }
    while states.count < pending.count {
      let (group, depth) = pending[states.count]
      let label = depth > 0 ? names[order[group.lowerBound]][depth - 1] : 0
      if group.count == 1, depth > 0 {
        let name = order[group.lowerBound]
        add(label: label, value: name)
        tails += names[name][depth...]
        continue
      }
      var low = group.lowerBound
      let ends = low < group.upperBound && names[order[low]].count == depth
      add(label: label, value: ends ? order[low] : nil)
      if ends { low += 1 }
      while low < group.upperBound {
        let byte = names[order[low]][depth]
        var high = low + 1
        while high < group.upperBound, names[order[high]][depth] == byte { high += 1 }
        pending.append((low..<high, depth + 1))
        low = high
      }
    }
    add(value: nil)

    var entry = [Int32](repeating: 0, count: 256)
    for child in Int(states[0].firstChild)..<Int(states[1].firstChild) {
      entry[Int(states[child].label)] = Int32(child)
    }
    self.states = states
    self.tails = tails
    self.entry = entry
    jumps = []
    jumps = jumps(to: names)
  }

  private func jumps(to names: [[UInt8]]) -> [Jump] {
    let bits = Int.bitWidth - (names.count * 2).leadingZeroBitCount
    var jumps = [Jump](repeating: Jump(), count: 1 << bits)
    for name in names {
      guard let opening = EightBytes(name.span, at: 0).opening, opening != 0 else { continue }
      let place = Self.place(of: opening, in: jumps)
      if jumps[place].opening == opening { continue }
      var walk = Walk()
      for byte in name.prefix(EightBytes.count(ofOpening: opening)) { _ = advance(&walk, byte) }
      jumps[place] = Jump(opening: opening, state: Int32(walk.state), tail: Int32(walk.tail))
    }
    return jumps
  }

  /// The place of an opening, or the free one where it would be.
  private static func place(of opening: UInt64, in jumps: [Jump]) -> Int {
    var place = Int(truncatingIfNeeded: EightBytes.hash(opening) >> 32) & (jumps.count - 1)
    while jumps[place].opening != 0, jumps[place].opening != opening {
      place = (place + 1) & (jumps.count - 1)
    }
    return place
  }

  /// Whether a name begins with this folded byte.
  func begins(with byte: UInt8) -> Bool { entry[Int(byte)] != 0 }

  /// The number of exactly this name.
  func value(of name: some Sequence<UInt8>) -> Int? {
    var walk = Walk()
    for byte in name where !advance(&walk, byte) { return nil }
    return value(after: walk)
  }

  /// The longest name that begins at a word of the text and ends with a word.
  ///
  /// A walk reads at most the bytes of the longest name, so a whole text costs time in proportion to its length. It
  /// begins behind the first letters of the word, since no name ends among them.
  func longestMatch(in text: Span<UInt8>, from start: Int, end: Int) -> Match? {
    guard let opening = EightBytes(text.extracting(0..<end), at: start).opening, opening != 0 else {
      return longestMatch(in: text, from: start, limit: end, end: end)
    }
    let jump = jumps[Self.place(of: opening, in: jumps)]
    guard jump.opening == opening else { return nil }
    let state = Int(jump.state)
    let walk = Walk(state: state, tail: Int(jump.tail), tailEnd: Int(states[state + 1].tailStart))
    let offset = start + EightBytes.count(ofOpening: opening)
    var found: Match?
    if let value = value(after: walk), WordBounds.allowEnd(in: text, at: offset, after: .letter, end: end) {
      found = Match(end: offset, value: value)
    }
    return longestMatch(in: text, from: offset, limit: end, end: end, after: walk, found)
  }

  /// The same from the first byte on, and no later than `limit`.
  func longestMatch(in text: Span<UInt8>, from start: Int, limit: Int, end: Int) -> Match? {
    longestMatch(in: text, from: start, limit: limit, end: end, after: Walk(), nil)
  }

  @inline(__always)
  private func longestMatch(
    in text: Span<UInt8>, from start: Int, limit: Int, end: Int, after walk: Walk, _ found: Match?
  ) -> Match? {
    var walk = walk
    var found = found
    var offset = start
    while offset < limit {
      let byte = text[offset]
      if byte < 0x80 {
        if !advance(&walk, Folding.space(byte)) { return found }
        offset += 1
        guard let value = value(after: walk) else { continue }
        if WordBounds.allowEnd(in: text, at: offset, after: Folding.isWord(byte) ? .letter : .other, end: end)
        {
          found = Match(end: offset, value: value)
        }
        continue
      }
      let step = Folding.step(in: text, at: offset, end: end)
      var bytes = step.bytes
      for _ in 0..<step.count {
        if !advance(&walk, UInt8(truncatingIfNeeded: bytes)) { return found }
        bytes >>= 8
      }
      offset += step.width
      guard let value = value(after: walk), offset <= limit else { continue }
      if WordBounds.allowEnd(in: text, at: offset, after: step.kind, end: end) {
        found = Match(end: offset, value: value)
      }
    }
    return found
  }

  /// A path from the root: a state, and how far its tail has been read.
  private struct Walk {
    var state = 0
    var tail = 0
    var tailEnd = 0
  }

  /// Takes a walk on by one folded byte; false where no name goes on so.
  @inline(__always)
  private func advance(_ walk: inout Walk, _ byte: UInt8) -> Bool {
    if walk.tail < walk.tailEnd {
      guard tails[walk.tail] == byte else { return false }
      walk.tail += 1
      return true
    }
    guard let state = child(of: walk.state, byte) else { return false }
    walk.state = state
    walk.tail = Int(states[state].tailStart)
    walk.tailEnd = Int(states[state + 1].tailStart)
    return true
  }

  /// The number of the name that a walk has come to the end of.
  @inline(__always)
  private func value(after walk: Walk) -> Int? {
    walk.tail == walk.tailEnd && states[walk.state].value >= 0 ? Int(states[walk.state].value) : nil
  }

  @inline(__always)
  private func child(of state: Int, _ byte: UInt8) -> Int? {
    if state == 0 {
      let child = Int(entry[Int(byte)])
      return child == 0 ? nil : child
    }
    var low = Int(states[state].firstChild)
    var high = Int(states[state + 1].firstChild)
    while high - low > 8 {
      let middle = (low + high) / 2
      if states[middle].label <= byte { low = middle } else { high = middle }
    }
    while low < high {
      if states[low].label == byte { return low }
      low += 1
    }
    return nil
  }
}
