import Testing

@testable import Markdown

struct NestingGuardTests {
  @Test(arguments: [
    (String(repeating: ">", count: 101) + "a", 0..<101),
    ("a\n\n" + String(repeating: "> ", count: 10_000) + "a", 3..<205),
    (String(repeating: "- ", count: 29_000) + "x" + String(repeating: "\n", count: 29_000), 0..<202),
    (String(repeating: "*\t", count: 101) + "x", 0..<202),
    (String(repeating: "1. ", count: 101) + "x", 0..<303),
    (String(repeating: "> - ", count: 51) + "x", 0..<202),
    (
      (0..<60).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        + String(repeating: "  ", count: 60)
        + String(repeating: "- ", count: 41) + "x", 3_780..<3_982
    ),
  ])
  func `refuses what nests more than a hundred deep`(text: String, prefix: Range<Int>) {
    #expect(refusal(text) == Refusal(reason: .nestedTooDeeply, range: prefix))
  }

  @Test(arguments: [
    String(repeating: ">", count: 100) + "a",
    String(repeating: "- ", count: 5_000),
    String(repeating: "*", count: 5_000),
    String(repeating: "- a\n", count: 5_000),
    String(repeating: "> a\n\n", count: 5_000),
    String(repeating: "- a\n\n  b\n\nc\n\n", count: 5_000),
    String(repeating: " ", count: 5_000) + "- a",
    "> a\n" + String(repeating: "b\n", count: 5_000),
    String(repeating: "1. a\n   - b\n     > c\n", count: 500),
    (0..<99).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
  ])
  func `lets pass what only looks deep`(text: String) {
    #expect(refusal(text) == nil)
  }

  private func refusal(_ text: String) -> Refusal? {
    let bytes = Array(text.utf8)
    return NestingGuard.check(bytes, Lines(of: bytes, in: 0..<bytes.count))
  }
}
