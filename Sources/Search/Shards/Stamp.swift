/// A short name for a content: five digits in base 36, from 24 bits of FNV-1a.
struct Stamp {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: some Collection<UInt8>) {
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  var text: String {
    let digits = String((hash >> 40 ^ hash) & 0xFF_FFFF, radix: 36)
    return String(repeating: "0", count: 5 - digits.count) + digits
  }

  /// The stamp of one content.
  static func of(_ bytes: some Collection<UInt8>) -> String {
    var stamp = Stamp()
    stamp.add(bytes)
    return stamp.text
  }
}
