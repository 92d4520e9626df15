import Testing

@testable import Markdown

struct SizeGuardTests {
  @Test func `refuses what is too long or too much markup to hold`() {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: SizeGuard.longest + 2)
    #expect(
      SizeGuard.check(long, in: 1..<long.count)
        == Refusal(reason: .tooLong, range: long.count - 1..<long.count))
    let stars = [UInt8](repeating: UInt8(ascii: "*"), count: SizeGuard.mostMarkup + 1)
    #expect(
      SizeGuard.check(stars, in: 0..<stars.count)
        == Refusal(reason: .tooMuchMarkup, range: stars.count - 1..<stars.count))
    #expect(SizeGuard.check(stars, in: 1..<stars.count) == nil)
  }
}
