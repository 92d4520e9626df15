/// What tells texts and files apart: FNV-1a, 128 bits wide.
package enum Fingerprint {
  package static let start: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B

  /// Goes on from an earlier fingerprint, as if the bytes stood behind those that it was made of.
  package static func of(_ bytes: some Sequence<UInt8>, after earlier: UInt128 = start) -> UInt128 {
    bytes.reduce(earlier) { ($0 ^ UInt128($1)) &* prime }
  }
}
