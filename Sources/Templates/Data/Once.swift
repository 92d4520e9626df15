public import Synchronization

/// A value that is made when it is first asked for and kept, whichever thread asks.
@usableFromInline package final class Once<Value: Sendable>: Sendable {
  @usableFromInline final class Kept: Sendable {
    @usableFromInline let value: Value
    init(_ value: Value) { self.value = value }
  }

  @usableFromInline let kept = AtomicLazyReference<Kept>()
  private let make: @Sendable () -> Value

  @usableFromInline package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  @inlinable package var value: Value {
    if let kept = kept.load() { return kept.value }
    return makeValue()
  }

  @usableFromInline func makeValue() -> Value {
    // No lock, since making one may ask for others; of two threads that make it, both get what the first made.
    kept.storeIfNil(Kept(make())).value
  }
}
