import Testing

@testable import Diagnostics

struct EightBytesTests {
  /// Whether a mask of a text has each of its bytes.
  private func places(_ text: [UInt8], _ mask: (EightBytes) -> UInt64) -> [Bool] {
    let mask = mask(EightBytes(text.span, at: 0))
    return (0..<8).map { mask >> (8 * $0) & 0xFF == 0x80 }
  }

  /// Each byte stands beside each of some that a sum might carry into or borrow from.
  @Test(arguments: [0x00, 0x01, 0x0D, 0x27, 0x3C, 0x7F, 0x80, 0xFF] as [UInt8])
  func `tells each byte from its neighbours`(neighbour: UInt8) {
    let letters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    let digits = Set("0123456789".utf8)
    for byte in UInt8.min...UInt8.max {
      let text = [byte, neighbour, byte, byte, neighbour, neighbour, byte, neighbour]
      #expect(places(text) { $0.wide } == text.map { $0 >= 0x80 })
      #expect(places(text) { $0.letters } == text.map(letters.contains))
      #expect(places(text) { $0.digits } == text.map(digits.contains))
      for wanted in [0x00, 0x0D, 0x26, 0x3C, 0x7F, 0x80, 0xFF, byte] as [UInt8] {
        #expect(places(text) { $0.equal(to: wanted) } == text.map { $0 == wanted })
        guard wanted < 0x80 else { continue }
        #expect(places(text) { $0.atMost(wanted) } == text.map { $0 <= wanted })
      }
    }
  }

  @Test func `counts the bytes of a mask`() {
    #expect(EightBytes.count(of: 0) == 0)
    #expect(EightBytes.count(of: EightBytes.highs) == 8)
    #expect(EightBytes.count(of: 0x8000_0080_0000_0080) == 3)
  }

  @Test(arguments: 0..<20)
  func `finds the first byte of a mask, and none behind the end`(count: Int) {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: count)
    let marked = text + [0, UInt8(ascii: "b")]
    #expect(marked.span.first(from: 0) { $0.atMost(0) } == count)
    // Behind the end stand zeros, which are no part of the text.
    #expect(text.span.first(from: 0) { $0.atMost(0) } == count)
    #expect(text.span.first(from: count) { $0.letters } == count)
  }
}
