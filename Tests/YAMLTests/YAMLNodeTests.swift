import Testing

@testable import YAML

struct YAMLNodeTests {
  @Test(arguments: ["", "~", "null", "Null", "NULL", "# only a comment"])
  func `takes nothing, a tilde and null for nothing`(text: String) {
    #expect(outline("a: \(text)") == "{a: ∅}")
  }

  @Test(arguments: ["'~'", "\"null\"", "''", "nULL", "none"])
  func `takes no quoted or other word for nothing`(text: String) {
    #expect(!outline("a: \(text)").contains("∅"))
  }

  @Test(arguments: [
    ("x", "text"), ("''", "text"), ("~", "nothing"), ("[]", "a list"), ("{}", "a group of keys"),
  ])
  func `names what a value is`(text: String, noun: String) {
    #expect(parse(text).node?.noun == noun)
  }
}
