/// Work on many values at once, with results in the order of the values.
package enum Parallel {
  /// Values that one task takes at a time: enough to make its start cheap, few enough to share the work evenly.
  private static let chunk = 24

  package static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @escaping @Sendable (Value) -> Result
  ) async -> [Result] {
    guard values.count > chunk else { return values.map(transform) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for start in stride(from: 0, to: values.count, by: chunk) {
        group.addTask { (start, values[start..<min(start + chunk, values.count)].map(transform)) }
      }
      var parts: [(Int, [Result])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  /// The same a batch at a time, so that memory does not grow with the values: while one batch is taken, the next is made.
  package static func map<Value: Sendable, Result: Sendable, Failure: Error>(
    _ values: [Value], inBatchesOf size: Int, _ transform: @escaping @Sendable (Value) -> Result,
    take: (ArraySlice<Value>, [Result]) throws(Failure) -> Void
  ) async throws(Failure) {
    let batches = stride(from: 0, to: values.count, by: size).map {
      values[$0..<min($0 + size, values.count)]
    }
    func start(_ batch: Int) -> Task<[Result], Never>? {
      guard batch < batches.count else { return nil }
      let batch = Array(batches[batch])
      return Task { await map(batch, transform) }
    }
    var made = start(0)
    for (number, batch) in batches.enumerated() {
      guard let results = await made?.value else { return }
      made = start(number + 1)
      try take(batch, results)
    }
  }
}
