import Testing

struct SyntaxErrorsTests {
  /// One mistake: the text, where the caret stands, and what is said; `note` is where the broken thing began.
  struct Case: CustomTestStringConvertible {
    let text: String
    let line: Int
    let column: Int
    let message: String
    let help: String
    var note: (line: Int, column: Int)?

    init(
      _ text: String, _ line: Int, _ column: Int, _ message: String, _ help: String, note: (Int, Int)? = nil
    ) {
      (self.text, self.line, self.column, self.message, self.help, self.note) = (
        text, line, column, message, help, note
      )
    }

    var testDescription: String { text }

    /// The whole of what is printed.
    var printed: String {
      var out = place(line, column, "error: " + message)
      if let note { out += place(note.line, note.column, "note: this is where it began") }
      return out + "  help: \(help)\n\n"
    }

    private func place(_ line: Int, _ column: Int, _ message: String) -> String {
      let shown = text.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].replacing(
        "\t", with: " "
      )
      .replacing("\u{7}", with: "\u{FFFD}")
      return "a.md:\(line):\(column): \(message)\n  \(line) | \(shown)\n    | "
        + String(repeating: " ", count: column - 1) + "^\n"
    }
  }

  private static let quotes = "put the value in quotes"
  private static let alike = "indent keys of one group alike"
  private static let list = "write ‘[one, two]’, and put items with commas or colons in quotes"
  private static let otherSort =
    "put the whole value in quotes of the other sort: '\"Yes\", he said' or \"it's\""
  private static let escape = "write ‘\\\\’, or put the value in single quotes"
  private static let block = "put the value in quotes, or begin it on the next line, indented"

  @Test(arguments: [
    Case("title: A: B", 1, 9, "a second ‘: ’ in one line", "put the whole value in quotes: title: \"A: B\""),
    Case("é: ü: ö", 1, 5, "a second ‘: ’ in one line", "put the whole value in quotes: title: \"A: B\""),
    Case(
      "a: 1\n b: 2", 2, 3, "this key does not fit the line above it",
      "start it in the same column as the other keys"),
    Case(
      "just\nb: c", 2, 2, "this key does not fit the line above it",
      "start it in the same column as the other keys"),
    Case("a:\n  b: c\n d: e", 3, 2, "this does not fit the lines above it", alike, note: (1, 1)),
    Case("a: |\n  x\n y", 3, 2, "this does not fit the lines above it", alike, note: (1, 1)),
    Case(
      "- a\nb: c", 2, 1, "this does not fit the list above it",
      "start each item with ‘- ’ under the one before", note: (1, 1)),
    Case("a:\n- b\n-c", 3, 3, "this line has no ‘: ’", "write ‘key: value’", note: (3, 1)),
    Case(
      "a: - b", 1, 4, "a list begins behind its key",
      "put each item on a line of its own, or the value in quotes if it is text"),
  ])
  func `says which line does not fit`(mistake: Case) {
    #expect(complaints(about: mistake.text) == mistake.printed)
  }

  @Test(arguments: [
    Case(
      "a: \"x", 1, 6, "a quotation mark is opened and never closed", "close it, or leave out both",
      note: (1, 4)),
    Case(
      "a: \"x\n---\nb: c", 2, 1, "a quotation mark is opened and never closed", "close it, or leave out both",
      note: (1, 4)),
    Case("a: \"q\" tail", 1, 8, "text follows a closing quotation mark", otherSort, note: (1, 1)),
    Case("a: 'it's'", 1, 8, "text follows a closing quotation mark", otherSort, note: (1, 1)),
    Case("a: \"C:\\q\"", 1, 7, "‘\\’ begins no escape that YAML knows", escape, note: (1, 4)),
    Case("a: \"\\xZZ\"", 1, 7, "‘\\’ begins no escape that YAML knows", escape, note: (1, 4)),
    Case("a: \"\\uD800\"", 1, 7, "‘\\’ begins no escape that YAML knows", escape, note: (1, 4)),
    Case("a: > text\n b", 1, 6, "text behind a ‘|’ or ‘>’ that begins a block", block, note: (1, 4)),
  ])
  func `says which quotation is wrong`(mistake: Case) {
    #expect(complaints(about: mistake.text) == mistake.printed)
  }

  @Test(arguments: [
    Case("a: [1, 2", 1, 9, "a list opened with ‘[’ is not closed", list, note: (1, 4)),
    Case("a: [1, 2}\nb: c", 1, 9, "a list opened with ‘[’ is not closed", list, note: (1, 4)),
    Case(
      "a: {b: c", 1, 9, "a group opened with ‘{’ is not closed", "write ‘{key: value, key: value}’",
      note: (1, 4)),
    Case(
      "a: {b: c]\nd: e", 1, 9, "a group opened with ‘{’ is not closed", "write ‘{key: value, key: value}’",
      note: (1, 4)),
    Case("a: [", 1, 5, "a list or a group is opened and never closed", "close it with ‘]’ or ‘}’"),
    Case(
      "{a: 1}}", 1, 7, "this stands behind the end of the values", "remove it, or the closing sign before it"),
    Case(
      "a: b\n...\nc: d", 3, 1, "this stands behind the end of the values",
      "remove it, or the closing sign before it"),
  ])
  func `says which list or group is open`(mistake: Case) {
    #expect(complaints(about: mistake.text) == mistake.printed)
  }

  @Test(arguments: [
    Case("a: @x", 1, 4, "a value cannot start with this character", quotes),
    Case("a: `x`", 1, 4, "a value cannot start with this character", quotes),
    Case("a: %x", 1, 4, "a value cannot start with this character", quotes),
    Case("a: ,", 1, 4, "a value cannot start with this character", quotes),
    Case("a: [b,,c]", 1, 7, "a value cannot start with this character", quotes),
    Case("%x y\na: b", 1, 3, "a value cannot start with this character", quotes, note: (1, 1)),
    Case("a: * b", 1, 5, "a value cannot start with ‘*’ or ‘&’", quotes, note: (1, 4)),
    Case("a: &", 1, 5, "a value cannot start with ‘*’ or ‘&’", quotes, note: (1, 4)),
    Case("a:\n\t- b", 2, 1, "a tab where YAML wants spaces", "indent with spaces"),
    Case("a: b\n\tc: d", 2, 1, "a tab where YAML wants spaces", "indent with spaces", note: (1, 4)),
    Case("a: |\n\tb", 2, 1, "a tab where YAML wants spaces", "indent with spaces", note: (1, 4)),
    Case("é: b\nc: x\u{7}", 2, 5, "a control character that YAML does not allow", "remove it"),
  ])
  func `says which character is out of place`(mistake: Case) {
    #expect(complaints(about: mistake.text) == mistake.printed)
  }

  @Test func `passes on what libyaml says where it has no better words`() {
    let mistake = Case(
      "a: !x!y z", 1, 4, "this is not valid YAML: found undefined tag handle",
      "check the quotes and the indentation here")
    #expect(complaints(about: mistake.text) == mistake.printed)
  }

  @Test func `points into a file of CRLF lines and letters beyond ASCII`() {
    #expect(
      complaints(about: "ä: one\r\n  zwölf\r\nb: |\r\n  ö\r\nc: é: x\r\n") == """
        a.md:5:5: error: a second ‘: ’ in one line
          5 | c: é: x
            |     ^
          help: put the whole value in quotes: title: "A: B"


        """)
  }
}
