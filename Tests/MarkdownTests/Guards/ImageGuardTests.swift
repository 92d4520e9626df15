import Testing

@testable import Markdown

struct ImageGuardTests {
  @Test func `refuses thousands of open images among links`() {
    let text = Array(String(repeating: "![[]()", count: 100_000).utf8)
    #expect(throws: Refusal(reason: .tooManyImages, range: 119_997..<119_998)) {
      try Parser.parse(text, from: 0).get()
    }
  }

  @Test func `lets a long gallery pass`() throws {
    let tree = try document(String(repeating: "- ![a](b) [c](d)\n", count: 20_000))
    #expect(tree.links.count == 40_000)
  }
}
