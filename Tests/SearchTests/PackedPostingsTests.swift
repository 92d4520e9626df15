import Testing

@testable import Search

struct PackedPostingsTests {
  @Test func `gives back what was put in`() {
    var all: [TermBatch.Posting] = []
    for stem: UInt32 in [0, 1, 127, 128, 16_383, 16_384, 2_097_152, .max] {
      for frequency: UInt16 in [0, 1, 63, 64, 8191, 8192, .max] {
        for bits: UInt8 in [0, 1, 0x80, 0xFF] {
          all.append(TermBatch.Posting(stem: stem, frequency: frequency, fields: FieldHits(bits: bits)))
        }
      }
    }
    var packed = PackedPostings()
    for posting in all { packed.append(posting) }
    var found: [TermBatch.Posting] = []
    packed.fitted.forEach { found.append($0) }
    #expect(found.map(\.stem) == all.map(\.stem))
    #expect(found.map(\.frequency) == all.map(\.frequency))
    #expect(found.map(\.fields) == all.map(\.fields))
    packed.removeAll()
    #expect(packed.bytes.isEmpty)
  }
}
