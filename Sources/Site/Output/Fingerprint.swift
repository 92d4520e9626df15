/// What tells texts and files apart: FNV-1a, 128 bits wide.
package enum Fingerprint {
  package static let start: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B

  /// Goes on from an earlier fingerprint, as if the bytes stood behind those that it was made of.
  package static func of(_ bytes: [UInt8], after earlier: UInt128 = start) -> UInt128 {
    fold(bytes, into: earlier)
  }

  package static func of(_ text: String, after earlier: UInt128 = start) -> UInt128 {
    fold(text.utf8, into: earlier)
  }

  private static func fold(_ bytes: some Sequence<UInt8>, into earlier: UInt128) -> UInt128 {
    var value = earlier
    for byte in bytes { value = (value ^ UInt128(byte)) &* prime }
    return value
  }

  /// The same for a number of eight bytes, taken at once.
  package static func of(_ number: Int, after earlier: UInt128) -> UInt128 {
    (earlier ^ UInt128(UInt64(bitPattern: Int64(number)))) &* prime
  }
}
