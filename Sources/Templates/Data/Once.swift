import Synchronization

/// A value that is made when it is first asked for and kept, whichever thread asks.
package final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  package var value: Value {
    if let value = kept.withLock({ $0 }) { return value }
    // Made outside of the lock, since making one may ask for others; what two threads make is the same.
    let value = make()
    kept.withLock { $0 = value }
    return value
  }
}
