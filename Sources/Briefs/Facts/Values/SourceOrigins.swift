/// Which sources of a brief are independent of each other.
///
/// A source counts with all others of its `origin`; without one it is its publisher's, and without a publisher it
/// stands for itself. An origin may be told by the id of another source: `origin: S1`.
package struct SourceOrigins: Sendable {
  /// For each source the number of its origin.
  private let origins: [Int]
  private let indices: [String: Int]
  /// How many independent origins there are.
  package let count: Int

  package init(_ sources: [SourceHeader]) {
    var indices: [String: Int] = [:]
    for (index, source) in sources.enumerated() where indices[source.id.value] == nil {
      indices[source.id.value] = index
    }
    var numbers: [String: Int] = [:]
    origins = sources.indices.map { index in
      let key = Self.key(of: index, sources, indices)
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
    self.indices = indices
    count = numbers.count
  }

  /// The place of a source in the brief's list.
  func index(of id: String) -> Int? { indices[id] }

  /// How many independent origins some of the sources have.
  package func count(of sources: [Int]) -> Int { Set(sources.map { origins[$0] }).count }

  private static func key(of start: Int, _ sources: [SourceHeader], _ indices: [String: Int]) -> String {
    var index = start
    for _ in sources.indices {
      guard let origin = sources[index].origin else { break }
      guard let next = indices[origin] else { return fold(origin) }
      index = next
    }
    guard sources[index].origin != nil else { return sources[index].publisher.map(fold) ?? "\0\(index)" }
    // Sources that name each other in a circle are one: that of its first member, which the walk is in by now.
    var first = index
    for _ in sources.indices {
      guard let next = sources[index].origin.flatMap({ indices[$0] }) else { break }
      index = next
      first = min(first, next)
    }
    return "\0\(first)"
  }

  /// A name without regard to case, accents, blanks and kinds of dash.
  static func fold(_ name: String) -> String {
    String(decoding: Folding.bytes(of: Wording.fold(name)), as: UTF8.self)
  }
}
