import Testing

@testable import Briefs

struct SourceOriginsTests {
  private func origins(_ rows: String...) -> SourceOrigins {
    let yaml = "sources:\n" + rows.enumerated().map { "  - {id: S\($0 + 1), \($1)}" }.joined(separator: "\n")
    let header = readBrief(yaml).header
    return SourceOrigins(header?.sources ?? [])
  }

  @Test func `counts sources of one origin once`() {
    let origins = origins(
      "publisher: Weekly Blitz", "publisher: Sylhet Times, origin: weekly  BLITZ", "publisher: Meduza",
      "publisher: Meduza, origin: TASS", "title: Leaflet", "title: Leaflet")
    #expect(origins.count == 5)
    #expect(origins.count(of: [0, 1]) == 1)
    #expect(origins.count(of: [2, 3]) == 2)
    #expect(origins.count(of: [4, 5]) == 2)
    #expect(origins.count(of: []) == 0)
  }

  @Test func `counts articles of one publisher once`() {
    #expect(origins("publisher: TASS, title: A", "publisher: TASS, title: B").count == 1)
  }

  @Test func `follows an origin that is another source, even in a circle`() {
    #expect(origins("title: A", "origin: S1", "origin: S2").count == 1)
    #expect(origins("publisher: P", "origin: S1, publisher: Q", "publisher: Q").count == 2)
    #expect(origins("origin: S2", "origin: S3", "origin: S2", "title: x").count == 2)
    #expect(origins("origin: S1").count == 1)
  }
}
