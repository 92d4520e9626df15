import Testing

@Suite struct `Escape` {
  @Test(arguments: [
    (
      "<a href=\"x\" title='y'>&amp;</a>", "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;"
    ),
    ("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
    ("\u{0}\u{1B}[31m\u{1F}", "\u{FFFD}\u{FFFD}[31m\u{FFFD}"),
    ("é – “日本” 👩‍👩‍👧 \u{10FFFF}", "é – “日本” 👩‍👩‍👧 \u{10FFFF}"),
    ("", ""),
  ])
  func `leaves nothing of a text that HTML or XML would obey`(_ text: String, _ expected: String) {
    #expect(page("{{text}}", [("text", .text(text))]) == expected)
  }

  @Test func `escapes each byte of ASCII as its neighbours in a longer text`() {
    let ascii = String(String.UnicodeScalarView((0..<128).map { Unicode.Scalar($0) }))
    let controls =
      String(repeating: "\u{FFFD}", count: 9) + "\t\n\u{FFFD}\u{FFFD}\r"
      + String(repeating: "\u{FFFD}", count: 18)
    let signs = " !&quot;#$%&amp;&#39;()*+,-./0123456789:;&lt;=&gt;?@"
    let rest = String(ascii.unicodeScalars.dropFirst(65))
    #expect(page("{{text}}", [("text", .text(ascii))]) == controls + signs + rest)
  }
}
