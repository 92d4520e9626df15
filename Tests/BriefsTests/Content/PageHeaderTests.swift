import Testing

@testable import Briefs

struct PageHeaderTests {
  private func read(_ yaml: String) -> (title: String?, complaints: String) {
    let result = reading(yaml) { PageHeader($0.node, of: $1, report: &$2).title?.value }
    return (result.value ?? nil, result.complaints)
  }

  @Test func `reads a title, and nothing else`() {
    #expect(read("title: About us") == ("About us", ""))
    #expect(
      read("date: 2025-04-03").complaints
        == mistake(
          "date: 2025-04-03", under: "date", "a page has no key ‘date’",
          help: "the keys are: title, draft, embargo, audience, redirects")
    )
  }
}
