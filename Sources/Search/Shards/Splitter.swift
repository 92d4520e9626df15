/// Divides sorted keys into shards at places that depend on the letters around them alone, so that a change moves few bounds.
///
/// It descends the tree of first letters: what fits stays whole, what does not is divided by the next letter, and neighbours
/// that fit together are joined.
struct Splitter {
  struct Shard {
    /// The shard holds the keys from here up to the next shard’s bound.
    var bound: ArraySlice<UInt8>
    var keys: Range<Int>
  }

  let keys: [ArraySlice<UInt8>]
  /// Bytes that the keys before each one take, and at the end all.
  private let sizes: [Int]
  private let limit: Int

  /// - Parameter sizes: the bytes that each key takes in its shard.
  init(_ keys: [ArraySlice<UInt8>], sizes: [Int], limit: Int) {
    self.keys = keys
    self.limit = limit
    var sums = [0]
    sums.reserveCapacity(keys.count + 1)
    for size in sizes { sums.append(sums[sums.count - 1] + size) }
    self.sizes = sums
  }

  /// The shards in order; one empty shard if there are no keys.
  func shards() -> [Splitter.Shard] {
    var shards: [Shard] = []
    split(keys.indices, depth: 0, into: &shards)
    if shards.isEmpty { shards.append(Shard(bound: [], keys: 0..<0)) }
    shards[0].bound = []
    return shards
  }

  /// The shards as full as can be, for keys whose places change together anyway.
  func packed() -> [Splitter.Shard] {
    var shards = [Shard(bound: [], keys: 0..<0)]
    for key in keys.indices {
      let last = shards.count - 1
      if size(shards[last].keys.lowerBound..<key + 1) > limit, !shards[last].keys.isEmpty {
        let shared = KeyWriter.shared(keys[key - 1], keys[key])
        let bound = keys[key].prefix(shared + letter(of: key, at: shared).count)
        shards.append(Shard(bound: bound, keys: key..<key + 1))
      } else {
        shards[last].keys = shards[last].keys.lowerBound..<key + 1
      }
    }
    return shards
  }

  /// Divides keys that agree in their first `depth` bytes. The recursion has no more levels than the longest key has
  /// letters: 32 of a word, or those of an address.
  private func split(_ range: Range<Int>, depth: Int, into shards: inout [Shard]) {
    guard let first = range.first, let last = range.last else { return }
    if size(range) <= limit || keys[first] == keys[last] {
      shards.append(Shard(bound: keys[first].prefix(depth), keys: range))
      return
    }
    var joined = first..<first
    var child = first
    while child < range.upperBound {
      let letter = letter(of: child, at: depth)
      var end = child + 1
      while end < range.upperBound, self.letter(of: end, at: depth) == letter { end += 1 }
      if size(child..<end) > limit {
        close(&joined, depth: depth, into: &shards)
        split(child..<end, depth: depth + letter.count, into: &shards)
        joined = end..<end
      } else {
        if size(joined.lowerBound..<end) > limit { close(&joined, depth: depth, into: &shards) }
        joined = joined.lowerBound..<end
      }
      child = end
    }
    close(&joined, depth: depth, into: &shards)
  }

  private func close(_ joined: inout Range<Int>, depth: Int, into shards: inout [Shard]) {
    if let first = joined.first {
      let length = depth + letter(of: first, at: depth).count
      shards.append(Shard(bound: keys[first].prefix(length), keys: joined))
    }
    joined = joined.upperBound..<joined.upperBound
  }

  private func size(_ range: Range<Int>) -> Int { sizes[range.upperBound] - sizes[range.lowerBound] }

  /// The bytes of the letter at a depth; none where the key ends.
  private func letter(of key: Int, at depth: Int) -> ArraySlice<UInt8> {
    let rest = keys[key].dropFirst(depth)
    guard let lead = rest.first else { return [] }
    return rest.prefix(lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
  }
}
