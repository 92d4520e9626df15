import Synchronization

/// A text that Dossier was given, and the name under which its author knows it.
///
/// Copies share their bytes, so a diagnostic can keep its source at no cost.
package struct SourceText: Sendable {
  /// The path as messages show it, for example `content/briefs/2025-04-03-visit.md`.
  package let path: String
  private let store: Store

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    store = Store(bytes)
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The whole file, byte for byte.
  package var bytes: [UInt8] { store.bytes }
  var count: Int { store.count }

  /// Gives the bytes up until somebody asks for them, here or through a copy: those of all texts are much to keep while a
  /// site is made, when only the report may still need some.
  ///
  /// - Parameter read: reads them once more. Others, or none, count as blanks, so that places stay within the text.
  package func putAway(_ read: @escaping @Sendable () -> [UInt8]?) { store.putAway(read) }

  /// The part of this text between two byte offsets, as a place for a message.
  package func place(_ range: Range<Int>) -> Place {
    Place(source: self, range: range)
  }

  private final class Store: Sendable {
    private enum State {
      case here([UInt8])
      case away(@Sendable () -> [UInt8]?)
    }

    let count: Int
    private let state: Mutex<State>

    init(_ bytes: [UInt8]) {
      count = bytes.count
      state = Mutex(.here(bytes))
    }

    var bytes: [UInt8] {
      state.withLock { state in
        switch state {
        case .here(let bytes): return bytes
        case .away(let read):
          let found = read() ?? []
          let bytes = found.count == count ? found : Array(repeating: UInt8(ascii: " "), count: count)
          state = .here(bytes)
          return bytes
        }
      }
    }

    func putAway(_ read: @escaping @Sendable () -> [UInt8]?) { state.withLock { $0 = .away(read) } }
  }
}

/// A stretch of a source text.
package struct Place: Sendable {
  package let source: SourceText
  /// Byte offsets into `source.bytes`, clamped to them; an empty range is a point.
  package let range: Range<Int>

  package init(source: SourceText, range: Range<Int>) {
    self.source = source
    self.range = range.clamped(to: 0..<source.count)
  }
}
