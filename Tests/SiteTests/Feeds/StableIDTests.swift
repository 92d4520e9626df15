import Briefs
import Testing

@testable import Site

@Suite struct StableIDTests {
  private func id(_ name: String, _ change: (inout SiteSettings) -> Void = { _ in }) -> String {
    var settings = SiteSettings()
    change(&settings)
    return StableID(settings).uuid(of: name)
  }

  @Test func `is a UUID of version 8`() throws {
    let form = /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
    for name in ["", "a", "briefs/2025-04-03-talks.html", "страны/україна.html"] {
      #expect(id(name).wholeMatch(of: form) != nil, "\(id(name))")
    }
  }

  @Test func `is the same on every machine and in every version`() {
    #expect(id("briefs/a.html") == "b409ab1d-30c0-80ef-888b-7597e4be5791")
  }

  @Test func `differs from page to page and from site to site`() {
    let ids = [
      id("a"), id("b"), id("a") { $0.title = "Desk" }, id("a") { $0.baseURL = "https://example.org/" },
      id("a") { $0.feedID = "desk" }, id("") { $0.title = "Briefingsa" }, id("ab"),
    ]
    #expect(Set(ids).count == ids.count)
  }

  @Test func `outlasts the address and the title of a site that has an id`() {
    let before = id("a") {
      ($0.feedID, $0.title, $0.baseURL) = ("https://old.example/", "Old", "https://old.example/")
    }
    let after = id("a") {
      ($0.feedID, $0.title, $0.baseURL) = ("https://old.example/", "New", "https://new.example/")
    }
    #expect(before == after)
    #expect(before == id("a") { $0.baseURL = "https://old.example/" })
  }
}
