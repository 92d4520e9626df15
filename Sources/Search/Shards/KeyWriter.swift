/// Writes sorted keys, each as what it adds to the one before.
struct KeyWriter {
  /// Stands behind the last key where something else follows; no count of shared units is written so.
  static let end = UInt8(ascii: "|")
  private static let mostShared = 50

  private(set) var bytes: [UInt8] = []
  private var last: ArraySlice<UInt8> = []

  /// Appends a key: a control symbol for the UTF-16 units it shares with the last one, then the rest of it.
  mutating func append(key: ArraySlice<UInt8>) {
    let shared = Self.shared(last, key)
    append(control: Self.units(key.prefix(shared)))
    bytes += key.dropFirst(shared)
    last = key
  }

  mutating func append(control number: Int) { bytes.append(BitStream.controls[number]) }

  mutating func append(_ letters: ArraySlice<UInt8>) { bytes += letters }

  /// Bytes of the longest common prefix that ends between two letters and has at most `mostShared` UTF-16 units.
  static func shared(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    var count = 0
    for (mine, other) in zip(left, right) {
      guard mine == other, count < 100 else { break }
      count += 1
    }
    while count > 0, count < right.count, right[right.startIndex + count] & 0xC0 == 0x80 { count -= 1 }
    while units(right.prefix(count)) > mostShared { count = letterBoundary(right, before: count) }
    return count
  }

  /// UTF-16 units of UTF-8 text.
  static func units(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
  }

  private static func letterBoundary(_ bytes: ArraySlice<UInt8>, before count: Int) -> Int {
    var boundary = count - 1
    while boundary > 0, bytes[bytes.startIndex + boundary] & 0xC0 == 0x80 { boundary -= 1 }
    return boundary
  }
}
