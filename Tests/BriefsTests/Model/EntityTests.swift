import Testing

@testable import Briefs

struct EntityTests {
  @Test func `takes its name from its profile, its heading or its file`() async {
    let (library, _) = await readLibrary([
      "people/a.md": "---\nname: Kirill Dmitriev\nsort: Dmitriev, Kirill\n---\n# No\n",
      "people/b.md": "# Bea\n",
      "people/c-d.md": "Text",
    ])
    let entities = library.entities.map { Entity(kind: $0.kind, profile: $0.entry, country: nil) }
    #expect(
      entities.map { [$0.name, $0.sortName, $0.address] } == [
        ["Kirill Dmitriev", "Dmitriev, Kirill", "people/a.html"], ["Bea", "Bea", "people/b.html"],
        ["C D", "C D", "people/c-d.html"],
      ])
  }

  @Test func `has no profile when only briefs name it`() throws {
    let entity = Entity(kind: .issues, slug: try #require(Slug("war")), name: "War")
    #expect(entity.profile == nil && entity.header == nil)
    #expect([entity.name, entity.sortName, entity.address] == ["War", "War", "issues/war.html"])
  }
}
