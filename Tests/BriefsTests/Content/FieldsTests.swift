import Testing

@testable import Briefs

struct FieldsTests {
  private enum Colour: String, CaseIterable { case red, green, blue }

  private func read<Value>(_ yaml: String, _ read: (inout Fields) -> Value) -> (
    value: Value?, complaints: String
  ) {
    reading(yaml) { front, source, report in
      var fields = Fields(front.node, of: source, owner: "a thing")
      let value = read(&fields)
      fields.finish(into: &report)
      return value
    }
  }

  @Test func `names the nearest key for an unknown one`() {
    let result = read("titel: x\nweather: y\ntitle: z") { [$0.text("title")?.value, $0.text("date")?.value] }
    #expect(result.value == ["z", nil])
    #expect(
      result.complaints == """
        a.md:2:1: error: a thing has no key ‘titel’
          2 | titel: x
            | ^^^^^
          help: did you mean ‘title’?

        a.md:3:1: error: a thing has no key ‘weather’
          3 | weather: y
            | ^^^^^^^
          help: the keys are: title, date


        """)
  }

  @Test(arguments: [("- a", "a list"), ("just words", "text")])
  func `needs keys`(yaml: String, noun: String) {
    #expect(
      read(yaml) { $0.text("title")?.value }.complaints
        == mistake(yaml, under: yaml, "a thing needs keys here, not \(noun)", help: "write ‘key: value’"))
  }

  @Test(arguments: ["", "~", "null", "''", "\"  \"", "# x"])
  func `takes a key without a value for an absent one`(value: String) {
    let result = read("a: \(value)") { fields in
      let isThere = fields.has("a")
      return isThere || fields.text("a") != nil || !fields.texts("a").isEmpty || fields.flag("a") != nil
        || fields.count("a") != nil || fields.choice("a", as: Colour.self) != nil
        || fields.date("a", needsDay: true) != nil || !fields.pairs("a").isEmpty
        || !fields.groups("a", owner: "an item", shorthand: { $0.value }, read: { _ in "group" }).isEmpty
    }
    #expect(result.value == false)
    #expect(result.complaints == "")
  }

  @Test func `trims blanks of every sort around a text`() {
    #expect(read("a: \" \u{A0}x y\\t\"") { $0.text("a")?.value }.value == "x y")
  }

  @Test(arguments: [("[x]", "a list"), ("{x: y}", "a group of keys")])
  func `wants text where text belongs`(value: String, noun: String) {
    #expect(
      read("a: \(value)") { $0.text("a")?.value }.complaints
        == mistake(
          "a: \(value)", under: value, "‘a’ is text, not \(noun)",
          help: "put it in quotes if it is meant as text"))
  }

  @Test func `takes one text for a list of one, and skips empty items`() {
    #expect(read("a: x, y") { $0.texts("a").map(\.value) }.value == ["x, y"])
    #expect(read("a: [x, ~, '', y]") { $0.texts("a").map(\.value) }.value == ["x", "y"])
    #expect(read("a:\n- x\n-\n- y") { $0.texts("a").map(\.value) }.value == ["x", "y"])
  }

  @Test func `wants texts in a list of texts`() {
    let result = read("a: [x, {y: z}, w]") { $0.texts("a").map(\.value) }
    #expect(result.value == ["x", "w"])
    #expect(
      result.complaints
        == mistake("a: [x, {y: z}, w]", under: "{y: z}", "‘a’ is a list of texts, not a group of keys"))
  }

  @Test(arguments: [
    ("true", true), ("Yes", true), ("on", true), ("false", false), ("NO", false), ("off", false),
  ])
  func `reads flags`(text: String, value: Bool) {
    #expect(read("a: \(text)") { $0.flag("a") }.value == value)
  }

  @Test func `refuses what is no flag`() {
    #expect(
      read("a: maybe") { $0.flag("a") }.complaints
        == mistake("a: maybe", under: "maybe", "‘a’ is true or false, not ‘maybe’"))
    #expect(
      read("a: [true]") { $0.flag("a") }.complaints
        == mistake("a: [true]", under: "[true]", "‘a’ is true or false, not a list"))
  }

  @Test(arguments: [("0", 0), ("12", 12), ("1000000", 1_000_000)])
  func `reads counts`(text: String, value: Int) {
    #expect(read("a: \(text)") { $0.count("a") }.value == value)
  }

  @Test(arguments: ["-1", "1000001", "1.5", "ten", "99999999999999999999"])
  func `refuses what is no count`(text: String) {
    #expect(
      read("a: \(text)") { $0.count("a") }.complaints
        == mistake("a: \(text)", under: text, "‘a’ is a number from 0 to 1000000, not ‘\(text)’"))
  }

  @Test func `reads a choice, or asks which was meant`() {
    #expect(read("a: green") { $0.choice("a", as: Colour.self)?.value }.value == .green)
    #expect(
      read("a: gren") { $0.choice("a", as: Colour.self)?.value }.complaints
        == mistake("a: gren", under: "gren", "‘a’ cannot be ‘gren’", help: "did you mean ‘green’?"))
    #expect(
      read("a: mauve") { $0.choice("a", as: Colour.self)?.value }.complaints
        == mistake("a: mauve", under: "mauve", "‘a’ cannot be ‘mauve’", help: "use one of: red, green, blue"))
  }

  @Test func `reads dates as precise as they are`() {
    let read = read("a: 2025-04-03\nb: April 2025\nc: 2025") { fields in
      ["a", "b", "c"].map { fields.date($0, needsDay: false)?.value.iso }
    }
    #expect(read.value == ["2025-04-03", "2025-04", "2025"])
  }

  @Test(arguments: [
    ("April 2025", "‘a’ needs a day"), ("2025", "‘a’ needs a day"),
    ("2025-02-30", "no such date: February 2025 has no day 30"),
    ("2025-13-01", "no such date: there is no month 13"),
    ("soon", "‘a’ is a date, not ‘soon’"), ("03/04/2025", "‘a’ is a date, not ‘03/04/2025’"),
  ])
  func `refuses a date that is none, or has no day where one is needed`(text: String, message: String) {
    #expect(
      read("a: \(text)") { $0.date("a", needsDay: true)?.value.iso }.complaints
        == mistake("a: \(text)", under: text, message, help: "write it as 2025-04-03"))
  }

  @Test func `shows the shorter forms where a day is not needed`() {
    #expect(
      read("a: soon") { $0.date("a", needsDay: false)?.value.iso }.complaints
        == mistake(
          "a: soon", under: "soon", "‘a’ is a date, not ‘soon’",
          help: "write it as 2025-04-03, 2025-04 or 2025"))
  }

  @Test func `reads pairs in their order, without those that say nothing`() {
    let result = read("a: {z: 1, b: , n: ~, c: '2'}") {
      $0.pairs("a").map { [$0.key.value, $0.value.value] }
    }
    #expect(result.value == [["z", "1"], ["c", "2"]])
    #expect(result.complaints == "")
  }

  @Test func `wants pairs of text`() {
    #expect(
      read("a: [x]") { $0.pairs("a").count }.complaints
        == mistake("a: [x]", under: "[x]", "‘a’ is a group of keys, not a list", help: "write ‘a: {a: b}’"))
    #expect(
      read("a: {x: [y]}") { $0.pairs("a").count }.complaints
        == mistake(
          "a: {x: [y]}", under: "[y]", "‘x’ is text, not a list",
          help: "put it in quotes if it is meant as text"))
  }

  @Test func `reads groups, a single one, and short forms; skips empty items`() {
    let items = ["a:\n  - {n: 1}\n  -\n  - ''\n  - ' two '", "a: {n: 1}", "a: one"].map { yaml in
      read(yaml) { fields in
        fields.groups(
          "a", owner: "an item", shorthand: { "short \($0.value)" }, read: { $0.text("n")?.value })
      }.value
    }
    #expect(items == [["1", "short two"], ["1"], ["short one"]])
  }

  @Test func `reports mistakes in groups, and goes on`() {
    let result = read("a: [{n: 1, m: 2}, [x], y, {n: 3}]") {
      $0.groups("a", owner: "an item", read: { $0.text("n")?.value })
    }
    #expect(result.value == ["1", "3"])
    let line = "a: [{n: 1, m: 2}, [x], y, {n: 3}]"
    #expect(
      result.complaints
        == mistake(line, under: "m", "an item has no key ‘m’", help: "did you mean ‘n’?")
        + mistake(line, under: "[x]", "an item needs keys here, not a list", help: "write ‘key: value’")
        + mistake(line, under: "y", "an item needs keys here, not text", help: "write ‘key: value’"))
  }
}
