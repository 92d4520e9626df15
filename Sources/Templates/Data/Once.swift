import Synchronization

/// A value that is made when it is first asked for and kept, whichever thread asks.
package final class Once<Value: Sendable>: Sendable {
  private final class Kept: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let kept = AtomicLazyReference<Kept>()
  private let make: @Sendable () -> Value

  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  package var value: Value {
    if let kept = kept.load() { return kept.value }
    // No lock, since making one may ask for others; of two threads that make it, both get what the first made.
    return kept.storeIfNil(Kept(make())).value
  }
}
