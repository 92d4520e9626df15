import Testing

@testable import YAML

@Suite struct YAMLTextTests {
  @Test(arguments: [
    ("Côte d’Ivoire", "Côte d’Ivoire"), ("J. D. Vance", "J. D. Vance"), ("Ana: one", "\"Ana: one\""),
    ("a\"b\\\n", "\"a\\\"b\\\\ \""), ("- x", "\"- x\""), ("9", "\"9\""), ("a ", "\"a \""), ("", "\"\""),
    ("null", "\"null\""), ("Null", "\"Null\""), ("NULL", "\"NULL\""), ("~", "\"~\""), ("nUll", "nUll"),
    ("No", "No"),
    ("a\u{2028}b\u{85}c\u{FEFF}", "\"a b c \""),
  ])
  func `quotes what YAML would take for something else`(text: String, quoted: String) {
    #expect(YAMLText.quoted(text) == quoted)
  }
}
