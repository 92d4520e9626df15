import Testing

@testable import Search

struct VariableLengthTests {
  private static let numbers: [UInt32] = [
    0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, .max,
  ]

  @Test(arguments: numbers)
  func `says how long a number will be`(number: UInt32) {
    var bytes: [UInt8] = []
    VariableLength.append(number, to: &bytes)
    #expect(VariableLength.count(number) == bytes.count)
  }

  @Test func `reads what it wrote, one behind the other`() {
    var appended: [UInt8] = []
    for number in Self.numbers { VariableLength.append(number, to: &appended) }
    var written = [UInt8](repeating: 0, count: appended.count)
    var (place, at) = (0, 0)
    for number in Self.numbers { VariableLength.write(number, to: &written, at: &place) }
    #expect(written == appended)
    #expect(Self.numbers.map { _ in VariableLength.read(in: written.span, at: &at) } == Self.numbers)
    #expect(at == written.count)
  }
}
