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
}
