import Testing

@testable import Diagnostics

@Suite struct JSONReaderTests {
  @Test func `reads what pages have in their scripts`() {
    #expect(
      JSONReader.read(
        #"//<![CDATA[ {"a\/b": "x\u00e9\ud83d\ude00\n\"y\"", "n": [1.5e3, true, null, "z",], "a": {}} //]]>"#)
        == .object([
          "a/b": .string("xé😀\n\"y\""),
          "n": .array([.literal("1.5e3"), .literal("true"), .literal("null"), .string("z")]),
          "a": .object([:]),
        ]))
  }

  @Test(arguments: ["", "{", "{\"a\"", "{\"a\":", "[\"\\u12", "{a:1}", "{\"a\":\"b"])
  func `knows what is none`(text: String) {
    #expect(JSONReader.read(text) == nil)
  }

  @Test func `stops where values are nested too deeply`() {
    #expect(JSONReader.read(String(repeating: "[", count: 1_000_000)) == nil)
  }
}
