import Diagnostics
import Testing

@testable import YAML

struct YAMLParserTests {
  @Test func `reads groups and lists in both forms`() {
    #expect(
      outline(
        """
        title: A channel, not a deal
        issues: [war, us-russia]
        trend: {war: worse, us-russia: improved}
        sources:
          - id: S1
            grade: F3
          - id: S2
        tags:
        - one
        - two
        """)
        == "{title: A channel, not a deal, issues: [war, us-russia], trend: {war: worse, us-russia: improved}, "
        + "sources: [{id: S1, grade: F3}, {id: S2}], tags: [one, two]}")
  }

  @Test(arguments: [
    "NO", "on", "yes", "1.10", "0x1F", "012", "2025-04-03", "1e3", ".inf", "true", "<<", "12:30",
  ])
  func `keeps every plain value as it is written`(text: String) {
    #expect(outline("a: \(text)") == "{a: \(text)}")
  }

  @Test func `resolves quotes and escapes`() {
    #expect(
      outline(#"{a: "x \"y\" \u00e9\ttab\\", b: 'it''s', c: "two\nlines", d: "[[Name]]"}"#)
        == "{a: ‘x \"y\" é\ttab\\’, b: ‘it's’, c: ‘two\nlines’, d: ‘[[Name]]’}")
  }

  @Test func `reads block texts, literal and folded`() {
    #expect(
      outline("a: |\n  one\n    two\n\n  ---\nb: >\n  three\n  four\nc: |-\n  five\nd: >+\n  six\n\n")
        == "{a: ‘one\n  two\n\n---\n’, b: ‘three four\n’, c: ‘five’, d: ‘six\n\n’}")
  }

  @Test func `joins a plain text over lines`() {
    #expect(outline("a: one\n  two\n\n  three\nb: 'x\n  y'") == "{a: one two\nthree, b: ‘x y’}")
  }

  @Test func `reads the same with every sort of line end`() {
    let text = "a: one\n  two\nb: |\n  x\n  y\nc:\n- d\n"
    let outlines = ["\n", "\r\n", "\r"].map { outline(text.replacing("\n", with: $0)) }
    #expect(outlines == Array(repeating: "{a: one two, b: ‘x\ny\n’, c: [d]}", count: 3))
  }

  @Test func `reads a hash as a comment only behind a blank`() {
    #expect(outline("a: b#c\nd: e # f\n# g") == "{a: b#c, d: e}")
  }

  @Test func `reads colons, dashes and question marks inside a value`() {
    #expect(
      outline("a: http://x/y\nb: -c\nc: ?x\nd: a-b - c\ne: x:y")
        == "{a: http://x/y, b: -c, c: ?x, d: a-b - c, e: x:y}")
  }

  @Test func `reads keys written with a question mark`() {
    #expect(outline("? a\n: b\n? c") == "{a: b, c: ∅}")
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "  "])
  func `has no node for an empty text`(text: String) {
    #expect(outline(text) == "nil")
  }

  @Test func `reads only the given range, and gives offsets in the whole text`() {
    let source = SourceText(path: "a.md", text: "---\na: b\n---\nc: d")
    var report = Report()
    let node = YAMLParser.parse(source, 4..<9, report: &report)
    let entry = YAMLNode.Entry(
      key: "a", keyRange: 4..<5, value: YAMLNode(value: .scalar("b", isPlain: true), range: 7..<8))
    #expect(node == YAMLNode(value: .mapping([entry]), range: 4..<8))
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `refuses a key given twice, and goes on`() {
    #expect(
      complaints(about: "a: 1\nb: {c: 2, c: 3}\na:\n  - 4\nb: 5\n") == """
        a.md:2:11: error: ‘c’ is given twice
          2 | b: {c: 2, c: 3}
            |           ^
        a.md:2:5: note: it was first given here
          2 | b: {c: 2, c: 3}
            |     ^
          help: keep one of them, or join their values in one list

        a.md:3:1: error: ‘a’ is given twice
          3 | a:
            | ^
        a.md:1:1: note: it was first given here
          1 | a: 1
            | ^
          help: keep one of them, or join their values in one list

        a.md:5:1: error: ‘b’ is given twice
          5 | b: 5
            | ^
        a.md:2:1: note: it was first given here
          2 | b: {c: 2, c: 3}
            | ^
          help: keep one of them, or join their values in one list


        """)
  }

  @Test func `keeps the first value of a key given twice`() {
    #expect(parse("a: 1\na: 2\nb: 3").node?.value == parse("a: 1\n    \nb: 3").node?.value)
  }

  @Test func `takes differently written keys for the same when their text is`() {
    #expect(
      complaints(about: "é: 1\n\"\\u00e9\": 2") == """
        a.md:2:1: error: ‘é’ is given twice
          2 | "\\u00e9": 2
            | ^^^^^^^^
        a.md:1:1: note: it was first given here
          1 | é: 1
            | ^
          help: keep one of them, or join their values in one list


        """)
  }

  @Test(arguments: [
    ("*name", "*", "^^^^^"), ("&name text", "&", "^^^^^^^^^^"), ("!tag text", "!", "^^^^^^^^^"),
    ("!!str text", "!", "^^^^^^^^^^"), ("&name [b]", "&", "^^^^^^^"), ("!!map {b: c}", "!", "^^^^^^^"),
  ])
  func `refuses anchors, aliases and tags`(value: String, sign: String, carets: String) {
    #expect(
      complaints(about: "a: \(value)") == """
        a.md:1:4: error: a value cannot start with ‘\(sign)’, which YAML keeps for references and types
          1 | a: \(value)
            |    \(carets)
          help: put the value in quotes


        """)
  }

  @Test func `refuses a second document`() {
    #expect(
      complaints(about: "a: 1\n---\nb: 2\n") == """
        a.md:2:1: error: a second YAML document starts here
          2 | ---
            | ^^^
          help: keep one document


        """)
  }

  @Test(arguments: [("[a]", "a list", "["), ("{a: b}", "a group of keys", "{")])
  func `refuses a key that is no text`(key: String, noun: String, sign: String) {
    #expect(
      complaints(about: "? \(key)\n: c") == """
        a.md:1:3: error: a key must be text, not \(noun)
          1 | ? \(key)
            |   ^
          help: put the value in quotes if it is text that starts with ‘\(sign)’


        """)
  }

  @Test func `refuses a control character made by an escape`() {
    #expect(
      complaints(about: #"a: "é\e[31m""#) == #"""
        a.md:1:4: error: this text has the control character U+001B
          1 | a: "é\e[31m"
            |    ^^^^^^^^^
          help: remove the escape that makes it


        """#)
    #expect(
      complaints(about: #"{"\0": a}"#) == #"""
        a.md:1:2: error: this text has the control character U+0000
          1 | {"\0": a}
            |  ^^^^
          help: remove the escape that makes it


        """#)
  }
}
