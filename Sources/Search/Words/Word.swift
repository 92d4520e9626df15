/// A word as the scanner found it: lower case, at most 32 letters, not yet folded.
///
/// Not copyable, since it is looked at for each word of each text, where a copy would cost more than the look.
struct Word: ~Copyable {
  static let longest = 32
  /// Bytes of the word.
  private(set) var count = 0
  /// The first eight bytes, the first one lowest, and zeros behind a shorter word.
  private(set) var opening: UInt64 = 0
  /// The next eight, in the same way.
  private(set) var middle: UInt64 = 0
  /// The bytes behind the first sixteen; most words have none.
  private(set) var rest: [UInt8] = []
  /// Whether the word is a character or a pair of a script that does not divide its words.
  var isDense = false
  /// Whether the word is two that a hyphen or an apostrophe joins, which have been words already.
  private(set) var isJoint = false

  init() {}

  init(_ bytes: some Collection<UInt8>) {
    for byte in bytes { append(byte) }
  }

  var first: UInt8 { UInt8(truncatingIfNeeded: opening) }

  subscript(_ index: Int) -> UInt8 {
    if index >= 16 { return rest[index - 16] }
    return UInt8(truncatingIfNeeded: (index < 8 ? opening : middle) &>> UInt64(8 * (index & 7)))
  }

  /// Begins a word with its first sixteen bytes, or with all of fewer.
  @inline(__always)
  mutating func begin(_ opening: UInt64, _ middle: UInt64, _ count: Int) {
    self.opening = opening
    self.middle = middle
    self.count = count
    if !rest.isEmpty { rest.removeAll(keepingCapacity: true) }
    isDense = false
    isJoint = false
  }

  mutating func append(_ byte: UInt8) {
    if count < 8 {
      opening |= UInt64(byte) &<< UInt64(8 * count)
    } else if count < 16 {
      middle |= UInt64(byte) &<< UInt64(8 * count - 64)
    } else {
      rest.append(byte)
    }
    count += 1
  }

  mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else { return }
    for byte in bytes { append(byte) }
  }

  /// Becomes the same as another word.
  mutating func become(_ other: borrowing Word) {
    begin(other.opening, other.middle, other.count)
    rest = other.rest
    isDense = other.isDense
    isJoint = other.isJoint
  }

  /// Makes a joint of this word and the one behind it.
  mutating func join(_ other: borrowing Word) {
    isJoint = true
    var letters = 0
    for index in 0..<count where self[index] & 0xC0 != 0x80 { letters += 1 }
    for index in 0..<other.count {
      if other[index] & 0xC0 != 0x80 { letters += 1 }
      guard letters <= Word.longest else { return }
      append(other[index])
    }
  }

  /// The word's bytes, copied.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for index in 0..<min(count, 16) { bytes.append(self[index]) }
    return bytes + rest
  }
}
