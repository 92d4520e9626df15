import Testing

@testable import Diagnostics

struct LineTableTests {
  /// `line:column` of every byte offset of a text, its end included.
  private func positions(_ text: String) -> [String] {
    let table = LineTable(Array(text.utf8))
    return (0...text.utf8.count).map {
      let (line, column) = table.position(of: $0)
      return "\(line):\(column)"
    }
  }

  @Test func `counts lines and columns from one`() {
    #expect(positions("ab\nc\n") == ["1:1", "1:2", "1:3", "2:1", "2:2", "3:1"])
  }

  @Test func `finds the only place of an empty text`() {
    #expect(positions("") == ["1:1"])
  }

  @Test func `ends a line at LF, at CRLF and at a lone CR`() {
    #expect(
      positions("a\r\nb\rc\n\rd") == ["1:1", "1:2", "1:3", "2:1", "2:2", "3:1", "3:2", "4:1", "5:1", "5:2"])
  }

  @Test(arguments: 0..<20)
  func `finds the ends of lines wherever they lie`(count: Int) {
    let table = LineTable([UInt8](repeating: UInt8(ascii: "a"), count: count) + Array("\r\n\n\r\rb".utf8))
    #expect((0...5).map { table.position(of: count + $0).line } == [1, 1, 2, 3, 4, 5])
  }

  @Test func `counts code points, not bytes`() {
    let table = LineTable(Array("é😀x".utf8))
    #expect([0, 2, 6, 7].map { table.position(of: $0).column } == [1, 2, 3, 4])
  }

  @Test func `gives a byte order mark no column, and only at the start of the text`() {
    let text = Array("\u{FEFF}ab\n\u{FEFF}c".utf8)
    let table = LineTable(text)
    let columns = [0, 3, 4, 6, 9].map { table.position(of: $0).column }
    #expect(columns == [1, 1, 2, 1, 2])
  }

  @Test func `finds the same columns in lines longer than its blocks`() {
    let text = Array(String(repeating: "aé😀", count: 100).utf8)
    let table = LineTable(text)
    let expected = text.indices.map { offset in text[..<offset].count { $0 & 0xC0 != 0x80 } + 1 }
    #expect(text.indices.map { table.position(of: $0).column } == expected)
  }

  @Test(arguments: [255, 256, 257, 512])
  func `knows the end of a text that ends near a block`(count: Int) {
    let table = LineTable(Array(repeating: UInt8(ascii: "a"), count: count))
    #expect(table.position(of: count).column == count + 1)
  }

  @Test func `gives the bytes of each line with its end`() {
    let table = LineTable(Array("ab\r\nc\n".utf8))
    #expect([1, 2, 3].map(table.range) == [0..<4, 4..<6, 6..<6])
  }
}
