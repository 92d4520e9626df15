import Fuzzing
import Testing

@testable import Search

struct ScriptTests {
  @Test func `writes one call whose strings are harmless in a page and in every engine`() {
    let file = Script.file(
      name: "t-0", stamp: "a\"b", text: Array("</script>\n\u{2028}\u{2029}\\ud800 \u{200F}é\u{7F}\u{0}".utf8)
    )
    #expect(file.path == "search/t-0.js")
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "dossier.shard(\"t-0\",\"a\\\"b\",\"\\x3c/script>\\n\\u2028\\u2029\\\\ud800 \u{200F}é\\x7f\\x00\");\n"
    )
  }

  @Test func `replaces bytes that are not UTF-8, such as half of a surrogate pair`() {
    let file = Script.file(name: "t", stamp: "", text: [0x61, 0xED, 0xA0, 0x80, 0x62, 0xFF])
    #expect(ShardCall(file)?.payload == "a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}")
  }

  /// Eight bytes at a time are read where so many are left.
  @Test func `finds what needs an escape wherever it stands`() {
    let escapes: [(String, String)] = [
      ("\n", "\\n"), ("\"", "\\\""), ("\\", "\\\\"), ("<", "\\x3c"), ("\u{1F}", "\\x1f"), ("\u{7F}", "\\x7f"),
      ("\u{2028}", "\\u2028"), (" ", " "), ("!", "!"), ("=", "="), (";", ";"), ("~", "~"), ("’", "’"),
      ("\u{9F}", "\u{9F}"),
    ]
    for (raw, escaped) in escapes {
      for before in 0..<18 {
        for behind in [0, 1, 7, 8, 9] {
          let (left, right) = (String(repeating: "a", count: before), String(repeating: "}", count: behind))
          var output: [UInt8] = []
          Literal.write((left + raw + right).utf8, to: &output)
          #expect(String(decoding: output, as: UTF8.self) == "\"" + left + escaped + right + "\"")
        }
      }
    }
  }
}
