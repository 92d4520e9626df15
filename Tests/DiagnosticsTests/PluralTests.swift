import Testing

@testable import Diagnostics

@Suite struct PluralTests {
  @Test func `counts one, and none or more`() {
    #expect(
      [
        Plural.count(0, "page"), Plural.count(1, "page"), Plural.count(2, "page"),
        Plural.count(2, "person", "people"),
      ]
        == ["0 pages", "1 page", "2 pages", "2 people"])
  }
}
