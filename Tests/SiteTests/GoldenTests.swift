import Testing

/// Whole sites, page by page.
///
/// `RECORD=1 swift test --filter SiteTests` writes down what is made now, and fails; read the difference in version
/// control, then run the tests again without it.
@Suite struct GoldenTests {
  @Test(arguments: Golden.names) func `a site is made as recorded`(name: String) async throws {
    let golden = await Golden(name)
    if Golden.isRecording {
      try golden.record()
      Issue.record("recorded ‘\(name)’; read the difference, then test without RECORD")
      return
    }
    for difference in golden.differences() { Issue.record("\(difference)") }
  }

  @Test func `there are sites to compare`() {
    #expect(Golden.names.count >= 6)
  }

  @Test func `no hostile text becomes markup on any page`() async {
    let golden = await Golden("hostile")
    #expect(golden.made.count > 10)
    // What the golden pages show, told once more in a form that nobody records by mistake.
    let traces = [
      "<script", "<img src=x", "\"javascript:", "\"vbscript:", "\"data:", "\"//", "src=\"http", " onerror=",
    ]
    let pages = golden.made.filter { $0.key.hasSuffix(".html") }.mapValues {
      // The theme's own scripts, which stand in the head of each page.
      $0.replacing(/<script defer src="[.\/]*assets\/(preview|search)\.js"/, with: "")
        // Data for programs, out of which no text gets while it has no angle bracket.
        .replacing(/<script type="application\/ld\+json">[^<]*<\/script>/, with: "")
    }
    let found = traces.flatMap { trace in
      pages.filter { $0.value.lowercased().contains(trace) }.map { "\($0.key): \(trace)" }
    }
    #expect(found.sorted() == [])
  }
}
