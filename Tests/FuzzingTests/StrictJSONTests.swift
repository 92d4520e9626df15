import Testing

@testable import Fuzzing

@Suite struct StrictJSONTests {
  @Test func `reads values of every sort`() throws {
    let text =
      " {\"a\" : [1, -20, 0, true, false, \"x\"],\n\"b\":{}, \"a\": [] , \"c\":\"\\u00e9\\ud83d\\ude00\\n\\\"\\/é\"}\n"
    #expect(
      try StrictJSON.parse(Array(text.utf8))
        == .object([
          ("a", .list([.number(1), .number(-20), .number(0), .flag(true), .flag(false), .text("x")])),
          ("b", .object([])), ("a", .list([])), ("c", .text("é😀\n\"/é")),
        ]))
  }

  @Test(arguments: [
    "", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "[1 2]", "[01]", "[-]", "[+1]", "[tru]", "[NaN]",
    "\"a\nb\"", "\"a\tb\"",
    "\"\\x41\"", "\"\\u12\"", "\"\\ud83d\"", "\"\\ude00\"", "\"\\ud83d\\u0041\"", "\"a", "[1]]", "[1] 2",
    "{\"a\"}", "[", "\u{FEFF}[]",
  ])
  func `refuses what is no JSON`(text: String) {
    #expect(throws: Flaw.self) { try StrictJSON.parse(Array(text.utf8)) }
  }

  @Test func `refuses what is no UTF-8`() {
    #expect(throws: Flaw.self) { try StrictJSON.parse([0x22, 0xFF, 0x22]) }
  }
}
