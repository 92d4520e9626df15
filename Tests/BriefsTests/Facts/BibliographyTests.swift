import Testing

@testable import Briefs

struct BibliographyTests {
  /// For each publisher the ids under which briefs cite each of its works, `BRIEF/ID`.
  private func works(_ briefs: [String: String]) async -> [String: [[String]]] {
    let desk = await Desk(
      briefs.mapKeysAndValues { name, sources in
        ("briefs/\(name).md", "---\ntitle: \(name)\ndate: 2025-01-01\nsources: [\(sources)]\n---\n")
      })
    var works: [String: [[String]]] = [:]
    for publisher in desk.graph.knowledge.bibliography.publishers {
      works[publisher.name ?? ""] = publisher.works.map { work in
        work.citations.map { citation in
          let brief = desk.graph.briefs[citation.brief]
          return "\(brief.slug)/\(brief.header.sources[citation.source].id.value)"
        }
      }
    }
    return works
  }

  @Test func `takes one address for one work, with or without a title, and other titles for other works`()
    async
  {
    let works = await works([
      "a": "{publisher: Post, url: https://example.org/1}",
      "b": "{publisher: POST, url: https://example.org/1#top, title: One}",
      "c": "{publisher: Post, url: https://example.org/1, title: Two}, {url: https://example.org/1}",
    ])
    #expect(works == ["Post": [["a/S1", "b/S1", "c/S2"], ["c/S1"]]])
  }

  @Test func `takes one title of a publisher for one work, unless dates or addresses differ`() async {
    let works = await works([
      "a": "{publisher: Post, title: Tolls rise, date: 2025-01-01}",
      "b": "{publisher: post, title: “Tolls  Rise”}, {publisher: Post, title: Tolls rise}",
      "c": "{publisher: Post, title: Tolls rise, date: 2025-01-02}",
      "d": "{publisher: Echo, title: Tolls rise}",
      "e": "{publisher: Echo, title: Tolls rise, url: https://example.org/1}",
      "f": "{publisher: Echo, title: Tolls rise, url: https://example.org/2}",
    ])
    #expect(
      works == [
        "Post": [["a/S1", "b/S2"], ["b/S1"], ["c/S1"]], "Echo": [["d/S1", "e/S1"], ["f/S1"]],
      ])
  }

  @Test func `keeps apart what has neither title nor address`() async {
    #expect(
      await works(["a": "{publisher: Post}", "b": "{publisher: Post}, {note: heard}"])
        == ["Post": [["a/S1"], ["b/S1"]], "": [["b/S2"]]])
  }

  @Test func `orders publishers by name, those without one last`() async {
    let desk = await Desk([
      "briefs/a.md":
        "---\ntitle: A\ndate: 2025-01-01\nsources: [{note: x}, {publisher: tass}, {publisher: Échos}, {publisher: Meduza}]\n---\n"
    ])
    #expect(
      desk.graph.knowledge.bibliography.publishers.map(\.name) == ["Échos", "Meduza", "tass", nil])
  }

  @Test func `names the origin of a source that rests on another`() async {
    let desk = await Desk([
      "briefs/a.md":
        "---\ntitle: A\ndate: 2025-01-01\nsources: [{publisher: Post}, {origin: S1}, {origin: TASS}, {title: T}, {origin: S4}]\n---\n"
    ])
    let brief = desk.graph.briefs[0]
    #expect(
      brief.header.sources.indices.map { brief.origin(ofSource: $0) } == [nil, "Post", "TASS", nil, "T"])
  }
}

extension [String: String] {
  fileprivate func mapKeysAndValues(_ transform: (String, String) -> (String, String)) -> [String: String] {
    Dictionary(uniqueKeysWithValues: map { transform($0.key, $0.value) })
  }
}
