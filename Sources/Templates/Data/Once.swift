import Synchronization

/// A value that is made when it is first asked for and kept; of several threads that ask at once one makes it, and the others wait.
///
/// Making it must not ask for itself.
package final class Once<Value: Sendable>: Sendable {
  private final class Kept: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let kept = AtomicLazyReference<Kept>()
  private let make: @Sendable () -> Value
  private let making = Mutex(())

  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  package var value: Value {
    if let kept = kept.load() { return kept.value }
    return makeValue()
  }

  private func makeValue() -> Value {
    making.withLock { _ in
      if let kept = kept.load() { return kept.value }
      return kept.storeIfNil(Kept(make())).value
    }
  }
}
