import Diagnostics
import Testing

struct JSONTests {
  @Test func `escapes what would end a string, a line of a script or a script in a page`() {
    #expect(
      JSON.string("\"\\\n\r\t\u{0}\u{1F}\u{2028}\u{2029}</script>/é😀\u{7F}")
        == #""\"\\\n\r\t\u0000\u001f\u2028\u2029\u003c/script>/é😀\#u{7F}""#)
  }

  @Test func `writes objects and lists`() {
    #expect(JSON.object([]) == "{}")
    #expect(JSON.object([("a\"", "1"), ("b", JSON.lines(["2", "3"]))]) == "{\"a\\\"\":1,\"b\":[\n2,\n3\n]}")
    #expect(JSON.lines([]) == "[]")
  }
}
