import Diagnostics
import Testing

@testable import YAML

struct ByteOffsetsTests {
  /// The bytes under the value of the last key.
  private func lastValue(_ text: String) -> String? {
    let source = SourceText(path: "a.md", text: text)
    var report = Report()
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard
      case .mapping(let entries) = YAMLParser.parse(source, start..<source.bytes.count, report: &report)?
        .value
    else { return nil }
    return entries.last.map { String(decoding: source.bytes[$0.value.range], as: UTF8.self) }
  }

  @Test(arguments: [
    "a: b\nlast: VALUE\n", "ä: 北京\n😀: é\nlast: VALUE\n",
    "a: one\r\n  two\r\nb: |\r\n  x\r\n  y\r\nlast: VALUE\r\n",
    "ä: one\r  two\rb: |\r  ö\rlast: VALUE\r", "\u{FEFF}a: b\nlast: VALUE", "\u{FEFF}ä: b\r\nlast: VALUE",
    "a: 'x\u{2028}y\u{85}é'\nlast: VALUE",
  ])
  func `finds a value behind every sort of text`(text: String) {
    #expect(lastValue(text) == "VALUE")
  }

  @Test func `covers a quoted value with its quotes, and collections to their end`() {
    #expect(lastValue("é: 1\na: \"ü\"\n") == "\"ü\"")
    #expect(lastValue("é: 1\na: [ü, {b: c}] # x\n") == "[ü, {b: c}]")
    #expect(lastValue("é: 1\na:\n  - ü\n  - b\n\n# x\n") == "- ü\n  - b")
    #expect(lastValue("é: 1\na:\n  b: ü\n") == "b: ü")
  }

  @Test func `puts a missing value behind its key`() {
    let entry = YAMLNode.Entry(
      key: "é", keyRange: 0..<2, value: YAMLNode(value: .scalar("", isPlain: true), range: 2..<2))
    #expect(parse("é:\n\n").node?.value == .mapping([entry]))
  }

  @Test func `maps code points and bytes from the start of the range, and stops at its end`() {
    let bytes = Array("--éa😀b--".utf8)
    let offsets = ByteOffsets(bytes, 2..<10)
    #expect((0...5).map { offsets[$0] } == [2, 4, 5, 9, 10, 10])
    #expect([0, 7, 8, 20].map(offsets.byte) == [2, 9, 10, 10])
    #expect([9, 10, 11].map(offsets.isAtEnd) == [false, true, false])
    let plain = ByteOffsets(Array("--ab--".utf8), 2..<4)
    #expect((0...3).map { plain[$0] } == [2, 3, 4, 4])
  }
}
