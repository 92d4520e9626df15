import Diagnostics
import Testing

struct SourceTextTests {
  @Test func `keeps a text byte for byte`() {
    let source = SourceText(path: "a.md", text: "\u{FEFF}é\r\n")
    #expect(source.bytes == [0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0x0D, 0x0A])
  }

  @Test(arguments: [(0..<3, 0..<3), (2..<9, 2..<3), (7..<9, 3..<3), (-4..<2, 0..<2), (-4 ..< -2, 0..<0)])
  func `clamps a place to the text`(wanted: Range<Int>, got: Range<Int>) {
    #expect(SourceText(path: "a.md", text: "abc").place(wanted).range == got)
  }

  @Test func `has a place even where it is empty`() {
    #expect(SourceText(path: "a.md", bytes: []).place(0..<10).range == 0..<0)
  }

  @Test(arguments: ["abc", "xyz", "ab", nil])
  func `gives its bytes up, and reads them again for whoever asks`(later: String?) {
    let source = SourceText(path: "a.md", text: "abc")
    let copy = source
    copy.putAway { later.map { Array($0.utf8) } }
    // A place is one of the text that it was made for.
    #expect(source.place(1..<9).range == 1..<3)
    let expected = later?.utf8.count == 3 ? later : "   "
    #expect(String(decoding: source.bytes, as: UTF8.self) == expected)
  }
}
